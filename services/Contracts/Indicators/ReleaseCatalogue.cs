namespace Sozialplanung.Contracts.Indicators;

/// <summary>
/// Which indicators a release holds, with everything a reader needs to choose and understand them. The answer of Indicators to
/// <c>GET /catalogue</c>.
/// </summary>
public sealed record ReleaseCatalogue
{
    /// <summary>In the order in which they are shown.</summary>
    public required IReadOnlyList<CatalogueDomain> Domains { get; init; }

    public required IReadOnlyList<CatalogueEntry> Indicators { get; init; }

    public required IReadOnlyList<CatalogueLevel> Levels { get; init; }

    public required AnsweredRelease Release { get; init; }

    /// <summary>Whom the answer is for: <c>Oeffentlichkeit</c>, <c>Verwaltung</c> or <c>Statistikstelle</c>.</summary>
    public required string Audience { get; init; }

    /// <summary>The place and its numbers are invented.</summary>
    public required bool Fictional { get; init; }
}
