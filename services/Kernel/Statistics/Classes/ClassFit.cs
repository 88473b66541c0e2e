using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Statistics.Classes;

/// <summary>How well classes describe the values they hold; for comparing methods with the same number of classes.</summary>
public static class ClassFit
{
    /// <summary>
    /// Absolute deviation around class medians: Σ|y − median of its class|, 0 = perfect, in the unit of the values. Values
    /// without a number are left out; without values or limits: not meaningful. Source: Slocum et al. 2009, p. 65; mapclassify.
    /// Proved by <c>calemp-58-counties</c>, <c>zero-inflated-56</c>.
    /// </summary>
    public static Value AbsoluteDeviationAroundMedians(IReadOnlyList<Value> values, IReadOnlyList<double> limits)
    {
        var classes = Classes(values, limits);
        return classes.Count == 0
            ? Value.NotMeaningful
            : Value.FromCalculation(
                classes.Sum(members =>
                {
                    var median = Quantile.OfSorted([.. members.Order()], 0.5, QuantileType.Linear);
                    return members.Sum(member => Math.Abs(member - median));
                })
            );
    }

    /// <summary>
    /// Goodness of variance fit: 1 − Σ within-class squares/Σ all squares, 0 to 1. All equal, or no values: not meaningful.
    /// Source: Jenks &amp; Caspall 1971.
    /// </summary>
    public static Value GoodnessOfVarianceFit(IReadOnlyList<Value> values, IReadOnlyList<double> limits)
    {
        var classes = Classes(values, limits);
        double[] all = [.. classes.SelectMany(members => members)];
        return all.Length == 0 || all.Min() == all.Max()
            ? Value.NotMeaningful
            : Value.FromCalculation(1 - (classes.Sum(Squares) / Squares(all)));
    }

    private static double Squares(IReadOnlyList<double> numbers)
    {
        var mean = numbers.Average();
        return numbers.Sum(number => (number - mean) * (number - mean));
    }

    private static List<double[]> Classes(IReadOnlyList<Value> values, IReadOnlyList<double> limits) =>
        [
            .. ClassAssignment
                .Of(values, limits)
                .Classes.Zip(values)
                .Where(pair => pair.First is not null)
                .GroupBy(pair => pair.First, pair => pair.Second.Number)
                .Select(members => members.ToArray()),
        ];
}
