namespace Sozialplanung.Contracts.Indicators;

/// <summary>One indicator of a profile with its series.</summary>
public sealed record ProfiledIndicator
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required string Domain { get; init; }

    /// <summary><c>count</c>, <c>share</c>, <c>rate</c>, <c>mean</c> or <c>index</c>.</summary>
    public string Kind { get; init; } = "";

    public required string Unit { get; init; }

    public required int Decimals { get; init; }

    /// <summary><c>neutral</c>, <c>higherIsWorse</c> or <c>higherIsBetter</c>.</summary>
    public required string Direction { get; init; }

    public required string Source { get; init; }

    public required string Definition { get; init; }

    public required string HowToRead { get; init; }

    public required string HowNotToRead { get; init; }

    public required IReadOnlyList<string> Periods { get; init; }

    /// <summary>By period, the occasion on which was counted („Bundestagswahl“); different ones are not one series.</summary>
    public IReadOnlyDictionary<string, string> Occasions { get; init; } = new Dictionary<string, string>();

    /// <summary>By the code of the area, and of each it lies in: a value for each period.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<ProfiledValue>> Series { get; init; }

    /// <summary>
    /// The place among the shown values of the level in the last period, 1 the highest; null where the area's own value is not shown.
    /// </summary>
    public required int? Rank { get; init; }

    /// <summary>How many values of the level are shown in the last period.</summary>
    public required int RankOf { get; init; }

    /// <summary>
    /// By the code of a larger area, whether the last value differs from the rest of it by more than chance: <c>Higher</c>,
    /// <c>Lower</c> or <c>NotDistinguishable</c>; without those where it cannot be said.
    /// </summary>
    public IReadOnlyDictionary<string, string> Comparisons { get; init; } = new Dictionary<string, string>();
}
