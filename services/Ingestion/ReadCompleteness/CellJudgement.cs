using System.Globalization;
using Sozialplanung.Facts;

namespace Sozialplanung.Ingestion.ReadCompleteness;

/// <summary>Judges what is there of a dataset in a period.</summary>
internal sealed class CellJudgement(DateOnly today)
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public BoardCell Of(ExpectedData data, Period period)
    {
        var parts = PartsOf(data, period);
        var found = parts.Select(part => Find(data, part)).ToList();
        var missingParts = parts.Zip(found).Where(part => part.Second is null).Select(part => part.First).ToList();
        var counted = found.OfType<DeliveredPeriod>().ToList();
        var expected = counted.Select(data.AreasOf).LastOrDefault(data.Areas);
        var missingAreas = counted
            .SelectMany(part => data.AreasOf(part).Where(area => !part.Areas.Contains(area.Code)))
            .DistinctBy(area => area.Code, StringComparer.Ordinal)
            .ToList();
        var dueOn = data.Agreed?.Covers(period) == true ? data.Agreed.DueOn(period) : (DateOnly?)null;
        if (counted.Count == 0 || (expected.Count > 0 && missingAreas.Count >= expected.Count))
        {
            return WithNothing(data, period, dueOn);
        }

        if (missingAreas.Count == 0 && missingParts.Count == 0)
        {
            return Cell(data, period, CellState.Complete, dueOn, expected.Count > 0 ? "vollständig da" : "da", "");
        }

        var what = string.Join(
            "; ",
            new[] { MissingWords.OfParts(missingParts), MissingWords.OfAreas(expected, missingAreas) }.Where(text =>
                text.Length > 0
            )
        );
        return Cell(data, period, CellState.Incomplete, dueOn, "unvollständig", what);
    }

    private static IReadOnlyList<Period> PartsOf(ExpectedData data, Period period) =>
        data.DeliveredKind is PeriodKind.Date || data.DeliveredKind <= period.Kind
            ? [period]
            : BoardPeriods.Parts(period, data.DeliveredKind);

    /// <summary>Of several days in a period the last one counts.</summary>
    private static DeliveredPeriod? Find(ExpectedData data, Period part) =>
        data.Delivered.LastOrDefault(delivered => part.Contains(delivered.Period) || delivered.Period.Contains(part));

    private BoardCell WithNothing(ExpectedData data, Period period, DateOnly? dueOn)
    {
        if (data.Waiting.FirstOrDefault(delivery => delivery.Periods.Any(key => IsOf(key, period))) is { } waiting)
        {
            return Cell(data, period, CellState.Waiting, dueOn, WaitingWords(waiting.State), "");
        }

        if (dueOn is { } due)
        {
            return Cell(data, period, due < today ? CellState.Overdue : CellState.Due, dueOn, "", "");
        }

        var isGap =
            data is { ComesRegularly: true, Delivered: [var first, ..] }
            && first.Period < period
            && period < data.Delivered[^1].Period;
        return isGap
            ? Cell(data, period, CellState.Missing, dueOn, "fehlt", "")
            : Cell(data, period, CellState.NotExpected, dueOn, "nicht erwartet", "");
    }

    private static bool IsOf(string key, Period period) =>
        Period.TryParse(key, out var of) && (period.Contains(of) || of.Contains(period));

    private static string WaitingWords(string state) =>
        state switch
        {
            "quarantined" => "Lieferung in Quarantäne",
            "unconfirmed" => "Lieferung wartet auf ein Ja",
            _ => "Lieferung wird geprüft",
        };

    private BoardCell Cell(ExpectedData data, Period period, string state, DateOnly? dueOn, string words, string what)
    {
        var isOverdue = dueOn < today && state != CellState.Complete;
        var due =
            dueOn is not { } day || state == CellState.Complete ? ""
            : isOverdue ? $"überfällig seit {Day(day)}"
            : $"fällig am {Day(day)}";
        var inWords = words.Length == 0 ? due : words;
        var sentence = string.Join(
            ", ",
            new[] { what.Length > 0 ? what : inWords, due }.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)
        );
        return new BoardCell
        {
            Period = period.Key,
            State = state,
            IsOverdue = isOverdue,
            DueOn = dueOn,
            Words = inWords,
            Sentence = $"{data.Name} {period.Name}: {sentence}.",
        };
    }

    private static string Day(DateOnly day) => day.ToString("d. MMMM yyyy", _german);
}
