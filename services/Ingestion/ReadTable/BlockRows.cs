using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Rows with text in their first cell only, which say the period or a category of the rows below them.</summary>
internal sealed class BlockRows(ImportProfile profile, TableRows rows, PeriodReader periods, Names periodNames)
{
    private readonly CategoryReader? _categories = profile.BlockRows?.Attribute is { } attribute
        ? new CategoryReader(attribute, profile)
        : null;

    /// <summary>-1 before the first block row, or where they say something else.</summary>
    public int Period { get; private set; } = -1;

    public (string Attribute, string Category)? Part { get; private set; }

    /// <summary>Takes the row in, if it is such a row.</summary>
    public bool TryTake()
    {
        if (profile.BlockRows is not { } block || !HasFirstCellOnly())
        {
            return false;
        }

        if (block.Is == HeaderMeaning.Period)
        {
            Period = periods.Read(rows[0]) is { } key ? periodNames.Number(key) : -1;
        }
        else if (_categories is not null)
        {
            if (CategoryReader.FaultOf(rows[0]) is { } fault)
            {
                throw new UnreadableFileException(fault, rows.Line);
            }

            Part = (_categories.Attribute, _categories.Read(rows[0]) ?? "");
        }

        return true;
    }

    private bool HasFirstCellOnly()
    {
        for (var column = 1; column < rows.Count; column++)
        {
            if (!rows[column].IsWhiteSpace())
            {
                return false;
            }
        }

        return !rows[0].IsWhiteSpace();
    }
}
