namespace Sozialplanung.PartnerNetwork.AskGeography;

/// <summary>Where something lies and works: its areas, and the areas that cover all of it.</summary>
internal sealed record CoveredAreas(string[] Areas, string[] CoveredBy)
{
    public static CoveredAreas Of(IReadOnlyList<string> areas, IEnumerable<GeographyArea> all)
    {
        var paths = all.Select(area => area.Path).ToList();
        var common = paths.Count == 0 ? [] : paths.Skip(1).Aggregate<string[], IEnumerable<string>>(paths[0], (covered, path) => covered.Intersect(path, StringComparer.Ordinal));
        return new CoveredAreas([.. areas.Distinct(StringComparer.Ordinal)], [.. common]);
    }
}
