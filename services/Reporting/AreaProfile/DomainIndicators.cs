using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Gate;

namespace Sozialplanung.Reporting.AreaProfile;

/// <summary>A domain with its indicators that have values, in the order of the catalogue.</summary>
internal sealed record DomainIndicators(string Name, IReadOnlyList<ProfiledIndicator> Indicators)
{
    /// <summary>
    /// The one that is drawn: the first that compares and has a number for the area now, otherwise the first that compares, otherwise the first.
    /// </summary>
    public ProfiledIndicator LeadOf(IndicatorProfile profile) =>
        Indicators.FirstOrDefault(indicator =>
            indicator.HasYardstick && indicator.Of(profile.Area.Code, indicator.LastPeriod)?.Value is not null
        )
        ?? Indicators.FirstOrDefault(indicator => indicator.HasYardstick)
        ?? Indicators[0];

    /// <summary>The domains that have an indicator, in the order of the catalogue.</summary>
    public static IReadOnlyList<DomainIndicators> Of(IndicatorProfile profile, ReleaseCatalogue catalogue)
    {
        var byDomain = profile
            .Indicators.Where(indicator => indicator.Periods.Count > 0)
            .ToLookup(indicator => indicator.Domain, StringComparer.Ordinal);
        return
        [
            .. catalogue
                .Domains.Where(domain => byDomain.Contains(domain.Code))
                .Select(domain => new DomainIndicators(domain.Name, [.. byDomain[domain.Code]])),
        ];
    }
}
