using System.Text.Json.Serialization;

namespace Sozialplanung.Facts;

/// <summary>
/// What an indicator's number is. It is declared with the indicator, never guessed from the unit: protection and comparison
/// follow from it.
/// </summary>
public enum IndicatorKind
{
    /// <summary>
    /// An absolute number. The larger area always has more of it, so its number is no yardstick for one of its parts.
    /// </summary>
    [JsonStringEnumMemberName("count")]
    Count,

    /// <summary>
    /// The part of a whole that has an attribute. Who is left over of the whole needs the same protection as who is counted.
    /// </summary>
    [JsonStringEnumMemberName("share")]
    Share,

    /// <summary>Events, places or persons per so many of a base that does not contain them.</summary>
    [JsonStringEnumMemberName("rate")]
    Rate,

    /// <summary>An amount per one: square metres per person, persons per household.</summary>
    [JsonStringEnumMemberName("mean")]
    Mean,

    /// <summary>A figure made of several, or of a comparison that is none of times: an index, a rank.</summary>
    [JsonStringEnumMemberName("index")]
    Index,

    /// <summary>
    /// How another figure differs from what it was in an earlier period. Protection follows from the kind of that figure.
    /// </summary>
    [JsonStringEnumMemberName("change")]
    Change,
}
