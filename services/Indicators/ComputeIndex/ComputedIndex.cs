using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Indicators.Indexes;

namespace Sozialplanung.Indicators.ComputeIndex;

/// <summary>An index over the areas of a release, as one reader sees it.</summary>
public sealed record ComputedIndex
{
    /// <summary>Null for a draft that is not kept.</summary>
    public string? Code { get; init; }

    public int? Version { get; init; }

    public required string Name { get; init; }

    public string Description { get; init; } = "";

    public string HowToRead { get; init; } = "";

    public string HowNotToRead { get; init; } = "";

    public required string Period { get; init; }

    /// <summary>For which it can be computed, the earliest first.</summary>
    public required IReadOnlyList<string> Periods { get; init; }

    public required string Level { get; init; }

    public required string LevelNamePlural { get; init; }

    /// <summary>Names the map at Geography.</summary>
    public required string MapHash { get; init; }

    public required AnsweredRelease Release { get; init; }

    /// <summary>How many of the values it rests on are not shown to the public; above 0 the whole index is not public.</summary>
    public required int NotPublic { get; init; }

    public required ComputedPart Status { get; init; }

    public ComputedPart? Dynamics { get; init; }

    public required IReadOnlyList<IndexedArea> Areas { get; init; }

    /// <summary>Areas by class of the status (rows) and of the dynamics; null without dynamics.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? Pairs { get; init; }

    /// <summary>Areas without one of the two classes.</summary>
    public int Unpaired { get; init; }

    /// <summary>The definition in words, as German sentences.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What a reader should know of this computation, as German sentences.</summary>
    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>What must stand beside it wherever it is passed on.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}

/// <summary>Status or dynamics of an index.</summary>
public sealed record ComputedPart
{
    /// <summary>From the least burdened up.</summary>
    public required IReadOnlyList<IndexClass> Classes { get; init; }

    public required IReadOnlyList<ClassLimit> Limits { get; init; }

    public required IReadOnlyList<ComputedIndicator> Indicators { get; init; }

    /// <summary>The period that was subtracted; null where the values were taken as they are.</summary>
    public string? Earlier { get; init; }

    /// <summary>What becomes of the classes where it is computed in another way.</summary>
    public required IReadOnlyList<IndexVariant> Variants { get; init; }

    /// <summary>The other method; null with a single indicator.</summary>
    public IndexOpinion? SecondOpinion { get; init; }
}

/// <summary>A class and how many areas it has.</summary>
public sealed record IndexClass(string Name, int AreaCount);

/// <summary>An indicator as an index used it.</summary>
public sealed record ComputedIndicator
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Of the values: for a change over years, percentage points where the indicator is in percent.</summary>
    public required string Unit { get; init; }

    public required int Decimals { get; init; }

    public required double Weight { get; init; }

    /// <summary>Whether it was turned, since more of it is better.</summary>
    public required bool IsTurned { get; init; }

    /// <summary>Areas with a number.</summary>
    public required int AreaCount { get; init; }
}

/// <summary>An area of an index.</summary>
public sealed record IndexedArea
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Why it is left out; null: it is not.</summary>
    public string? Excluded { get; init; }

    public required IndexScore Status { get; init; }

    public IndexScore? Dynamics { get; init; }
}

/// <summary>What an area has of a part of an index.</summary>
public sealed record IndexScore
{
    /// <summary>High is a burden; null: <see cref="State"/> says why.</summary>
    public required double? Score { get; init; }

    /// <summary>From 1, the least burdened.</summary>
    public required int? Class { get; init; }

    /// <summary><c>Shown</c>, or why there is no score.</summary>
    public required string State { get; init; }

    /// <summary>Place among the areas with a score; 1 is the most burdened.</summary>
    public required double? Rank { get; init; }

    /// <summary>The values of the indicators, in their order.</summary>
    public required IReadOnlyList<double?> Values { get; init; }

    /// <summary>The same, standardised and turned.</summary>
    public required IReadOnlyList<double?> Standardised { get; init; }
}

/// <summary>The index computed in another way, beside the one defined.</summary>
public sealed record IndexVariant
{
    /// <summary><c>withoutOne</c>, <c>weights</c>, <c>scale</c>, <c>exclusions</c> or <c>method</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What is other, in German.</summary>
    public required string Text { get; init; }

    /// <summary>Spearman, over the areas that have both scores; null: not meaningful.</summary>
    public required double? RankCorrelation { get; init; }

    public required double LargestRankShift { get; init; }

    /// <summary>Areas with a class in both.</summary>
    public required int Compared { get; init; }

    /// <summary>Areas with a class in one of the two alone.</summary>
    public required int ComeOrGone { get; init; }

    public required IReadOnlyList<ChangedClass> Changed { get; init; }
}

/// <summary>An area whose class is another one in a variant.</summary>
public sealed record ChangedClass(string Code, string Name, int From, int To);

/// <summary>A second opinion by the other method.</summary>
public sealed record IndexOpinion
{
    /// <summary>Of the variance, by the first principal component, 0 to 1.</summary>
    public required double? ExplainedShare { get; init; }

    /// <summary>Weights of the indicators in the first principal component, in their order.</summary>
    public required IReadOnlyList<double?> Loadings { get; init; }

    public required IndexVariant Compared { get; init; }
}
