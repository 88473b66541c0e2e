using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Statistics.Tests.Disclosure;

/// <summary>
/// Perturbation tables for 320 designs (D, V, js, monotone or not, variance at most or exact) against what defines them.
/// </summary>
public sealed class PerturbationPropertyTests
{
    private const double Tolerance = 1e-6;
    private const int Seed = 41;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Each_row_keeps_its_conditions_and_has_the_most_entropy_under_them(int maximumDeviation)
    {
        for (var kind = 0; kind < 4; kind++)
        {
            CheckDesigns(maximumDeviation, isMonotone: kind % 2 == 0, isExact: kind / 2 == 0);
        }
    }

    private static void CheckDesigns(int maximumDeviation, bool isMonotone, bool isExact)
    {
        var random = new Random(Seed);
        foreach (var variance in (double[])[0.5, 1, 2, 3])
        {
            for (var blocked = 0; blocked <= 3; blocked++)
            {
                var design = new PerturbationDesign(maximumDeviation, variance)
                {
                    BlockedUpTo = blocked,
                    IsMonotone = [isMonotone],
                    IsVarianceExact = [isExact],
                };
                if (TryCreate(design) is not { } table)
                {
                    (isExact || !CanBeHad(design)).ShouldBeTrue($"{design} was refused");
                    continue;
                }

                CanBeHad(design).ShouldBeTrue($"{design} was accepted");
                for (var count = 1; count <= table.LastCount; count++)
                {
                    Check(table.Outcomes(count), count, design, isMonotone, isExact, random);
                }
            }
        }
    }

    // Where a count may stay, staying always is one solution. Where it may not (blocked), it needs a way down to 0 and a way up,
    // and more variance than these two alone have.
    private static bool CanBeHad(PerturbationDesign design) =>
        Enumerable
            .Range(1, design.BlockedUpTo)
            .All(count =>
                count <= design.MaximumDeviation
                && design.BlockedUpTo + 1 - count <= design.MaximumDeviation
                && design.Variance > count * (design.BlockedUpTo + 1 - count)
            );

    private static PerturbationTable? TryCreate(PerturbationDesign design)
    {
        try
        {
            return PerturbationTable.Create(design);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void Check(
        IReadOnlyList<PerturbationOutcome> row,
        int count,
        PerturbationDesign design,
        bool isMonotone,
        bool isExact,
        Random random
    )
    {
        double[] probabilities = [.. row.Select(outcome => outcome.Probability)];
        int[] changes = [.. row.Select(outcome => outcome.Change)];
        var what =
            $"{design}, count {count}: {string.Join(' ', row.Select(outcome => $"{outcome.Change}:{outcome.Probability}"))}";
        probabilities.Sum().ShouldBe(1, Tolerance, what);
        changes.Zip(probabilities, (change, p) => change * p).Sum().ShouldBe(0, Tolerance, what);
        changes.ShouldAllBe(change =>
            Math.Abs(change) <= design.MaximumDeviation && (count + change == 0 || count + change > design.BlockedUpTo)
        );
        var variance = changes.Zip(probabilities, (change, p) => change * change * p).Sum();
        variance.ShouldBeLessThanOrEqualTo(design.Variance + Tolerance, what);
        if (isExact)
        {
            variance.ShouldBe(design.Variance, Tolerance, what);
        }

        IsMonotone(changes, probabilities, isMonotone, Tolerance).ShouldBeTrue(what);
        for (var trial = 0; trial < 40; trial++)
        {
            var other = Neighbour(changes, probabilities, random);
            if (IsMonotone(changes, other, isMonotone, 0))
            {
                Entropy(other).ShouldBeLessThanOrEqualTo(Entropy(probabilities) + Tolerance, what);
            }
        }
    }

    private static bool IsMonotone(int[] changes, double[] probabilities, bool isAsked, double slack) =>
        !isAsked
        || Enumerable
            .Range(1, changes.Length - 1)
            .Where(k => changes[k] <= 0)
            .All(k => probabilities[k] >= probabilities[k - 1] - slack);

    // Other probabilities with the same sum, mean and variance.
    private static double[] Neighbour(int[] changes, double[] probabilities, Random random)
    {
        double[] direction = [.. changes.Select(_ => random.NextDouble() - 0.5)];
        List<double[]> conditions = [];
        foreach (var power in (int[])[0, 1, 2])
        {
            double[] condition = [.. changes.Select(change => Math.Pow(change, power))];
            conditions.ForEach(before => Remove(condition, before));
            if (condition.Sum(c => c * c) > 1e-9)
            {
                conditions.Add(condition);
                Remove(direction, condition);
            }
        }

        var reach =
            direction
                .Zip(probabilities)
                .Where(pair => Math.Abs(pair.First) > 1e-9)
                .Select(pair => pair.Second / Math.Abs(pair.First))
                .DefaultIfEmpty(0)
                .Min() / 2;
        return [.. probabilities.Zip(direction, (p, d) => p + (reach * d))];
    }

    private static void Remove(double[] vector, double[] other)
    {
        var share = vector.Zip(other, (a, b) => a * b).Sum() / other.Sum(b => b * b);
        for (var k = 0; k < vector.Length; k++)
        {
            vector[k] -= share * other[k];
        }
    }

    private static double Entropy(double[] probabilities) => -probabilities.Where(p => p > 0).Sum(p => p * Math.Log(p));
}
