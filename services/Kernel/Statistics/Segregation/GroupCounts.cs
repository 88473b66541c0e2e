namespace Sozialplanung.Statistics.Segregation;

/// <summary>Counts of several groups over the areas in which all of them have a number.</summary>
internal sealed class GroupCounts
{
    private GroupCounts(double[][] groups, int[] areas)
    {
        Groups = groups;
        Areas = areas;
        Totals = [.. Enumerable.Range(0, areas.Length).Select(area => groups.Sum(group => group[area]))];
        GroupTotals = [.. groups.Select(group => group.Sum())];
        Total = GroupTotals.Sum();
    }

    /// <summary>Counts by group and used area.</summary>
    public double[][] Groups { get; }

    /// <summary>The places of the used areas in the input.</summary>
    public int[] Areas { get; }

    public double[] Totals { get; }

    public double[] GroupTotals { get; }

    public double Total { get; }

    /// <summary>
    /// Null where a count is negative or nobody is counted.
    /// Errors: <see cref="ArgumentException"/> for lists of unequal length.
    /// </summary>
    public static GroupCounts? Of(params IReadOnlyList<IReadOnlyList<Value>> groups)
    {
        var length = groups.Count == 0 ? 0 : groups[0].Count;
        Inputs.RequireSameLength(length, [.. groups.Select(group => group.Count)]);
        int[] areas = [.. Enumerable.Range(0, length).Where(area => groups.All(group => group[area].HasNumber))];
        var counts = new GroupCounts([.. groups.Select(group => areas.Select(area => group[area].Number).ToArray())], areas);
        return counts.Groups.Any(group => group.Any(count => count < 0)) || !(counts.Total > 0 && double.IsFinite(counts.Total))
            ? null
            : counts;
    }

    /// <summary>A group and everybody else, from the group and the total of each area.</summary>
    public static GroupCounts? GroupAndRest(IReadOnlyList<Value> group, IReadOnlyList<Value> totals)
    {
        Inputs.RequireSameLength(group.Count, totals.Count);
        return Of(
            group,
            [
                .. group.Zip(
                    totals,
                    (count, total) =>
                        Inputs.FirstReason(count, total) is { } reason
                            ? Value.Missing(reason)
                            : Value.FromCalculation(total.Number - count.Number)
                ),
            ]
        );
    }

    /// <summary>Σ −P ln P over the shares of the groups, given their counts and sum.</summary>
    public static double Entropy(IEnumerable<double> counts, double total) =>
        counts.Select(count => count / total).Where(share => share > 0).Sum(share => -share * Math.Log(share));
}
