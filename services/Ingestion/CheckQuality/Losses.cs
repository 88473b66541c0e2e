using System.Globalization;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>
/// Half a file is no delivery: what the last accepted one had, measure by measure, must be there again, its areas, its categories
/// and most of its total. What is lost puts the delivery aside, because once accepted it would replace the whole one.
/// </summary>
internal sealed class Losses(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, FindingList findings)
{
    private const double UsualMissingAreas = 0.05;
    private const double SmallestBase = 50;
    private const int Named = 5;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public async Task CheckAsync(DbSession session, CancellationToken cancellationToken)
    {
        LastDelivery? last = null;
        foreach (var period in book.UsedPeriods())
        {
            last = await LastDelivery.ReadAsync(session, definition.Code, period, last, cancellationToken);
            if (last is null)
            {
                return;
            }

            Compare(period, last);
        }
    }

    private void Compare(string period, LastDelivery last)
    {
        var number = book.Periods.Number(period);
        var now = book.Cells.Where(cell => cell.Key.Period == number).ToLookup(cell => cell.Key.Measure);
        foreach (
            var before in last.Cells.Where(cell => IsOfLevel(cell.Area)).GroupBy(cell => cell.Measure, StringComparer.Ordinal)
        )
        {
            var measure = definition.Measures.ToList().FindIndex(known => known.Code == before.Key);
            if (measure >= 0 && now[measure].Any())
            {
                // What an earlier year had less of than a later one is no loss.
                var isBefore = string.CompareOrdinal(last.Period, period) <= 0;
                var present = now[measure].ToLookup(cell => areas[cell.Key.Area].Code, cell => cell, StringComparer.Ordinal);
                CheckAreas(period, last.Period, definition.Measures[measure], [.. before], present);
                if (isBefore)
                {
                    CheckNumbers(period, last.Period, definition.Measures[measure], [.. before], present);
                    CheckCategories(period, last.Period, definition.Measures[measure], [.. before], [.. now[measure]]);
                }

                CheckSame(period, last.Period, definition.Measures[measure], [.. before], [.. now[measure]]);
            }
        }
    }

    private void CheckAreas(
        string period,
        string earlier,
        MeasureDefinition measure,
        EarlierCell[] before,
        ILookup<string, KeyValuePair<ObservationKey, ObservedCell>> present
    )
    {
        var expected = before.Select(cell => cell.Area).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var missing = expected.Where(area => !present.Contains(area)).ToArray();
        var tolerated =
            definition.Profile.MaximumMissingAreas ?? (definition.Profile.MinimumCoverage > 0 ? UsualMissingAreas : 1);
        if (missing.Length > tolerated * expected.Length)
        {
            findings.Error(
                "areas-lost",
                $"„{measure.NameOrCode()}“, {period}: {missing.Length} von {expected.Length} Gebieten, für die es zuletzt ({earlier}) Angaben gab, {(missing.Length == 1 ? "fehlt" : "fehlen")}:"
                    + $" {NamesOf(missing)}. Ist die Datei vollständig? Zulässig sind {Percent(tolerated)} (maximumMissingAreas)."
            );
        }
    }

