using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.ServiceDefaults.Texts;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Who stands behind a row. Blanks and case do not count: spelt twice, a facility must not pass for two.</summary>
internal sealed class ContributorReader(TableRows rows, TablePlan plan, Names contributors, RowFaults faults)
{
    /// <summary>Nobody says who stands behind the row.</summary>
    public const int Nobody = -1;

    /// <summary>Whoever stands behind the row, by his number in the book.</summary>
    public int Current { get; private set; } = Nobody;

    /// <summary>An outcome where the row ends here.</summary>
    public RowOutcome? Read()
    {
        var column = plan.ContributorColumn;
        if (column < 0)
        {
            return null;
        }

        var name = TableLabel.Clean(rows[column]).ToLowerInvariant();
        if (name.Length == 0)
        {
            return faults.Reject("contributor-missing", "Wer hinter dieser Zeile steht, fehlt.", column);
        }

        if (FaultOf(name) is { } fault)
        {
            return faults.Reject("contributor-unreadable", fault, column);
        }

        Current = contributors.Number(NumericKey.Plain(name, rows.IsNumber(column)) ?? name);
        return null;
    }

    private static string? FaultOf(string name) =>
        NumericKey.IsRounded(name)
            ? $"{RowFaults.Quote(name)} ist eine Nummer, die eine Tabellenkalkulation gerundet hat. Bitte liefern Sie die Spalte als Text."
            : PlainText.FaultOfName(name);
}
