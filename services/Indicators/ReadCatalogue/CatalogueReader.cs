using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;

namespace Sozialplanung.Indicators.ReadCatalogue;

internal static class CatalogueReader
{
    public static ReleaseCatalogue Read(ReleaseFrame frame, Viewer viewer) =>
        new()
        {
            Domains = [.. IndicatorDomains.All.Select(domain => new CatalogueDomain { Code = domain.Code, Name = domain.Name })],
            Indicators = [.. frame.Indicators.OrderBy(DomainOrder).Select(EntryOf)],
            Levels =
            [
                .. frame.Levels.Select(level => new CatalogueLevel
                {
                    Code = level.Code,
                    Name = level.Name,
                    NamePlural = level.NamePlural,
                    Rank = level.Rank,
                    Division = level.Division,
                    IsOverlapping = frame.AreasOf(level.Code).Any(area => area.Members.Length > 0),
                    AreaCount = frame.AreasOf(level.Code).Count(),
                    MapHash = level.MapHash,
                }),
            ],
            Release = frame.Release.ToAnswer(),
            Audience = viewer.Audience.ToString(),
            Fictional = frame.Release.IsFictional,
        };

    private static int DomainOrder(IndicatorHead indicator) =>
        IndicatorDomains.All.Select(domain => domain.Code).ToList().IndexOf(indicator.Definition.Domain);

    private static CatalogueEntry EntryOf(IndicatorHead indicator)
    {
        var definition = indicator.Definition;
        return new CatalogueEntry
        {
            Code = indicator.Code,
            Version = indicator.Version,
            Name = definition.Name,
            ShortName = definition.ShortName ?? definition.Name,
            Domain = definition.Domain,
            Kind = IndicatorKinds.WordOf(definition.DeclaredKind),
            Unit = definition.Unit,
            Decimals = definition.Decimals,
            Direction = DirectionWords.Of(definition.Direction),
            Factor = definition.Factor,
            NumeratorText = definition.NumeratorText ?? definition.Numerator,
            DenominatorText = definition.DenominatorText ?? (definition.Denominator == "1" ? "" : definition.Denominator),
            Source = definition.Source,
            Definition = definition.Definition,
            HowToRead = definition.HowToRead,
            HowNotToRead = definition.HowNotToRead,
            Limits = definition.Limits ?? "",
            PlainText = definition.PlainText ?? "",
            Tags = definition.Tags ?? [],
            Synonyms = definition.Synonyms ?? [],
            Periods = indicator.Periods,
            Occasions = definition.Occasions,
            Levels = indicator.Levels,
        };
    }
}
