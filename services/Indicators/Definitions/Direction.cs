using System.Text.Json.Serialization;

namespace Sozialplanung.Indicators.Definitions;

/// <summary>Whether more is worse, better, or neither.</summary>
public enum Direction
{
    [JsonStringEnumMemberName("neutral")]
    Neutral,

    [JsonStringEnumMemberName("higherIsWorse")]
    HigherIsWorse,

    [JsonStringEnumMemberName("higherIsBetter")]
    HigherIsBetter,
}
