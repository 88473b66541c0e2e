namespace Sozialplanung.Contracts.Indicators;

/// <summary>The value of an area in a period, or the sign that stands in its place.</summary>
public sealed record ProfiledValue
{
    public required string Period { get; init; }

    /// <summary>Rounded as it is shown. Null exactly where the state says why there is no number.</summary>
    public required double? Value { get; init; }

    /// <summary>
    /// <c>Shown</c>, or why there is no number: <c>Unknown</c>, <c>Hidden</c>, <c>NotYetReported</c>, <c>NotMeaningful</c> or
    /// <c>TooUncertain</c>.
    /// </summary>
    public required string State { get; init; }

    /// <summary>What stands in place of a number; empty beside one.</summary>
    public required string Sign { get; init; }

    /// <summary>
    /// What stands beside a number: <c>Provisional</c>, <c>Revised</c>, <c>Estimated</c>, <c>LimitedReliability</c>, <c>AsPublished</c>, <c>Converted</c>; and
    /// <c>NotPublic</c> where the reader sees what the public does not.
    /// </summary>
    public required IReadOnlyList<string>? Flags { get; init; }

    /// <summary>How much of a converted number is estimated, 0 to 1, measured by surface; null where it is not converted, or not known.</summary>
    public double? EstimatedShare { get; init; }
}
