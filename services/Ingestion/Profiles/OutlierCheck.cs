using System.Text.Json.Serialization;

namespace Sozialplanung.Ingestion.Profiles;

/// <summary>
/// When a value of a measure is asked about because it lies far from what the same area and category had in earlier periods. It never
/// puts a file aside: an outlier is a question, not a fault.
/// </summary>
public sealed record OutlierCheck
{
    public OutlierMethod Method { get; init; }

    /// <summary>So many times the usual spread a value may lie off; of <c>range</c> the share of the span that it may lie beyond its ends.
    /// Default: 3, of <c>modifiedZ</c> 3.5, of <c>range</c> 0.</summary>
    public double? Threshold { get; init; }

    /// <summary>The value is compared with so many earlier periods at most.</summary>
    public int Periods { get; init; } = 8;

    /// <summary>With fewer earlier numbers nothing is said.</summary>
    public int LeastPeriods { get; init; } = 4;

    /// <summary>A value that lies less than this off is never asked about: three in place of two is no news.</summary>
    public double LeastDifference { get; init; }

    /// <summary>Below this a value is asked about, whatever its history. Of a single measure only.</summary>
    public double? Lowest { get; init; }

    /// <summary>Above this a value is asked about, whatever its history. Of a single measure only.</summary>
    public double? Highest { get; init; }

    internal double ThresholdOrUsual =>
        Threshold
        ?? Method switch
        {
            OutlierMethod.Z => 3,
            OutlierMethod.ModifiedZ => 3.5,
            _ => 0,
        };

    /// <summary>Whether there is anything to look for.</summary>
    internal bool Asks => Method != OutlierMethod.None || Lowest is not null || Highest is not null;
}

/// <summary>What counts as usual.</summary>
public enum OutlierMethod
{
    /// <summary>History is not asked.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>Mean and standard deviation.</summary>
    [JsonStringEnumMemberName("z")]
    Z,

    /// <summary>Median and median deviation: single odd years do not count.</summary>
    [JsonStringEnumMemberName("modifiedZ")]
    ModifiedZ,

    /// <summary>All between the smallest and the largest value.</summary>
    [JsonStringEnumMemberName("range")]
    Range,
}
