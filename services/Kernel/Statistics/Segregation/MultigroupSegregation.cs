namespace Sozialplanung.Statistics.Segregation;

/// <summary>
/// Segregation of several groups that together are all people. <see cref="MutualInformation"/> M (nats, 0 to ln of the groups),
/// <see cref="TheilH"/> = M/entropy of the groups (0 to 1), <see cref="GroupEntropy"/>, and per area the
/// <see cref="LocalSegregation"/> and <see cref="PopulationShare"/>, whose products add up to M: which areas make the
/// segregation.
/// </summary>
public sealed record MultigroupSegregation(
    Value MutualInformation,
    Value TheilH,
    Value GroupEntropy,
    IReadOnlyList<Value> LocalSegregation,
    IReadOnlyList<Value> PopulationShare
)
{
    /// <summary>
    /// M = Σᵤ pᵤ Σ p(g|u) ln(p(g|u)/p(g)); H = M/E, E = −Σ p(g) ln p(g). Counts by group and area. An area with a missing number
    /// gets its reason and takes no part, an empty one is not meaningful with share 0. Nobody counted or a negative count: not
    /// meaningful; a single group present: M = 0 and H not meaningful. Source: Theil &amp; Finizza 1971; Mora &amp; Ruiz-Castillo
    /// 2011, Sociological Methodology 41, p. 159. Proved by <c>mutual-information-2x4</c>, <c>schools-60-units-5-groups</c>,
    /// <c>schools00-full</c>.
    /// Errors: <see cref="ArgumentException"/> for lists of unequal length.
    /// </summary>
    public static MultigroupSegregation Of(IReadOnlyList<IReadOnlyList<Value>> groups)
    {
        Value[] reasons =
        [
            .. Enumerable
                .Range(0, groups.Count == 0 ? 0 : groups[0].Count)
                .Select(area =>
                    Value.Missing(Inputs.FirstReason([.. groups.Select(group => group[area])]) ?? ValueState.NotMeaningful)
                ),
        ];
        if (GroupCounts.Of([.. groups]) is not { } counts)
        {
            return new MultigroupSegregation(Value.NotMeaningful, Value.NotMeaningful, Value.NotMeaningful, reasons, reasons);
        }

        Value[] local = [.. reasons];
        Value[] shares = [.. reasons];
        var sum = 0.0;
        for (var i = 0; i < counts.Areas.Length; i++)
        {
            var share = counts.Totals[i] / counts.Total;
            shares[counts.Areas[i]] = share;
            if (share > 0)
            {
                var divergence = Divergence(counts, i);
                local[counts.Areas[i]] = Value.FromCalculation(divergence);
                sum += share * divergence;
            }
        }

        var entropy = GroupCounts.Entropy(counts.GroupTotals, counts.Total);
        return new MultigroupSegregation(
            Value.FromCalculation(sum),
            Value.FromCalculation(sum / entropy),
            entropy,
            local,
            shares
        );
    }

    /// <summary>
    /// The same for the regions the areas lie in (<paramref name="regions"/>[area]): segregation between regions. The rest, M −
    /// M(between), is segregation within them. Proved by <c>schools00-full</c>.
    /// </summary>
    public static MultigroupSegregation Between(IReadOnlyList<IReadOnlyList<Value>> groups, IReadOnlyList<int> regions)
    {
        Inputs.RequireSameLength(regions.Count, [.. groups.Select(group => group.Count)]);
        int[] usable = [.. Enumerable.Range(0, regions.Count).Where(area => groups.All(group => group[area].HasNumber))];
        int[] order = [.. regions.Distinct().Order()];
        return Of([
            .. groups.Select(group =>
                order
                    .Select(region =>
                        Value.FromCalculation(usable.Where(area => regions[area] == region).Sum(area => group[area].Number))
                    )
                    .ToArray()
            ),
        ]);
    }

    private static double Divergence(GroupCounts counts, int area)
    {
        var sum = 0.0;
        for (var group = 0; group < counts.Groups.Length; group++)
        {
            var share = counts.Groups[group][area] / counts.Totals[area];
            sum += share > 0 ? share * Math.Log(share / (counts.GroupTotals[group] / counts.Total)) : 0;
        }

        return sum;
    }
}
