namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// One row of a perturbation table: the probabilities of maximum entropy with mean change 0, variance at most V, the blocked
/// counts left out, not falling up to "no change", and a least probability of staying (ptable, pt_optim_entropy). Vector:
/// ptable-counts.
/// </summary>
internal static class TransitionRow
{
    private const double StayStep = 0.05;
    private const int MostStaySteps = 20;

    public static IEnumerable<(int Change, double Probability)> Solve(
        int count,
        PerturbationDesign design,
        CancellationToken cancellationToken
    )
    {
        int[] changes =
        [
            .. Enumerable
                .Range(-design.MaximumDeviation, (2 * design.MaximumDeviation) + 1)
                .Where(change => count + change == 0 || count + change > design.BlockedUpTo),
        ];
        if (!LeavesChoice(changes, design.Variance))
        {
            throw Refused(count, design);
        }

        var stay = changes.Contains(0) ? PerturbationDesign.At(design.StayProbability, count, null) : null;
        for (var step = 0; step <= MostStaySteps; step++)
        {
            var programme = Programme(changes, design, count, stay - (step * StayStep));
            if (programme.Solve(cancellationToken) is { } probabilities)
            {
                return changes.Zip(probabilities);
            }

            if (stay is null)
            {
                break;
            }
        }

        throw Refused(count, design);
    }

    // Without "no change" the variance cannot fall below that of the two nearest changes alone. A design at that edge leaves no
    // choice: a reader would know from a printed count which two it can have come from (ptable refuses it too).
    private static bool LeavesChoice(int[] changes, double variance)
    {
        var (below, above) = (changes.Where(change => change < 0), changes.Where(change => change > 0));
        return changes.Contains(0) || (below.Any() && above.Any() && variance > (-below.Max() * above.Min()) + 1e-9);
    }

    private static ArgumentException Refused(int count, PerturbationDesign design) =>
        new(
            $"No probabilities for count {count}: maximum deviation {design.MaximumDeviation}, variance {design.Variance}, "
                + $"blocked up to {design.BlockedUpTo}.",
            nameof(design)
        );

    private static EntropyProgramme Programme(int[] changes, PerturbationDesign design, int count, double? stay)
    {
        var programme = new EntropyProgramme(changes.Length);
        programme.Add([.. changes.Select(change => (double)change)], 0, isEqual: true);
        programme.Add(
            [.. changes.Select(change => (double)change * change)],
            design.Variance,
            PerturbationDesign.At(design.IsVarianceExact, count, false)
        );
        if (PerturbationDesign.At(design.IsMonotone, count, true))
        {
            for (var k = 1; k < changes.Length && changes[k] <= 0; k++)
            {
                var step = new double[changes.Length];
                (step[k - 1], step[k]) = (1, -1);
                programme.Add(step, 0, isEqual: false);
            }
        }

        if (stay is > 0)
        {
            programme.Add([.. changes.Select(change => change == 0 ? -1.0 : 0)], -stay.Value, isEqual: false);
        }

        return programme;
    }
}
