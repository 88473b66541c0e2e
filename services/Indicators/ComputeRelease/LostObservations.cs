using System.Globalization;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>Observations of areas that the division no longer has: no release can show them, and none may pass over it.</summary>
internal sealed class LostObservations
{
    private const int CodesNamed = 5;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly SortedDictionary<string, Lost> _measures = new(StringComparer.Ordinal);

    /// <param name="measure">Of what the observation is.</param>
    /// <param name="area">Code of the area that is gone.</param>
    /// <param name="former">The Gebietsstand it was counted on; null where that is not known, or is the current one.</param>
    public void Add(string measure, string area, string? former)
    {
        if (!_measures.TryGetValue(measure, out var lost))
        {
            _measures[measure] = lost = new Lost();
        }

        lost.Count++;
        lost.Areas.Add(area);
        if (former is not null)
        {
            lost.Formers.Add(former);
        }
    }

    /// <summary>A German sentence for each measure, for those who check the release.</summary>
    public string[] Findings => [.. _measures.Select(measure => Sentence(measure.Key, measure.Value))];

    private static string Sentence(string measure, Lost lost)
    {
        var codes = string.Join(", ", lost.Areas.Take(CodesNamed));
        var rest = lost.Areas.Count - CodesNamed;
        var named = rest > 0 ? string.Create(_german, $"{codes} und {rest:N0} weitere") : codes;
        var start =
            lost.Count == 1
                ? $"Eine Beobachtung der Messgröße „{measure}“ fehlt in dieser Freigabe"
                : string.Create(_german, $"{lost.Count:N0} Beobachtungen der Messgröße „{measure}“ fehlen in dieser Freigabe");
        return $"{start}, weil es {(lost.Areas.Count == 1 ? "ihr Gebiet" : "ihre Gebiete")} nicht mehr gibt ({named}). {NextStep(lost)}";
    }

    private static string NextStep(Lost lost) =>
        lost.Formers.Count == 0
            ? "Bitte auf den heutigen Gebietsstand umrechnen und neu liefern."
            : $"Ein Umsteigeschlüssel vom Gebietsstand {string.Join(" oder ", lost.Formers)} rechnet sie um; er entsteht unter „Daten“, „Gebietsstände“.";

    private sealed class Lost
    {
        public long Count { get; set; }

        public SortedSet<string> Areas { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Formers { get; } = new(StringComparer.Ordinal);
    }
}
