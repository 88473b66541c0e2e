using Sozialplanung.Contracts.Geography;

namespace Sozialplanung.PartnerNetwork.AskGeography;

/// <summary>Where something lies and works: its areas, and the areas that cover all of it.</summary>
internal sealed record CoveredAreas(string[] Areas, string[] CoveredBy)
{
    public static CoveredAreas Of(IReadOnlyList<string> areas, IEnumerable<PublishedArea> all)
    {
        var paths = all.Select(area => area.Path).ToList();
        IEnumerable<string> common = paths.Count == 0 ? [] : paths[0];
        foreach (var path in paths.Skip(1))
        {
            common = common.Intersect(path, StringComparer.Ordinal);
        }

        return new CoveredAreas([.. areas.Distinct(StringComparer.Ordinal)], [.. common]);
    }
}
