using System.Globalization;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Indexes;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics.Index;

namespace Sozialplanung.Indicators.ComputeIndex;

/// <summary>The definition of an index as German sentences: for readers, and to see what one version has and another has not.</summary>
internal static class IndexWords
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>Names come from the release; without one, or where it has no such thing, codes stand for themselves.</summary>
    public static IReadOnlyList<string> Of(IndexDefinition definition, ReleaseFrame? frame)
    {
        string NameOf(string code) => frame?.Indicator(code)?.Definition.Name ?? code;
        var level = frame?.Levels.FirstOrDefault(known => known.Code == definition.Level)?.NamePlural ?? definition.Level;
        var status = definition.Status;
        var words = new List<string>
        {
            $"Verglichen werden {level}. Status aus {Listed(status.Indicators.Select(indicator => NameOf(indicator.Code)))}.",
        };
        words.AddRange(OfPart("Status", status, NameOf, frame));
        if (definition.Dynamics is { } dynamics)
        {
            var names = Listed(dynamics.Indicators.Select(indicator => NameOf(indicator.Code)));
            words.Add(
                dynamics.Years is { } years
                    ? $"Dynamik aus der Veränderung gegenüber dem Stand {(years == 1 ? "ein Jahr" : $"{years} Jahre")} zuvor (Differenz, bei Anteilen in Prozentpunkten): {names}."
                    : $"Dynamik aus {names}; das sind bereits Veränderungen."
            );
            words.AddRange(OfPart("Dynamik", dynamics, NameOf, frame));
        }

        if (definition.Minimum is { } minimum)
        {
            words.Add(
                $"Ausgenommen, bevor gerechnet wird: Gebiete, in denen „{NameOf(minimum.Indicator)}“ unter {Number(minimum.AtLeast)} liegt."
            );
        }

        words.AddRange(
            definition.Excluded.Select(area =>
                $"Ausgenommen: {frame?.Areas.FirstOrDefault(known => known.Code == area.Code)?.Name ?? area.Code} ({area.Code}). Grund: {area.Reason}"
            )
        );
        return words;
    }

    private static IEnumerable<string> OfPart(string name, IndexPart part, Func<string, string> nameOf, ReleaseFrame? frame)
    {
        string[] turned =
        [
            .. part
                .Indicators.Where(indicator =>
                    (indicator.Direction ?? frame?.Indicator(indicator.Code)?.Definition.Direction) == Direction.HigherIsBetter
                )
                .Select(indicator => nameOf(indicator.Code)),
        ];
        if (turned.Length > 0)
        {
            yield return $"{name}: umgedreht, weil mehr davon besser ist: {Listed(turned)}.";
        }

        yield return part.Method == IndexMethod.PrincipalComponent
            ? $"{name}: Die Gewichte folgen aus den Daten: die erste Hauptkomponente der z-Werte, also die eine Richtung, in der sich die Gebiete am meisten unterscheiden. Ergebnis: {ScaleOf(part.ResultScale)}."
            : $"{name}: Jeder Indikator wird standardisiert ({ScaleOf(part.Scale)}), {WeightsOf(part, nameOf)} addiert, die Summe noch einmal standardisiert ({ScaleOf(part.ResultScale)}).";
        yield return $"{name}: {ClassesOf(part)}";
        yield return $"{name}: {MissingOf(part)}";
    }

    private static string WeightsOf(IndexPart part, Func<string, string> nameOf) =>
        part.Indicators.All(indicator => indicator.Weight == part.Indicators[0].Weight)
            ? "gleich gewichtet"
            : $"mit Gewichten ({string.Join("; ", part.Indicators.Select(indicator => $"{nameOf(indicator.Code)}: {Number(indicator.Weight)}"))})";

    private static string MissingOf(IndexPart part) =>
        part.Method == IndexMethod.PrincipalComponent
        || part.MinimumIndicators is null
        || part.MinimumIndicators == part.Indicators.Count
            ? "Fehlt einem Gebiet auch nur ein Wert, hat es keinen Index; gesperrte Werte fehlen."
            : $"Ein Gebiet braucht mindestens {part.MinimumIndicators} der {part.Indicators.Count} Werte; die Summe der vorhandenen wird auf das ganze Gewicht hochgerechnet. Gesperrte Werte fehlen.";

    private static string ClassesOf(IndexPart part)
    {
        if (part.Limits.Count == 0)
        {
            return $"{part.ClassNames.Count} etwa gleich große Gruppen, von wenig zu viel Belastung: {string.Join(", ", part.ClassNames)}.";
        }

        var classes = part.ClassNames.Select(
            (name, i) =>
                i == 0 ? $"{name} {(part.Limits[0].BelongsBelow ? "bis" : "unter")} {Number(part.Limits[0].At)}"
                : i == part.Limits.Count ? $"{name} {From(part.Limits[^1])}"
                : $"{name} {From(part.Limits[i - 1])} {(part.Limits[i].BelongsBelow ? "bis" : "bis unter")} {Number(part.Limits[i].At)}"
        );
        return $"Klassen: {string.Join("; ", classes)}.";
    }

    private static string From(ClassLimit limit) => $"{(limit.BelongsBelow ? "über" : "ab")} {Number(limit.At)}";

    private static string ScaleOf(StandardisationMethod method) =>
        method switch
        {
            StandardisationMethod.ZPopulation => "z-Wert mit der Standardabweichung der Grundgesamtheit, Teiler n",
            StandardisationMethod.ZSample => "z-Wert mit der Standardabweichung der Stichprobe, Teiler n − 1",
            StandardisationMethod.MinMax => "Spannweite von 0 bis 1",
            StandardisationMethod.Rank => "Rang",
            StandardisationMethod.PercentileRank => "Rang als Anteil von 0 bis 1",
            StandardisationMethod.None => "wie er ist",
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Unknown standardisation."),
        };

    private static string Listed(IEnumerable<string> names)
    {
        string[] all = [.. names.Select(name => $"„{name}“")];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} und {all[^1]}";
    }

    private static string Number(double number) => number.ToString("#,##0.###", _german).Replace('-', '−');
}
