using Sozialplanung.Facts;
using Sozialplanung.Statistics;

namespace Sozialplanung.Geometry.Interpolation;

/// <summary>What the overlaps of a source are divided by.</summary>
public enum Allocation
{
    /// <summary>By the sum of its overlaps: the whole count is placed, also where the targets do not cover the source.</summary>
    WholeSource,

    /// <summary>By its own area: the count of the uncovered part stays outside.</summary>
    CoveredPart,
}

/// <summary>
/// Carries values from one set of areas to another by what they have in common (M. Goodchild and N. Lam 1980). It assumes that
/// people are spread evenly over the source; a conversion key with shares of the population is better where there is one. Proven
/// by vectors tobler-grid-to-5-zones and areal-stlouis-tracts-to-wards.
/// </summary>
public static class ArealInterpolation
{
    /// <summary>
    /// Counts: y_t = Σ y_s · A_st / A_s, with A_s as <paramref name="allocation"/> says. <paramref name="sourceWeights"/> (the
    /// areas A_s) are needed for <see cref="Allocation.CoveredPart"/> only. A target without any overlap has 0; one to which a
    /// source without a number contributes has none. Errors: <see cref="ArgumentException"/> where lengths differ.
    /// </summary>
    public static Value[] Counts(
        IReadOnlyList<Value> values,
        IReadOnlyList<Overlap> overlaps,
        int targetCount,
        Allocation allocation,
        IReadOnlyList<double>? sourceWeights = null
    )
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(overlaps);
        var divisors = Divisors(values.Count, overlaps, allocation, sourceWeights);
        var parts = Parts(targetCount);
        foreach (var overlap in overlaps)
        {
            var value = values[overlap.Source];
            var divisor = divisors[overlap.Source];
            if (divisor > 0)
            {
                parts[overlap.Target]
                    .Add(value.HasNumber ? Value.FromCalculation(value.Number * (overlap.Weight / divisor)) : value);
            }
        }

        return [.. parts.Select(part => part.Count == 0 ? Value.Of(0) : PartSum.Of(part))];
    }

    /// <summary>
    /// Densities and other values that do not add up: y_t = Σ A_st · y_s / Σ A_st. Not for rates whose numerator and denominator
    /// are known: convert those two. A target without overlap is unknown.
    /// </summary>
    public static Value[] Means(IReadOnlyList<Value> values, IReadOnlyList<Overlap> overlaps, int targetCount)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(overlaps);
        var parts = Parts(targetCount);
        var weights = new double[targetCount];
        foreach (var overlap in overlaps)
        {
            var value = values[overlap.Source];
            parts[overlap.Target].Add(value.HasNumber ? Value.FromCalculation(value.Number * overlap.Weight) : value);
            weights[overlap.Target] += overlap.Weight;
        }

        return
        [
            .. parts.Select(
                (part, target) =>
                    PartSum.Of(part) is { HasNumber: true } sum
                        ? Value.FromCalculation(sum.Number / weights[target])
                        : PartSum.Of(part)
            ),
        ];
    }

    private static List<Value>[] Parts(int targetCount) => [.. Enumerable.Range(0, targetCount).Select(_ => new List<Value>())];

    private static double[] Divisors(
        int sourceCount,
        IReadOnlyList<Overlap> overlaps,
        Allocation allocation,
        IReadOnlyList<double>? sourceWeights
    )
    {
        if (allocation == Allocation.CoveredPart)
        {
            return sourceWeights?.Count == sourceCount
                ? [.. sourceWeights]
                : throw new ArgumentException($"{sourceCount} sources need as many areas.", nameof(sourceWeights));
        }

        var sums = new double[sourceCount];
        foreach (var overlap in overlaps)
        {
            sums[overlap.Source] += overlap.Weight;
        }

        return sums;
    }
}
