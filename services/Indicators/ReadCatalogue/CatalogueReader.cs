using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;

namespace Sozialplanung.Indicators.ReadCatalogue;

internal static class CatalogueReader
{
    public static ReleaseCatalogue Read(ReleaseFrame frame, Viewer viewer, IndicatorDomains domains) =>
        new()
        {
            Domains = DomainsOf(frame, domains),
            Indicators = [.. frame.Indicators.OrderBy(indicator => domains.PlaceOf(indicator.Definition.Domain)).Select(EntryOf)],
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

    // A release may hold indicators of a domain that is no more: they are shown under its code.
    private static IReadOnlyList<CatalogueDomain> DomainsOf(ReleaseFrame frame, IndicatorDomains domains) =>
        [
            .. domains.All,
            .. frame
                .Indicators.Select(indicator => indicator.Definition.Domain)
                .Distinct(StringComparer.Ordinal)
                .Where(code => domains.PlaceOf(code) == domains.All.Count)
                .Select(code => new CatalogueDomain { Code = code, Name = code }),
        ];

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
