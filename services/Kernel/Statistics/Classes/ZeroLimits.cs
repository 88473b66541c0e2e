namespace Sozialplanung.Statistics.Classes;

/// <summary>
/// Keeps classes from crossing zero, and gives zeros a class of their own: „none“ and „a little“ are different messages, as are more and
/// less. Source: Slocum et al. 2009, Thematic Cartography, chapter 5 (meaningful breaks of bipolar data).
/// </summary>
public static class ZeroLimits
{
    /// <summary>
    /// The limits with 0 among them where numbers of both signs or zeros occur, and with the greatest negative number that can be shown
    /// where zeros and negative numbers do. Right-closed, rising, in the unit of the numbers.
    /// </summary>
    /// <param name="limits">Rising upper limits of the numbers other than zero.</param>
    /// <param name="numbers">The numbers that are classed, finite.</param>
    /// <param name="step">The smallest difference that is shown, above 0: 0.1 with one decimal.</param>
    public static IReadOnlyList<double> Separate(IReadOnlyList<double> limits, IReadOnlyCollection<double> numbers, double step)
    {
        var (negative, zero, positive) = (
            numbers.Any(number => number < 0),
            numbers.Contains(0),
            numbers.Any(number => number > 0)
        );
        double[] added = [.. zero && negative ? new[] { -step } : [], .. zero || (negative && positive) ? new[] { 0d } : []];
        return [.. limits.Concat(added).Distinct().Order()];
    }

    /// <summary>The class that holds zeros and nothing else of the numbers; null where none does.</summary>
    public static int? ZeroClass(IReadOnlyList<double> limits, IReadOnlyCollection<double> numbers)
    {
        var index = limits.ToList().IndexOf(0);
        var below = index > 0 ? limits[index - 1] : double.NegativeInfinity;
        return index >= 0 && numbers.Contains(0) && !numbers.Any(number => number < 0 && number > below) ? index : null;
    }
}
