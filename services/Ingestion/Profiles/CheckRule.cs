using System.Text.Json.Serialization;

namespace Sozialplanung.Ingestion.Profiles;

/// <summary>
/// What must hold between the values of a file for the same area and period, for example <c>gesamt</c> is equal to
/// <c>maennlich + weiblich</c>. Both sides are expressions of measures, as indicators are defined with.
/// </summary>
public sealed record CheckRule
{
    /// <summary>What people call it; empty: its two sides in words.</summary>
    public string Name { get; init; } = "";

    /// <summary>For example <c>bevoelkerung[alter=0-2]</c>.</summary>
    public required string Left { get; init; }

    public required RuleComparison Is { get; init; }

    public required string Right { get; init; }

    /// <summary>The dataset whose measures the right side is made of, by what is accepted of it for the same area and period; null: this
    /// one.</summary>
    public string? Dataset { get; init; }

    /// <summary>Whether a file that breaks it is put aside, or taken over with a hint.</summary>
    public RuleImportance Importance { get; init; }

    /// <summary>What becomes of places where a number is missing.</summary>
    public MissingNumbers Missing { get; init; }

    /// <summary>So far the two sides may lie apart, for rounded tables.</summary>
    public double Tolerance { get; init; }

    /// <summary>So many percent of the right side they may lie apart besides.</summary>
    public double TolerancePercent { get; init; }
}

/// <summary>How the left side stands to the right one.</summary>
public enum RuleComparison
{
    [JsonStringEnumMemberName("equal")]
    Equal,

    [JsonStringEnumMemberName("atMost")]
    AtMost,

    [JsonStringEnumMemberName("atLeast")]
    AtLeast,

    [JsonStringEnumMemberName("below")]
    Below,

    [JsonStringEnumMemberName("above")]
    Above,
}

/// <summary>What becomes of a file that breaks a rule.</summary>
public enum RuleImportance
{
    /// <summary>It is put aside.</summary>
    [JsonStringEnumMemberName("error")]
    Error,

    /// <summary>It is taken over, and says so.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,
}

/// <summary>What a rule makes of a number that is not there.</summary>
public enum MissingNumbers
{
    /// <summary>The rule is not applied to the place.</summary>
    [JsonStringEnumMemberName("skip")]
    Skip,

    /// <summary>It counts as nothing.</summary>
    [JsonStringEnumMemberName("zero")]
    Zero,

    /// <summary>The rule is broken there.</summary>
    [JsonStringEnumMemberName("report")]
    Report,

    /// <summary>The rule is not applied to the place, and that is said.</summary>
    [JsonStringEnumMemberName("hint")]
    Hint,
}
