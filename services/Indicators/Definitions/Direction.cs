using System.Text.Json.Serialization;

namespace Sozialplanung.Indicators.Definitions;

/// <summary>Whether more is worse, better, or neither.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Direction>))]
public enum Direction
{
    [JsonStringEnumMemberName("neutral")]
    Neutral,

    [JsonStringEnumMemberName("higherIsWorse")]
    HigherIsWorse,

    [JsonStringEnumMemberName("higherIsBetter")]
    HigherIsBetter,
}
