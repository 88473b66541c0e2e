using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Facts;
using Sozialplanung.Reporting.Figures;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Writing;

namespace Sozialplanung.Reporting.AreaProfile;

/// <summary>
/// What a profile is written from: the area's indicators by domain, what the figures draw (values by indicator, outlines of the
/// area's level and of the larger areas around), and for whom.
/// </summary>
internal sealed record AreaProfileInputs(
    IndicatorProfile Profile,
    ReleaseCatalogue Catalogue,
    string Audience,
    IReadOnlyDictionary<string, string> Values,
    string? Map,
    string? Surroundings
)
{
    public IReadOnlyList<DomainIndicators> Domains { get; } = DomainIndicators.Of(Profile, Catalogue);

    /// <summary>Whether a value is among them that the public is not shown.</summary>
    public bool HasNotPublic { get; } =
        Profile
            .Indicators.SelectMany(indicator => indicator.Series.Values)
            .SelectMany(series => series)
            .Any(value => value.Flags?.Contains(FlagSigns.NotPublic) == true);

    /// <summary>Whether a number among them was converted from the areas of another Gebietsstand.</summary>
    public bool HasConverted { get; } =
        Profile
            .Indicators.SelectMany(indicator => indicator.Series.Values)
            .SelectMany(series => series)
            .Any(value => value.Value is not null && value.Flags?.Contains(ConvertedWords.Flag) == true);

    public static async Task<AreaProfileInputs> ReadAsync(
        FigureShelf shelf,
        Readership readership,
        IndicatorProfile profile,
        CancellationToken cancellationToken
    )
    {
        var release = profile.Release.Id;
        var catalogue = await shelf.CatalogueAsync(readership, release, cancellationToken);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var levels = profile.Compared.Append(profile.Area).Select(area => area.Level).Distinct().ToList();
        foreach (var lead in DomainIndicators.Of(profile, catalogue).Select(domain => domain.LeadOf(profile).Code))
        {
            values[lead] = await shelf.ValuesAsync(readership, release, lead, levels, cancellationToken);
        }

        return new AreaProfileInputs(
            profile,
            catalogue,
            readership.Audience,
            values,
            await shelf.MapAsync(catalogue, profile.Area.Level, cancellationToken),
            await shelf.MapAsync(catalogue, catalogue.Surroundings, cancellationToken)
        );
    }
}
