using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>Entries of the lists of a profile that say nothing (null): the reader of the JSON lets them pass.</summary>
internal static class EmptyEntries
{
    public static IReadOnlyList<PlacedError> Of(ImportProfile profile) =>
        [
            .. Named(profile)
                .Where(list => list.Values.Any(value => value is null))
                .Select(list => new PlacedError("Ein Eintrag ist leer (null).", null, list.Member)),
        ];

    private static IEnumerable<(string Member, IEnumerable<object?> Values)> Named(ImportProfile profile) =>
        [
            ("profile.area.codes", profile.Area.Codes.Values),
            ("profile.period.meanings", profile.Period.Meanings.Values),
            ("profile.measureNames", profile.MeasureNames.Values),
            ("profile.placeholders", profile.Placeholders.Values),
            ("profile.qualityFlags", profile.QualityFlags.Values),
            ("profile.breakdownColumns", profile.BreakdownColumns.Values),
            ("profile.categories", profile.Categories.Values),
            ("profile.categories", profile.Categories.Values.SelectMany(categories => categories?.Values ?? [])),
        ];
}
