using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>How long the names of a definition are at most: they stand in tables, lists and maps.</summary>
internal static class NameRules
{
    private const int LongestUnit = 60;
    private const int LongestCode = 63;

    public static void Check(DatasetDefinition definition, DatasetRules rules)
    {
        Check(definition.Name, "name", rules);
        Check(definition.Provider, "provider", rules);
        Check(definition.Licence, "licence", rules);
        Check(definition.Organisation, "organisation", rules);
        Check(definition.Place, "place", rules, LongestCode);
        Check(definition.Level, "level", rules, LongestCode);
        foreach (var measure in definition.Measures)
        {
            Check(measure.Name, "measures.name", rules);
            Check(measure.Unit, "measures.unit", rules, LongestUnit);
        }

        foreach (var attribute in Attributes(definition.Profile))
        {
            Check(attribute, "profile", rules, LongestCode);
        }

        foreach (var category in definition.Profile.Categories.Values.SelectMany(categories => categories.Values))
        {
            Check(category, "profile.categories", rules);
        }
    }

    private static IEnumerable<string> Attributes(ImportProfile profile) =>
        profile
            .Categories.Keys.Concat(profile.BreakdownColumns.Keys)
            .Concat(profile.HeaderLines.Select(line => line.Attribute ?? ""))
            .Append(profile.BlockRows?.Attribute ?? "");

    private static void Check(string text, string member, DatasetRules rules, int longest = PlainText.LongestName)
    {
        if (PlainText.FaultOfName(text, longest) is { } fault)
        {
            rules.Need(false, member, fault);
        }
    }
}
