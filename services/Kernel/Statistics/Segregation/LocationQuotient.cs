namespace Sozialplanung.Statistics.Segregation;

/// <summary>Where a group is over- or under-represented.</summary>
public static class LocationQuotient
{
    /// <summary>
    /// (xᵢ/tᵢ)/(X/T) per area: 1 = as in the whole, 2 = twice. A missing number passes its reason on and takes no part in the
    /// whole; an empty area, and every area where nobody is in the group or a count is negative: not meaningful. Source: Isard
    /// 1960, p. 124. Proved by <c>schools-60-units-5-groups</c>.
    /// Errors: <see cref="ArgumentException"/> for lists of unequal length.
    /// </summary>
    public static Value[] Of(IReadOnlyList<Value> group, IReadOnlyList<Value> totals)
    {
        var counts = GroupCounts.GroupAndRest(group, totals);
        var whole = counts is null ? 0 : counts.GroupTotals[0] / counts.Total;
        return
        [
            .. group.Zip(
                totals,
                (count, total) =>
                    Inputs.FirstReason(count, total) is { } reason ? Value.Missing(reason)
                    : whole > 0 ? Value.FromCalculation(count.Number / total.Number / whole)
                    : Value.NotMeaningful
            ),
        ];
    }
}
