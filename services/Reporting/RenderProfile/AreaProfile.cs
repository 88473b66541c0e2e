namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>What the gate tells of one area: each indicator with its series for the area and for those it lies in.</summary>
public sealed record AreaProfile(ProfileArea Area, IReadOnlyList<ProfileArea> Ancestors, ProfileRelease Release, IReadOnlyList<ProfileIndicator> Indicators);

/// <summary>What holds for the whole release: the order of the domains, and whether the place is invented.</summary>
public sealed record ReleaseCatalogue(IReadOnlyList<ProfileDomain> Domains, bool Fictional);

public sealed record ProfileArea(string Code, string Name, string Level, IReadOnlyList<string> Path);

public sealed record ProfileRelease(Guid Id, string Name, DateTimeOffset? PublishedAt, DateTimeOffset? DataAsOf);

public sealed record ProfileDomain(string Code, string Name);

public sealed record ProfileIndicator(
    string Code, string Name, string ShortName, string Domain, string Unit, int Decimals, string Direction, string Source, string Definition,
    string HowToRead, string HowNotToRead, IReadOnlyList<string> Periods, IReadOnlyDictionary<string, IReadOnlyList<ProfileValue>> Series)
{
    public ProfileValue? Of(string area, string period) =>
        Series.TryGetValue(area, out var values) ? values.FirstOrDefault(value => value.Period == period) : null;
}

public sealed record ProfileValue(string Period, double? Value, string? State);
