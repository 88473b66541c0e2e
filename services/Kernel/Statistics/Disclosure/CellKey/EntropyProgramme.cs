namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Probabilities of maximum entropy under linear conditions Σ coefficient·p = or ≤ limit. Solved in the dual, where p = exp(−Σ
/// multiplier· coefficient) / normaliser: Newton's method on the conditions that bind, multipliers of inequalities kept at 0 or
/// above (projected Newton; Bertsekas 1982).
/// </summary>
internal sealed class EntropyProgramme(int size)
{
    private const int MostSteps = 500;
    private const double Tolerance = 1e-11;
    private const double StillAcceptable = 1e-7;

    private readonly List<(double[] Coefficients, double Limit, bool IsEqual)> _conditions = [];

    public void Add(double[] coefficients, double limit, bool isEqual) => _conditions.Add((coefficients, limit, isEqual));

    /// <summary>The probabilities, or null where no probabilities meet the conditions.</summary>
    public double[]? Solve(CancellationToken cancellationToken)
    {
        var multipliers = new double[_conditions.Count];
        for (var step = 0; step < MostSteps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var probabilities = Probabilities(multipliers);
            var slack = Slack(probabilities);
            int[] free =
            [
                .. Enumerable
                    .Range(0, multipliers.Length)
                    .Where(k => _conditions[k].IsEqual || multipliers[k] > 0 || slack[k] < 0),
            ];
            if (free.Length == 0 || free.Max(k => Math.Abs(slack[k])) < Tolerance)
            {
                return probabilities;
            }

            if (!Improve(multipliers, probabilities, slack, free))
            {
                break;
            }
        }

        var last = Probabilities(multipliers);
        var rest = Slack(last);
        return Enumerable
            .Range(0, rest.Length)
            .All(k => _conditions[k].IsEqual ? Math.Abs(rest[k]) < StillAcceptable : rest[k] > -StillAcceptable)
            ? last
            : null;
    }

    private double[] Probabilities(double[] multipliers)
    {
        var exponents = new double[size];
        for (var k = 0; k < multipliers.Length; k++)
        {
            for (var i = 0; i < size; i++)
            {
                exponents[i] -= multipliers[k] * _conditions[k].Coefficients[i];
            }
        }

        var most = exponents.Max();
        double[] weights = [.. exponents.Select(exponent => Math.Exp(exponent - most))];
        var sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }

    // How far each condition is from its limit; negative where it is broken. Also the gradient of the dual.
    private double[] Slack(double[] probabilities) =>
        [.. _conditions.Select(condition => condition.Limit - condition.Coefficients.Zip(probabilities, (c, p) => c * p).Sum())];

    private double Dual(double[] multipliers)
    {
        var exponents = new double[size];
        for (var k = 0; k < multipliers.Length; k++)
        {
            for (var i = 0; i < size; i++)
            {
                exponents[i] -= multipliers[k] * _conditions[k].Coefficients[i];
            }
        }

        var most = exponents.Max();
        return most
            + Math.Log(exponents.Sum(exponent => Math.Exp(exponent - most)))
            + multipliers.Select((multiplier, k) => multiplier * _conditions[k].Limit).Sum();
    }

    private bool Improve(double[] multipliers, double[] probabilities, double[] slack, int[] free)
    {
        var direction = LinearEquations.Solve(Curvature(probabilities, free), [.. free.Select(k => -slack[k])]);
        var before = Dual(multipliers);
        for (var length = 1.0; length > 1e-12; length /= 2)
        {
            var trial = (double[])multipliers.Clone();
            for (var k = 0; k < free.Length; k++)
            {
                var value = multipliers[free[k]] + (length * direction[k]);
                trial[free[k]] = _conditions[free[k]].IsEqual ? value : Math.Max(value, 0);
            }

            var after = Dual(trial);
            if (double.IsFinite(after) && after < before)
            {
                trial.CopyTo(multipliers, 0);
                return true;
            }
        }

        return false;
    }

    // Covariances of the conditions' coefficients; a trifle on the diagonal keeps dependent conditions solvable.
    private double[,] Curvature(double[] probabilities, int[] free)
    {
        double[] means = [.. free.Select(k => _conditions[k].Coefficients.Zip(probabilities, (c, p) => c * p).Sum())];
        var curvature = new double[free.Length, free.Length];
        for (var a = 0; a < free.Length; a++)
        {
            for (var b = 0; b < free.Length; b++)
            {
                for (var i = 0; i < size; i++)
                {
                    curvature[a, b] +=
                        probabilities[i]
                        * (_conditions[free[a]].Coefficients[i] - means[a])
                        * (_conditions[free[b]].Coefficients[i] - means[b]);
                }
            }

            curvature[a, a] += 1e-13;
        }

        return curvature;
    }
}
