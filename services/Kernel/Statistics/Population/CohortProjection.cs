namespace Sozialplanung.Statistics.Population;

/// <summary>
/// Cohort-component projection: what becomes of the people if the assumptions hold; no prophecy. n(t + 1) = L(n + G/2) + G/2 with
/// migrants G, survival from group to group, births Σ f·(mothers before + after)/2·years, girls 1/(1 + boys per girl). Source:
/// Preston, Heuveline &amp; Guillot 2001, Demography, ch. 6. Proved by <c>ccmp-burkina-females</c>.
/// </summary>
public static class CohortProjection
{
    /// <summary>
    /// One area, one entry of <paramref name="steps"/> per step. A start with a missing group makes all states missing with its
    /// reason, a negative one not meaningful.
    /// Errors: <see cref="ArgumentException"/> for lists that do not fit, or rates that cannot be.
    /// </summary>
    public static AreaProjection Project(AreaPopulation start, IReadOnlyList<CohortAssumptions> steps) =>
        ProjectAreas([start], (_, step) => steps[step], steps.Count)[0];

    /// <summary>
    /// Several areas, each with its assumptions by (area, step). With <paramref name="totals"/> (one per step, the projection of
    /// the whole) the areas are adjusted after each step: every group of theirs is scaled so that the areas add up to the whole's
    /// group; people of a group that no area has are spread like the areas' people of that sex. Then one area without a usable
    /// start leaves all without result, since the others must not take over its people. Errors: as <see cref="Project"/>.
    /// </summary>
    public static AreaProjection[] ProjectAreas(
        IReadOnlyList<AreaPopulation> starts,
        Func<int, int, CohortAssumptions> assumptions,
        int steps,
        IReadOnlyList<AreaPopulation>? totals = null
    )
    {
        ValueState?[] reasons = [.. starts.Select(Problem)];
        var common = totals is null
            ? null
            : reasons.FirstOrDefault(reason => reason is not null)
                ?? totals.Select(Problem).FirstOrDefault(reason => reason is not null);
        ProjectedArea?[] areas =
        [
            .. starts.Select((start, area) => (common ?? reasons[area]) is null ? new ProjectedArea(start) : null),
        ];
        var known = new HashSet<CohortAssumptions>(ReferenceEqualityComparer.Instance);
        for (var step = 0; step < steps; step++)
        {
            for (var area = 0; area < areas.Length; area++)
            {
                areas[area]?.Advance(assumptions(area, step), known);
            }

            if (totals is not null && common is null)
            {
                TotalAdjustment.Apply([.. areas.OfType<ProjectedArea>()], totals[step]);
            }

            foreach (var area in areas)
            {
                area?.Record();
            }
        }

        return
        [
            .. areas.Select((area, i) => area?.Result() ?? Without(starts[i], common ?? reasons[i] ?? ValueState.Unknown, steps)),
        ];
    }

    private static ValueState? Problem(AreaPopulation start)
    {
        Inputs.RequireSameLength(start.Women.Count, start.Men.Count);
        return Inputs.FirstReason(start.Women, start.Men)
            ?? (
                start.Women.Count == 0 || start.Women.Concat(start.Men).Any(count => count.Number < 0)
                    ? ValueState.NotMeaningful
                    : null
            );
    }

    private static AreaProjection Without(AreaPopulation start, ValueState reason, int steps)
    {
        Value[] none = [.. Enumerable.Repeat(Value.Missing(reason), start.Women.Count)];
        return new AreaProjection([start, .. Enumerable.Repeat(new AreaPopulation(none, none), steps)], 0);
    }
}
