using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;

namespace Sozialplanung.Indicators.ReadCatalogue;

internal sealed record Catalogue(
    IReadOnlyList<CatalogueDomain> Domains,
    IReadOnlyList<CatalogueIndicator> Indicators,
    IReadOnlyList<CatalogueLevel> Levels,
    CatalogueRelease Release,
    string Audience,
    bool Fictional
)
{
    public static Catalogue Of(ReleaseFrame frame, Viewer viewer) =>
        new(
            [.. IndicatorDomains.All.Select(domain => new CatalogueDomain(domain.Code, domain.Name))],
            [.. frame.Indicators.OrderBy(DomainOrder).Select(CatalogueIndicator.Of)],
            [
                .. frame.Levels.Select(level => new CatalogueLevel(
                    level.Code,
                    level.Name,
                    level.NamePlural,
                    level.Rank,
                    level.Division
                )),
            ],
            new CatalogueRelease(
                frame.Release.Id,
                frame.Release.Name,
                frame.Release.State,
                frame.Release.PublishedAt,
                frame.Release.DataAsOf
            ),
            viewer.Audience.ToString(),
            frame.Release.IsFictional
        );

    private static int DomainOrder(IndicatorHead indicator) =>
        IndicatorDomains.All.Select(domain => domain.Code).ToList().IndexOf(indicator.Definition.Domain);
}

internal sealed record CatalogueDomain(string Code, string Name);

internal sealed record CatalogueLevel(string Code, string Name, string NamePlural, int Rank, string Division);

internal sealed record CatalogueRelease(
    Guid Id,
    string Name,
    string State,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? DataAsOf
);

internal sealed record CatalogueIndicator(
    string Code,
    int Version,
    string Name,
    string ShortName,
    string Domain,
    IndicatorKind Kind,
    string Unit,
    int Decimals,
    Direction Direction,
    double Factor,
    string NumeratorText,
    string DenominatorText,
    string Source,
    string Definition,
    string HowToRead,
    string HowNotToRead,
    IReadOnlyList<string> Periods,
    IReadOnlyList<string> Levels
)
{
    public static CatalogueIndicator Of(IndicatorHead indicator)
    {
        var definition = indicator.Definition;
        return new CatalogueIndicator(
            indicator.Code,
            indicator.Version,
            definition.Name,
            definition.ShortName ?? definition.Name,
            definition.Domain,
            definition.DeclaredKind,
            definition.Unit,
            definition.Decimals,
            definition.Direction,
            definition.Factor,
            definition.NumeratorText ?? definition.Numerator,
            definition.DenominatorText ?? (definition.Denominator == "1" ? "" : definition.Denominator),
            definition.Source,
            definition.Definition,
            definition.HowToRead,
            definition.HowNotToRead,
            indicator.Periods,
            indicator.Levels
        );
    }
}
