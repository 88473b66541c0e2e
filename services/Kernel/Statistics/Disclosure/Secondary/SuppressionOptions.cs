namespace Sozialplanung.Statistics.Disclosure;

/// <summary>How the complementary suppressions are chosen. The same table and options give the same pattern.</summary>
public sealed record SuppressionOptions
{
    /// <summary>What is to be kept small: counts (default), cells, or own weights.</summary>
    public SuppressionCost Cost { get; init; } = SuppressionCost.Counts;

    /// <summary>Whether empty cells may serve as protection. Default: they stay shown.</summary>
    public ZeroCells Zeros { get; init; } = ZeroCells.StayShown;

    /// <summary>Whether single contributors are reckoned with as readers. Default: they are.</summary>
    public SingletonRule Singletons { get; init; } = SingletonRule.KnowsOwnCells;

    /// <summary>
    /// Ids withheld in the release before. Where they can protect again they are taken first, so that two releases laid side by
    /// side give nothing away; ids that are no longer in the table are passed over.
    /// </summary>
    public IReadOnlySet<string> PreviouslyWithheld { get; init; } = new HashSet<string>();

    /// <summary>
    /// Tables up to so many cells (0: none) are searched for the cheapest pattern of all; larger ones, or those where the search
    /// gives up, get a good one. Default 400. Errors: <see cref="ArgumentOutOfRangeException"/> below 0.
    /// </summary>
    public int ExactSearchUpTo
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(ExactSearchUpTo));
            field = value;
        }
    } = 400;
}
