using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Writes down why a row of a table, or a cell of it, was not used.</summary>
internal sealed class RowFaults(TableRows rows, TablePlan plan, ImportProfile profile, FindingList findings)
{
    private const int LongestQuote = 60;

    /// <summary>What a message calls a column; empty for one that is none.</summary>
    public string NameOf(int column) => column < 0 ? "" : plan.Header.NameOf(column);

    public RowOutcome Reject(string rule, string text, int column = -1)
    {
        findings.Error(rule, text, rows.Line, column < 0 ? null : NameOf(column));
        return RowOutcome.Rejected;
    }

    public RowOutcome RejectCell(int column) => Reject("not-a-number", NotANumber(rows[column]), column);

    /// <summary>The cell is no period; of a year and a month it is the one that cannot be read.</summary>
    public RowOutcome RejectPeriod(int column) =>
        Reject(
            "period-unreadable",
            PeriodReader.IsHalfYear(rows[column])
                ? $"{Quote(rows[column])} ist ein Halbjahr. Halbjahre werden nicht geführt; bitte liefern Sie Quartale, Monate oder Jahre."
                : $"{Quote(rows[column])} ist kein Zeitraum, wie er vereinbart ist.",
            column
        );

    public static string Quote(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuote ? $"„{text}“" : $"„{text[..LongestQuote]}…“";

    private string NotANumber(ReadOnlySpan<char> text) =>
        text.Contains('.') && profile is { DecimalSign: ",", Thousands: null }
            ? $"{Quote(text)} ist mehrdeutig: Der Punkt kann Tausender trennen oder Komma sein. Bitte im Importprofil festlegen."
            : $"{Quote(text)} ist keine Zahl, wie sie vereinbart ist.";
}
