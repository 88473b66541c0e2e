using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Writes down why a row of a table, or a cell of it, was not used.</summary>
internal sealed class RowFaults(TableRows rows, TablePlan plan, DatasetDefinition definition, FindingList findings)
{
    private const int LongestQuote = 60;

    /// <summary>What a message calls a column; empty for one that is none.</summary>
    public string NameOf(int column) => column < 0 ? "" : plan.Header.NameOf(column);

    public RowOutcome Reject(string rule, string text, int column = -1)
    {
        findings.Error(rule, text, rows.Line, column < 0 ? null : NameOf(column));
        return RowOutcome.Rejected;
    }

    /// <summary>What a row is about must be what its cells show: an empty one would pass for a total. Null where nothing is
    /// doubtful.</summary>
    public RowOutcome? RejectDoubtful(IReadOnlyList<int> columns)
    {
        if (rows.HasDoubts)
        {
            foreach (var column in columns)
            {
                if (rows.DoubtOf(column) is { } doubt)
                {
                    return Reject("cell-doubtful", doubt, column);
                }
            }
        }

        return null;
    }

    /// <summary>The cell is no value of the measure.</summary>
    public RowOutcome RejectCell(int column, int measure) =>
        rows.DoubtOf(column) is { } doubt
            ? Reject("cell-doubtful", doubt, column)
            : Reject("not-a-number", At(column) + NotANumber(rows[column], column, definition.Measures[measure]), column);

    /// <summary>The cell is no period; of a year and a month it is the one that cannot be read.</summary>
    public RowOutcome RejectPeriod(int column) =>
        Reject(
            "period-unreadable",
            HalfYears.AreIn(rows[column]) && definition.Profile.Period.As != PeriodKind.HalfYear
                ? $"{Quote(rows[column])} ist ein Halbjahr. Der Datensatz führt {Periods(definition.Profile.Period.As)}: Bitte liefern Sie diese, oder vereinbaren Sie im Importprofil Halbjahre (period.as: halfYear)."
                : $"{Quote(rows[column])} ist kein Zeitraum, wie er vereinbart ist.",
            column
        );

    private static string Periods(PeriodKind kind) =>
        kind switch
        {
            PeriodKind.Year => "Jahre",
            PeriodKind.HalfYear => "Halbjahre",
            PeriodKind.Quarter => "Quartale",
            PeriodKind.Month => "Monate",
            PeriodKind.Date => "Stichtage",
        };

    public static string Quote(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuote ? $"„{text}“" : $"„{text[..LongestQuote]}…“";

    private string At(int column) => rows.AddressOf(column) is { Length: > 0 } address ? $"{address}: " : "";

    private string NotANumber(ReadOnlySpan<char> text, int column, MeasureDefinition measure) =>
        !measure.IsPercentage && (rows.IsPercent(column) || text.Trim() is [.., '%'])
            ? $"Die Zelle zeigt Prozent, „{measure.NameOrCode()}“ hat aber die Einheit „{measure.Unit}“. Bitte geben Sie in der Datensatzbeschreibung die Einheit „%“ an, oder liefern Sie Zahlen ohne Prozentzeichen."
        : text.Contains('.') && definition.Profile is { DecimalSign: ",", Thousands: null }
            ? $"{Quote(text)} ist mehrdeutig: Der Punkt kann Tausender trennen oder Komma sein. Bitte im Importprofil festlegen."
        : $"{Quote(text)} ist keine Zahl, wie sie vereinbart ist.";
}
