using Sozialplanung.Contracts.Indicators;

namespace Sozialplanung.Reporting.Tests;

/// <summary>What a release of <see cref="ReportedDistrict"/> holds.</summary>
internal static class ReportedCatalogue
{
    private static readonly (string Code, string Name)[] _domains =
    [
        ("bevoelkerung", "Bevölkerung"),
        ("bewegung", "Bevölkerungsbewegung"),
        ("bildung", "Bildung"),
        ("arbeit", "Arbeit und soziale Lage"),
        ("partizipation", "Partizipation"),
        ("haushalte", "Haushalte"),
        ("wohnen", "Wohnen"),
    ];

    public static ReleaseCatalogue Of(AnsweredRelease release, bool isFictional) =>
        new()
        {
            Domains = [.. _domains.Select(domain => new CatalogueDomain { Code = domain.Code, Name = domain.Name })],
            Indicators = [],
            Levels = [Level("kreis", "Kreis", 0), Level("gemeinde", "Gemeinde", 1), Level("sozialraum", "Sozialraum", 2)],
            Release = release,
            Audience = "Oeffentlichkeit",
            Fictional = isFictional,
        };

    private static CatalogueLevel Level(string code, string name, int rank) =>
        new()
        {
            Code = code,
            Name = name,
            NamePlural = "",
            Rank = rank,
            Division = "",
            MapHash = "abc",
        };
}
