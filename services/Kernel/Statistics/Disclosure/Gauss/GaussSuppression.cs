using System.Numerics;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Complementary suppression by Gaussian elimination in exact arithmetic, after Langsrud's description of GaussSuppression
/// (SSBtools): cells are granted in the order of wishes, each one eliminated from the rest; a cell that would be proportional to
/// what is left of a sensitive one is withheld. Guards against exact recovery only and asks nothing about cost;
/// <see cref="SecondarySuppression"/> guards the intervals. Vectors: sdc_gauss.json.
/// </summary>
public static class GaussSuppression
{
    /// <summary>
    /// The published cells to withhold, sensitive ones included, rising. Errors: <see cref="ArgumentOutOfRangeException"/> for a
    /// position outside the problem.
    /// </summary>
    public static IReadOnlyList<int> Withheld(GaussProblem problem)
    {
        try
        {
            return new GaussElimination<long>(problem).Run();
        }
        catch (OverflowException)
        {
            // Sums of counts hardly ever need more than 64 bits; where they do, the same steps in any length.
            return new GaussElimination<BigInteger>(problem).Run();
        }
    }
}
