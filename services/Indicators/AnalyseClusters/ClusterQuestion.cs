using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.AnalyseClusters;

/// <summary>Clusters are asked for by a method, over values as they are or over rates made comparable, with a seed for the shuffles.</summary>
public sealed record ClusterQuestion : AnalysisQuestion
{
    internal const int UsualShuffles = 999;

    // More shuffles make the smallest probability smaller, and nothing else better.
    private const int MostShuffles = 9999;

    /// <summary><c>moran</c> or <c>getis</c>.</summary>
    [FromQuery(Name = "method")]
    public string? Method { get; init; }

    /// <summary><c>standardised</c> or <c>values</c>; none: standardised where counts are shown.</summary>
    [FromQuery(Name = "basis")]
    public string? Basis { get; init; }

    /// <summary>None: 1. The same seed gives the same shuffles.</summary>
    [FromQuery(Name = "seed")]
    public int? Seed { get; init; }

    /// <summary>99 to 9999; none: 999.</summary>
    [FromQuery(Name = "shuffles")]
    public int? Shuffles { get; init; }

    internal int SeedOrDefault => Seed ?? 1;

    internal int ShufflesOrDefault => Shuffles ?? UsualShuffles;

    internal override PlacedError? Fault() =>
        base.Fault()
        ?? (
            ShufflesOrDefault is < 99 or > MostShuffles
                ? new PlacedError($"Es sind 99 bis {MostShuffles} Mischungen möglich.", Column: "shuffles")
                : null
        );

    protected override string Parts() => $"{base.Parts()}|{Method}|{Basis}|{SeedOrDefault}|{ShufflesOrDefault}";
}
