using Microsoft.AspNetCore.Mvc;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.CompareReleases;

/// <summary>Which differences between two releases somebody wants to see.</summary>
public sealed record DifferencesRequest
{
    private const int MostShown = 2000;

    /// <summary>Without one, all indicators.</summary>
    [FromQuery(Name = "indicator")]
    public string? Indicator { get; init; }

    [FromQuery(Name = "level")]
    public string? Level { get; init; }

    [FromQuery(Name = "period")]
    public string? Period { get; init; }

    /// <summary><c>changed</c>, <c>new</c>, <c>gone</c>, <c>newlyWithheld</c>, <c>newlyShown</c>, <c>reason</c> or <c>class</c>.</summary>
    [FromQuery(Name = "kind")]
    public string? Kind { get; init; }

    /// <summary>How many are listed at most; all are counted.</summary>
    [FromQuery(Name = "limit")]
    public int? Limit { get; init; }

    internal int LimitOrDefault => Limit ?? 200;

    internal string Key => $"{Indicator}|{Level}|{Period}|{Kind}|{LimitOrDefault}";

    /// <summary>What is wrong with the request, or null.</summary>
    internal PlacedError? Fault() =>
        Kind is not null && !DifferenceKinds.All.Contains(Kind)
            ? new PlacedError(
                $"Eine Art „{Kind}“ von Unterschied gibt es nicht. Es gibt: {string.Join(", ", DifferenceKinds.All)}.",
                Column: "kind"
            )
        : LimitOrDefault is < 1 or > MostShown
            ? new PlacedError($"Gezeigt werden 1 bis {MostShown} Unterschiede.", Column: "limit")
        : null;
}
