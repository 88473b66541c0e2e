using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>Reads one section of a register after another; as many of them work at once as there are cores.</summary>
internal sealed class SectionReader(RegisterPlan plan, AddressAssignment addresses)
{
    private readonly RegisterRows _reader = new(plan, addresses);

    /// <summary>What the last section brought, until someone has taken it.</summary>
    public RegisterPart Part { get; } = new();

    /// <summary>Reads a section to its end and closes it. Errors: <see cref="UnreadableFileException"/>.</summary>
    public SectionReader Read(CsvRows section, bool isFirst)
    {
        using var rows = section;
        while (isFirst && rows.Lines < plan.HeaderLine && rows.Read())
        {
            // down to the header, which the plan knows already
        }

        if (isFirst && rows.Lines < plan.HeaderLine)
        {
            throw new UnreadableFileException("The header lies behind the first section: the file is to be read in one go.");
        }

        _reader.Begin(rows, look: null, isFirst);
        _reader.Read(Part, int.MaxValue);
        Part.Lines = rows.Lines;
        return this;
    }
}
