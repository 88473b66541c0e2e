using System.Globalization;
using System.Runtime.InteropServices;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Values that are each within their bound may together be more than can be summed exactly; then later nothing could be
/// computed with them.</summary>
internal static class LargeSums
{
    private const double Largest = 1e16;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static void Check(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, FindingList findings)
    {
        var sums = new Dictionary<(int Measure, int Period), double>();
        foreach (var (key, cell) in book.Cells)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, (key.Measure, key.Period), out _);
            sum += Math.Abs(cell.Value.NumberOrNull ?? 0);
        }

        foreach (var ((measure, period), sum) in sums.Where(sum => sum.Value > Largest))
        {
            var (key, cell) = book
                .Cells.Where(cell => cell.Key.Measure == measure && cell.Key.Period == period)
                .MaxBy(cell => Math.Abs(cell.Value.Value.NumberOrNull ?? 0));
            findings.Error(
                "sum-too-large",
                $"„{definition.Measures[measure].NameOrCode()}“ ergibt für {book.Periods[period]} zusammen {sum.ToString("N0", _german)}; so große Summen lassen sich nicht mehr genau rechnen."
                    + $" Der größte Wert steht bei „{areas[key.Area].Name}“. Bitte liefern Sie in einer größeren Einheit.",
                cell.Line > 0 ? cell.Line : null
            );
        }
    }
}
