namespace Sozialplanung.Contracts.Indicators;

/// <summary>
/// What a release tells its reader of one area: each indicator with its series for the area and for those it lies in. The answer of
/// Indicators to <c>GET /profile/{area}</c>.
/// </summary>
public sealed record IndicatorProfile
{
    public required ProfiledArea Area { get; init; }

    /// <summary>The areas it lies in, the whole first; empty for the whole itself.</summary>
    public required IReadOnlyList<ProfiledArea> Ancestors { get; init; }

    public required AnsweredRelease Release { get; init; }

    public required IReadOnlyList<ProfiledIndicator> Indicators { get; init; }
}