    /// <summary>The total over the areas that had a number and have one now, or are gone. What is withheld now, or said to be reported later,
    /// is no loss; what is empty is.</summary>
    private void CheckNumbers(
        string period,
        string earlier,
        MeasureDefinition measure,
        EarlierCell[] before,
        ILookup<string, KeyValuePair<ObservationKey, ObservedCell>> present
    )
    {
        if (
            before.Any(cell => cell.Numbers > 0)
            && before.All(cell => present[cell.Area].All(found => found.Value.Value.State == ValueState.Unknown))
        )
        {
            findings.Error(
                "numbers-lost",
                $"„{measure.NameOrCode()}“, {period}: Zuletzt ({earlier}) gab es Zahlen, jetzt hat keines dieser Gebiete eine. Ist die Spalte leer geblieben?"
            );
        }

        if (!measure.Additive || measure.MayBeNegative)
        {
            return;
        }

        var (sumBefore, sumNow) = (0.0, 0.0);
        foreach (var area in before.GroupBy(cell => cell.Area, StringComparer.Ordinal))
        {
            var found = present[area.Key].ToArray();
            if (area.All(cell => cell.Numbers > 0) && Array.TrueForAll(found, cell => cell.Value.Value.HasNumber))
            {
                sumBefore += area.Sum(cell => cell.Value ?? 0);
                sumNow += found.Sum(cell => cell.Value.Value.Number);
            }
        }

        // Areas that had nothing before make up for others: facilities move.
        var known = before.Select(cell => cell.Area).ToHashSet(StringComparer.Ordinal);
        sumNow += present
            .Where(area => !known.Contains(area.Key) && IsOfLevel(area.Key))
            .Sum(area => area.Sum(cell => cell.Value.Value.NumberOrNull ?? 0));
        if (sumBefore >= SmallestBase && sumNow < sumBefore * (1 - definition.Profile.MaximumDrop))
        {
            findings.Error(
                "total-lost",
                $"„{measure.NameOrCode()}“ fällt insgesamt von {Number(sumBefore)} ({earlier}) auf {Number(sumNow)} ({period}). Ist die Datei vollständig? Zulässig ist ein Rückgang um {Percent(definition.Profile.MaximumDrop)} (maximumDrop)."
            );
        }
    }

    private void CheckCategories(
        string period,
        string earlier,
        MeasureDefinition measure,
        EarlierCell[] before,
        KeyValuePair<ObservationKey, ObservedCell>[] now
    )
    {
        var present = now.SelectMany(cell => Breakdown.Parts(book.Breakdowns[cell.Key.Breakdown])).ToHashSet();
        var sums = before
            .SelectMany(cell => Breakdown.Parts(cell.Breakdown).Select(part => (Part: part, Value: cell.Value ?? 0)))
            .GroupBy(cell => cell.Part, cell => cell.Value);
        foreach (var part in sums.Where(part => !present.Contains(part.Key) && part.Sum() >= SmallestBase))
        {
            findings.Error(
                "category-lost",
                $"„{measure.NameOrCode()}“, {period}: Die Ausprägung „{part.Key.Attribute}={part.Key.Category}“ fehlt; zuletzt ({earlier}) waren es {Number(part.Sum())}. Ist die Datei vollständig?"
            );
        }
    }

    private void CheckSame(
        string period,
        string earlier,
        MeasureDefinition measure,
        EarlierCell[] before,
        KeyValuePair<ObservationKey, ObservedCell>[] now
    )
    {
        var known = before.ToDictionary(cell => (cell.Area, cell.Breakdown), cell => cell.Value);
        if (
            period != earlier
            && SamePeriods.AreSame(
                now.Select(cell =>
                    (
                        cell.Value.Value.NumberOrNull,
                        known.TryGetValue((areas[cell.Key.Area].Code, book.Breakdowns[cell.Key.Breakdown]), out var value)
                            ? value
                            : double.NaN
                    )
                )
            )
        )
        {
            SamePeriods.Report(measure, earlier, period, findings);
        }
    }

    private bool IsOfLevel(string code)
    {
        var level = definition.Profile.Area.Level ?? definition.Level;
        return areas.Find(code) is >= 0 and var area && (level.Length == 0 || areas[area].Level == level);
    }

    private string NamesOf(string[] codes) =>
        string.Join(", ", codes.Take(Named).Select(code => $"{areas[areas.Find(code)].Name} ({code})"))
        + (codes.Length > Named ? " und weitere" : "");

    private static string Number(double number) => number.ToString("N0", _german);

    private static string Percent(double share) => (share * 100).ToString("0.#", _german) + " %";
}
