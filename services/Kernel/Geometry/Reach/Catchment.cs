namespace Sozialplanung.Geometry.Reach;

/// <summary>
/// How much a place counts by the cost of the way to it: 1 and 0 (2SFCA), in steps, or falling (E2SFCA). Literature includes the
/// limit (cost ≤ limit); PySAL's `access` excludes it (cost &lt; limit) but includes the limits of steps. Both are offered and
/// named.
/// </summary>
public sealed class Catchment
{
    private readonly Func<double, double> _weight;

    private Catchment(Func<double, double> weight) => _weight = weight;

    /// <summary>Full weight up to the limit.</summary>
    public static Catchment Within(double limit, bool includesLimit = true) =>
        new(cost => IsWithin(cost, limit, includesLimit) ? 1 : 0);

    /// <summary>
    /// Steps such as 1.0 up to 3, 0.68 up to 6, 0.22 up to 9, limits included; 0 beyond (Luo and Qi 2009).
    /// Errors: <see cref="ArgumentException"/> for a weight that is negative or not finite.
    /// </summary>
    public static Catchment Steps(params IReadOnlyList<(double Limit, double Weight)> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Any(step => !(step.Weight >= 0 && double.IsFinite(step.Weight))))
        {
            throw new ArgumentException("The weight of a step is finite and not negative.", nameof(steps));
        }

        var ordered = steps.OrderBy(step => step.Limit).ToArray();
        return new Catchment(cost =>
        {
            foreach (var (limit, weight) in ordered)
            {
                if (cost <= limit)
                {
                    return weight;
                }
            }

            return 0;
        });
    }

    /// <summary>
    /// exp(−cost² / (2 σ²)) up to the limit; 1 at cost 0.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a σ that is not above 0.
    /// </summary>
    public static Catchment Gaussian(double sigma, double limit, bool includesLimit = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sigma);
        return new(cost => IsWithin(cost, limit, includesLimit) ? Math.Exp(-cost * cost / (2 * sigma * sigma)) : 0);
    }

    /// <summary>
    /// cost^exponent (exponent not above 0) up to the limit. A cost of zero has no finite weight: it counts as the smallest
    /// cost given.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for another exponent, or a smallest cost whose weight is no finite
    /// number.
    /// </summary>
    public static Catchment Gravity(double exponent, double limit, double smallestCost, bool includesLimit = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(smallestCost);
        if (!(exponent <= 0 && double.IsFinite(Math.Pow(smallestCost, exponent))))
        {
            throw new ArgumentOutOfRangeException(nameof(exponent), exponent, "Weights fall with the cost and are finite.");
        }

        return new(cost => IsWithin(cost, limit, includesLimit) ? Math.Pow(Math.Max(cost, smallestCost), exponent) : 0);
    }

    /// <summary>The weight of a cost, 0 where it lies beyond or is no number.</summary>
    public double Weight(double cost) => double.IsFinite(cost) ? _weight(cost) : 0;

    private static bool IsWithin(double cost, double limit, bool includesLimit) => includesLimit ? cost <= limit : cost < limit;
}
