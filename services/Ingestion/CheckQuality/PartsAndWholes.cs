using System.Globalization;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>A measure that counts a part of another can never be more than it.</summary>
internal static class PartsAndWholes
{
    public static void Check(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, FindingList findings)
    {
        var german = CultureInfo.GetCultureInfo("de-DE");
        var wholes = definition.Measures
            .Select(measure => measure.PartOf is { } whole ? definition.Measures.ToList().FindIndex(other => other.Code == whole) : -1)
            .ToArray();
        if (Array.TrueForAll(wholes, whole => whole < 0))
        {
            return;
        }

        foreach (var (key, part) in book.Cells)
        {
            if (wholes[key.Measure] is var measure and >= 0 && part.Value.HasNumber
                && book.Cells.TryGetValue(key with { Measure = measure }, out var whole) && whole.Value.HasNumber
                && part.Value.Number > whole.Value.Number)
            {
                findings.Error(
                    "part-above-whole",
                    $"Für „{areas[key.Area].Name}“ ist „{definition.Measures[key.Measure].Code}“ ({part.Value.Number.ToString("N0", german)}) größer als"
                    + $" „{definition.Measures[measure].Code}“ ({whole.Value.Number.ToString("N0", german)}), wovon es ein Teil ist.",
                    part.Line);
            }
        }
    }
}
