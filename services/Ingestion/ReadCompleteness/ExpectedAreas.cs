using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.DataCatalogue;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.ReadCompleteness;

/// <summary>The areas of which a dataset is to have values: those of its level in its place.</summary>
internal static class ExpectedAreas
{
    private const string Municipality = "gemeinde";

    public static IReadOnlyList<ExpectedArea> Of(DatasetDefinition definition, AreaDirectory areas)
    {
        var level = definition.Profile.Area.Level ?? definition.Level;
        return level.Length == 0 || definition.Profile.Area.IsOfWholeFile
            ? []
            :
            [
                .. areas
                    .OfLevel(level)
                    .Where(area => definition.Place.Length == 0 || areas.IsIn(definition.Place, area))
                    .Select(area => Of(area, areas))
                    .OrderBy(area => area.MunicipalityName, GermanOrder.Names)
                    .ThenBy(area => area.Name, GermanOrder.Names),
            ];
    }

    private static ExpectedArea Of(int area, AreaDirectory areas)
    {
        foreach (var around in (ReadOnlySpan<int>)[area, .. areas.Ancestors(area)])
        {
            if (areas[around].Level == Municipality)
            {
                return new ExpectedArea(areas[area].Code, areas[area].Name, areas[around].Code, areas[around].Name);
            }
        }

        return new ExpectedArea(areas[area].Code, areas[area].Name, "", "");
    }
}
