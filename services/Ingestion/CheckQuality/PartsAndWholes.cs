using System.Globalization;
using System.Runtime.InteropServices;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>
/// A measure that counts a part of another can never be more than it. Compared for the same breakdown where both have it,
/// otherwise with the sum of the whole over its breakdowns.
/// </summary>
internal static class PartsAndWholes
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static void Check(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, FindingList findings)
    {
        var codes = definition.Measures.Select(measure => measure.Code).ToList();
        var wholes = definition.Measures.Select(measure => measure.PartOf is { } whole ? codes.IndexOf(whole) : -1).ToArray();
        if (Array.TrueForAll(wholes, whole => whole < 0))
        {
            return;
        }

        var sums = SumsOf(book, wholes.Where(whole => whole >= 0).ToHashSet());
        foreach (var (key, part) in book.Cells)
        {
            if (
                wholes[key.Measure] is var measure and >= 0
                && part.Value.HasNumber
                && WholeOf(book, sums, key with { Measure = measure }) is { } whole
                && part.Value.Number > whole * (1 + 1e-12)
            )
            {
                findings.Error(
                    "part-above-whole",
                    $"Für „{areas[key.Area].Name}“ ist „{definition.Measures[key.Measure].NameOrCode()}“ ({part.Value.Number.ToString("N0", _german)}) größer als"
                        + $" „{definition.Measures[measure].NameOrCode()}“ ({whole.ToString("N0", _german)}), wovon es ein Teil ist.",
                    part.Line > 0 ? part.Line : null
                );
            }
        }
    }

    private static double? WholeOf(ObservationBook book, Dictionary<ObservationKey, Value> sums, ObservationKey key) =>
        book.Cells.TryGetValue(key, out var same) ? same.Value.NumberOrNull
        : sums.TryGetValue(key with { Breakdown = -1 }, out var sum) ? sum.NumberOrNull
        : null;

    private static Dictionary<ObservationKey, Value> SumsOf(ObservationBook book, HashSet<int> measures)
    {
        var sums = new Dictionary<ObservationKey, Value>();
        foreach (var (key, cell) in book.Cells)
        {
            if (measures.Contains(key.Measure))
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, key with { Breakdown = -1 }, out var exists);
                sum = exists ? PartSum.Of(sum, cell.Value) : cell.Value;
            }
        }

        return sums;
    }
}
