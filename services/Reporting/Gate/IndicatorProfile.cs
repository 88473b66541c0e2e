using Sozialplanung.Facts;

namespace Sozialplanung.Reporting.Gate;

/// <summary>What the gate tells of one area: each indicator with its series for the area and for those it lies in.</summary>
public sealed record IndicatorProfile(
    ProfileArea Area,
    IReadOnlyList<ProfileArea> Ancestors,
    ProfileRelease Release,
    IReadOnlyList<ProfileIndicator> Indicators
)
{
    /// <summary>The whole that the area is measured against (the Kreis), or null where the area is the whole itself.</summary>
    public ProfileArea? Whole => Ancestors.Count > 0 ? Ancestors[0] : null;

    /// <summary>
    /// The areas a reader compares with: that of the second level (the Gemeinde), then the whole. The nearest come first.
    /// </summary>
    public IReadOnlyList<ProfileArea> Compared => [.. Ancestors.Take(2).Reverse()];

    /// <summary>The last year that any indicator has.</summary>
    public string LastPeriod =>
        Indicators.SelectMany(indicator => indicator.Periods).DefaultIfEmpty("").Max(StringComparer.Ordinal)!;

    public string FirstPeriod =>
        Indicators.SelectMany(indicator => indicator.Periods).DefaultIfEmpty("").Min(StringComparer.Ordinal)!;
}

/// <summary>What holds for the whole release: the order of the domains, the levels, and whether the place is invented.</summary>
public sealed record ReleaseCatalogue(IReadOnlyList<ProfileDomain> Domains, IReadOnlyList<ProfileLevel> Levels, bool Fictional)
{
    public string NameOf(string level) => Levels.FirstOrDefault(other => other.Code == level)?.Name ?? "Gebiet";

    /// <summary>The level whose outlines help to find a place: the one below the whole.</summary>
    public string? Surroundings => Levels.Where(level => level.Rank > 0).MinBy(level => level.Rank)?.Code;
}

public sealed record ProfileArea(string Code, string Name, string Level, IReadOnlyList<string> Path);

/// <summary>DataAsOf is the day on which the last delivery was accepted, not the day the data tell of.</summary>
public sealed record ProfileRelease(Guid Id, string Name, string State, DateTimeOffset? PublishedAt, DateTimeOffset? DataAsOf)
{
    public bool IsReleased => State is "published" or "replaced";
}

public sealed record ProfileDomain(string Code, string Name);

public sealed record ProfileLevel(string Code, string Name, int Rank);

public sealed record ProfileIndicator(
    string Code,
    string Name,
    string ShortName,
    string Domain,
    IndicatorKind Kind,
    string Unit,
    int Decimals,
    string Direction,
    string Source,
    string Definition,
    IReadOnlyList<string> Periods,
    IReadOnlyDictionary<string, IReadOnlyList<ProfileValue>> Series,
    IReadOnlyDictionary<string, string>? Comparisons = null
)
{
    public string LastPeriod => Periods[^1];

    /// <summary>An absolute number of a part is always below that of the whole; all other kinds compare.</summary>
    public bool HasYardstick => IndicatorKinds.HasYardstick(Kind);

    public ProfileValue? Of(string area, string period) =>
        Series.TryGetValue(area, out var values) ? values.FirstOrDefault(value => value.Period == period) : null;

    /// <summary>
    /// The gate's verdict in the last period against a larger area: Higher, Lower or NotDistinguishable; null where none was
    /// possible.
    /// </summary>
    public string? Verdict(string larger) => Comparisons?.GetValueOrDefault(larger);
}

public sealed record ProfileValue(string Period, double? Value, string? State, IReadOnlyList<string>? Flags = null);
