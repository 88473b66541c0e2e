using System.Globalization;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>Observations of areas that the division no longer has: no release can show them, and none may pass over it.</summary>
internal sealed class LostObservations
{
    private const int CodesNamed = 5;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly SortedDictionary<string, (long Count, SortedSet<string> Areas)> _measures = new(StringComparer.Ordinal);

    public void Add(string measure, string area)
    {
        var (count, areas) = _measures.TryGetValue(measure, out var known)
            ? known
            : (0, new SortedSet<string>(StringComparer.Ordinal));
        areas.Add(area);
        _measures[measure] = (count + 1, areas);
    }

    /// <summary>A German sentence for each measure, for those who check the release.</summary>
    public string[] Findings => [.. _measures.Select(measure => Sentence(measure.Key, measure.Value.Count, measure.Value.Areas))];

    private static string Sentence(string measure, long count, SortedSet<string> areas)
    {
        var codes = string.Join(", ", areas.Take(CodesNamed));
        var rest = areas.Count - CodesNamed;
        var named = rest > 0 ? string.Create(_german, $"{codes} und {rest:N0} weitere") : codes;
        var start =
            count == 1
                ? $"Eine Beobachtung der Messgröße „{measure}“ fehlt in dieser Freigabe"
                : string.Create(_german, $"{count:N0} Beobachtungen der Messgröße „{measure}“ fehlen in dieser Freigabe");
        return $"{start}, weil es {(areas.Count == 1 ? "ihr Gebiet" : "ihre Gebiete")} nicht mehr gibt ({named}). Bitte auf den heutigen Gebietsstand umrechnen und neu liefern.";
    }
}
