using Sozialplanung.Statistics;

namespace Sozialplanung.PartnerNetwork.AskIndicators;

/// <summary>
/// How many people live in each area, as everybody may know it: the published release, read without any right. What is withheld
/// from the public is a reason here and no number, whoever asks.
/// </summary>
internal sealed record PublicDemand
{
    public required string Indicator { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    public required string Period { get; init; }

    public required string Release { get; init; }

    public required bool IsFictional { get; init; }

    public required IReadOnlyDictionary<string, Value> Values { get; init; }

    /// <summary>An area that the release does not know has no known number.</summary>
    public Value Of(string area) => Values.GetValueOrDefault(area, Value.Unknown);
}
