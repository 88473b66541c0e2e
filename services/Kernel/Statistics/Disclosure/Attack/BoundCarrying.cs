namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Narrows limits by carrying them through equations: what all others can take up at most bounds the one. Never narrower than the
/// truth; often exactly it.
/// </summary>
internal static class BoundCarrying
{
    private const int MostRounds = 12;

    public static void Run(List<int> cells, List<SparseRow> rows, double[] lower, double[] upper)
    {
        if (rows.Count == 0 || cells.Count == 0)
        {
            return;
        }

        var hasGained = true;
        for (var round = 0; round < MostRounds && hasGained; round++)
        {
            hasGained = false;
            foreach (var row in rows)
            {
                hasGained |= Carry(row, lower, upper);
            }
        }
    }

    private static bool Carry(SparseRow row, double[] lower, double[] upper)
    {
        var least = new Ends(lower[row.Basic]);
        var most = new Ends(upper[row.Basic]);
        for (var k = 0; k < row.Count; k++)
        {
            least = least.Plus(Least(row, k, lower, upper));
            most = most.Plus(Most(row, k, lower, upper));
        }

        var hasGained = Narrow(row.Basic, 1, least.Without(lower[row.Basic]), most.Without(upper[row.Basic]), lower, upper);
        for (var k = 0; k < row.Count; k++)
        {
            hasGained |= Narrow(
                row.Columns[k],
                row.Coefficients[k],
                least.Without(Least(row, k, lower, upper)),
                most.Without(Most(row, k, lower, upper)),
                lower,
                upper
            );
        }

        return hasGained;
    }

    private static double Least(SparseRow row, int k, double[] lower, double[] upper) =>
        row.Coefficients[k] * (row.Coefficients[k] > 0 ? lower : upper)[row.Columns[k]];

    private static double Most(SparseRow row, int k, double[] lower, double[] upper) =>
        row.Coefficients[k] * (row.Coefficients[k] > 0 ? upper : lower)[row.Columns[k]];

    // coefficient·cell = −(sum of the others), which lies between leastOthers and mostOthers.
    private static bool Narrow(
        int cell,
        double coefficient,
        double leastOthers,
        double mostOthers,
        double[] lower,
        double[] upper
    )
    {
        var (one, other) = (-mostOthers / coefficient, -leastOthers / coefficient);
        var (newLower, newUpper) = coefficient > 0 ? (one, other) : (other, one);
        var hasGained = false;
        if (newLower > lower[cell] + Precision.Verdict)
        {
            (lower[cell], hasGained) = (Math.Min(newLower, 0), true);
        }

        if (newUpper < upper[cell] - Precision.Verdict)
        {
            (upper[cell], hasGained) = (Math.Max(newUpper, 0), true);
        }

        return hasGained;
    }

    /// <summary>A sum that counts infinite terms apart, so that one of them can be taken out again.</summary>
    private readonly record struct Ends(double Finite, int Infinite, double Sign)
    {
        public Ends(double first)
            : this(0, 0, 0) => this = default(Ends).Plus(first);

        public Ends Plus(double term) =>
            double.IsInfinity(term) ? new Ends(Finite, Infinite + 1, Math.Sign(term)) : this with { Finite = Finite + term };

        public double Without(double term)
        {
            var infinite = Infinite - (double.IsInfinity(term) ? 1 : 0);
            return infinite > 0 ? Sign * double.PositiveInfinity : Finite - (double.IsInfinity(term) ? 0 : term);
        }
    }
}
