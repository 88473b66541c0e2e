using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Rates;

namespace Sozialplanung.Indicators.ReadProfile;

internal sealed record AreaProfile(
    ProfileArea Area,
    IReadOnlyList<ProfileArea> Ancestors,
    ProfileRelease Release,
    IReadOnlyList<ProfileIndicator> Indicators
);

internal sealed record ProfileArea(string Code, string Name, string Level, IReadOnlyList<string> Path);

internal sealed record ProfileRelease(Guid Id, string Name, string State, DateTimeOffset? PublishedAt, DateTimeOffset? DataAsOf);

/// <summary>
/// One indicator of the profile. The rank is the place among the shown values of the level in the last period, 1 the highest;
/// null where the area's own value is not shown. RankOf counts the shown ones. Comparisons tell, by the code of a larger area,
/// whether the last value differs from the rest of it by more than chance.
/// </summary>
internal sealed record ProfileIndicator(
    string Code,
    string Name,
    string ShortName,
    string Domain,
    IndicatorKind Kind,
    string Unit,
    int Decimals,
    Direction Direction,
    string Source,
    string Definition,
    string HowToRead,
    string HowNotToRead,
    IReadOnlyList<string> Periods,
    IReadOnlyDictionary<string, IReadOnlyList<ProfileValue>> Series,
    int? Rank,
    int RankOf,
    IReadOnlyDictionary<string, Verdict> Comparisons
);

internal sealed record ProfileValue(string Period, double? Value, ValueState State, string Sign, IReadOnlyList<string>? Flags);
