namespace Sozialplanung.Indicators.Disclosure;

/// <summary>One count behind the values, as the pattern of what is withheld sees it.</summary>
internal sealed record CountCell(string Id, int Area, long Count)
{
    /// <summary>
    /// How many units of <see cref="Count"/> are one person: 1, or more where a mean is kept in whole smallest units.
    /// </summary>
    public long Unit { get; init; } = 1;

    /// <summary>Never shown itself, but tied to shown counts by sums.</summary>
    public bool IsShadow { get; init; }

    /// <summary>Shown in an earlier release with the same count: withholding it would protect nothing.</summary>
    public bool IsAlreadyPublic { get; init; }

    /// <summary>Known for good to the reader the pattern is made against; it protects nothing.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Withheld in an earlier release with the same count: showing it now would open what it protected.</summary>
    public bool StaysWithheld { get; init; }

    /// <summary>Why the count must not be known for its own sake; null where it may.</summary>
    public PrimaryCause? Cause { get; init; }

    /// <summary>So many contribute to the count for sure; null: each person is one.</summary>
    public int? Contributors { get; init; }

    /// <summary>What every reader knows the count cannot exceed.</summary>
    public long? KnownUpper { get; init; }

    /// <summary>What readers know it is at least, unless it is signed.</summary>
    public long KnownLower { get; init; }

    public bool CanBeNegative { get; init; }

    /// <summary>A balance, or an amount delivered below zero: nobody knows a lower limit.</summary>
    public bool IsSigned => CanBeNegative || Count < 0;
}
