namespace Sozialplanung.Statistics.Segregation;

/// <summary>
/// How unevenly two groups live over the areas of a town. Counts per area; areas in which a number is missing are left out, empty
/// areas count nothing. A group of which nobody (or everybody) is, a negative count, or more in the group than in all: not
/// meaningful. One area: no unevenness (0). The result depends on the size of the areas: compare only what has the same division.
/// Errors: <see cref="ArgumentException"/> for lists of unequal length.
/// </summary>
public static class TwoGroupSegregation
{
    /// <summary>
    /// Dissimilarity of two groups: ½ Σ |aᵢ/A − bᵢ/B|, 0 to 1: the share of one group that would have to move to live as the
    /// other. Source: Duncan &amp; Duncan 1955, ASR 20, p. 210. Proved by <c>dissimilarity-small</c>,
    /// <c>schools-60-units-5-groups</c>.
    /// </summary>
    public static Value Dissimilarity(IReadOnlyList<Value> first, IReadOnlyList<Value> second) =>
        Dissimilarity(GroupCounts.Of(first, second));

    /// <summary>
    /// Dissimilarity of a group and everybody else (segregation index): the second list holds all people of each area.
    /// </summary>
    public static Value Segregation(IReadOnlyList<Value> group, IReadOnlyList<Value> totals) =>
        Dissimilarity(GroupCounts.GroupAndRest(group, totals));

    /// <summary>
    /// Isolation xPx = Σ (xᵢ/X)(xᵢ/tᵢ), from the group's share of all to 1: the mean share of the own group around a member.
    /// Source: Lieberson 1981. Proved by <c>schools-60-units-5-groups</c>.
    /// </summary>
    public static Value Isolation(IReadOnlyList<Value> group, IReadOnlyList<Value> totals) => Exposure(group, group, totals);

    /// <summary>
    /// Interaction = 1 − isolation: the mean share of others around a member. Proved by <c>schools-60-units-5-groups</c>.
    /// </summary>
    public static Value Interaction(IReadOnlyList<Value> group, IReadOnlyList<Value> totals)
    {
        var isolation = Isolation(group, totals);
        return isolation.HasNumber ? Value.FromCalculation(1 - isolation.Number) : isolation;
    }

    /// <summary>
    /// Exposure xPy = Σ (xᵢ/X)(yᵢ/tᵢ), 0 to 1: the mean share of group y around a member of group x. Proved by
    /// <c>schools00-full</c>.
    /// </summary>
    public static Value Exposure(IReadOnlyList<Value> group, IReadOnlyList<Value> others, IReadOnlyList<Value> totals)
    {
        var (counts, rests) = (GroupCounts.GroupAndRest(group, totals), GroupCounts.GroupAndRest(others, totals));
        if (counts is null || rests is null || counts.GroupTotals[0] <= 0)
        {
            return Value.NotMeaningful;
        }

        var sum = 0.0;
        foreach (var area in counts.Areas.Intersect(rests.Areas).Where(area => group[area].Number > 0))
        {
            sum += group[area].Number / counts.GroupTotals[0] * (others[area].Number / totals[area].Number);
        }

        return Value.FromCalculation(sum);
    }

    /// <summary>
    /// Eta² = (xPx − P)/(1 − P): isolation without the part that the group's share alone explains, 0 to 1. Source: Bell 1954.
    /// Proved by <c>schools-60-units-5-groups</c> (CorrelationR).
    /// </summary>
    public static Value EtaSquared(IReadOnlyList<Value> group, IReadOnlyList<Value> totals)
    {
        if (Divided(GroupCounts.GroupAndRest(group, totals)) is not { } counts)
        {
            return Value.NotMeaningful;
        }

        var share = counts.GroupTotals[0] / counts.Total;
        var isolation = Isolation(group, totals);
        return isolation.HasNumber ? Value.FromCalculation((isolation.Number - share) / (1 - share)) : isolation;
    }

    /// <summary>
    /// Gini = Σᵢⱼ tᵢtⱼ|pᵢ − pⱼ|/(2T²P(1 − P)), 0 to 1. Source: James &amp; Taeuber 1985, p. 5. Proved by
    /// <c>schools-60-units-5-groups</c>.
    /// </summary>
    public static Value Gini(IReadOnlyList<Value> group, IReadOnlyList<Value> totals)
    {
        if (Divided(GroupCounts.GroupAndRest(group, totals)) is not { } counts)
        {
            return Value.NotMeaningful;
        }

        var (people, members, sum) = (0.0, 0.0, 0.0);
        foreach (
            var area in Enumerable
                .Range(0, counts.Totals.Length)
                .Where(area => counts.Totals[area] > 0)
                .OrderBy(area => counts.Groups[0][area] / counts.Totals[area])
        )
        {
            // Against all areas with a smaller share at once, so that the cost grows with n·log n.
            sum += (counts.Groups[0][area] * people) - (counts.Totals[area] * members);
            people += counts.Totals[area];
            members += counts.Groups[0][area];
        }

        return Value.FromCalculation(sum / (counts.GroupTotals[0] * counts.GroupTotals[1]));
    }

    private static Value Dissimilarity(GroupCounts? given) =>
        Divided(given) is { } counts
            ? Value.FromCalculation(
                counts
                    .Groups[0]
                    .Zip(counts.Groups[1], (a, b) => Math.Abs((a / counts.GroupTotals[0]) - (b / counts.GroupTotals[1])))
                    .Sum() / 2
            )
            : Value.NotMeaningful;

    private static GroupCounts? Divided(GroupCounts? counts) =>
        counts is not null && counts.GroupTotals.All(total => total > 0) ? counts : null;
}
