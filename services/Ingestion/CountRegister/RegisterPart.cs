using Sozialplanung.Ingestion.Findings;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>What a stretch of rows brought. It waits for its turn, because what is counted depends on the order of the file, and
/// is then used for the next stretch.</summary>
internal sealed class RegisterPart
{
    public const int MatchClasses = 4;

    public List<CountedPerson> Persons { get; } = [];

    public FindingList Findings { get; private set; } = new();

    public UnassignedBook Unassigned { get; private set; } = new(int.MaxValue);

    /// <summary>Rows by how certain their area is.</summary>
    public long[] Matches { get; } = new long[MatchClasses];

    public long Rows { get; set; }

    public long Faulty { get; set; }

    public long Skipped { get; set; }

    /// <summary>Lines of the file that lie before the first of this part, where it counts its own.</summary>
    public long Lines { get; set; }

    /// <summary>Whether the file, or the section of it, has no more rows behind this part.</summary>
    public bool IsLast { get; set; }

    public void Clear()
    {
        Persons.Clear();
        Findings = new FindingList();
        Unassigned = new UnassignedBook(int.MaxValue);
        Array.Clear(Matches);
        (Rows, Faulty, Skipped, Lines, IsLast) = (0, 0, 0, 0, false);
    }
}
