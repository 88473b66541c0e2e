using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.AnalyseClusters;

/// <summary>
/// Which of many tests stay remarkable when it is counted how many were made: Benjamini and Hochberg 1995, Journal of the Royal
/// Statistical Society B 57, p. 293. Of those that stay, at most the given share is chance, on average.
/// </summary>
internal static class ManyTests
{
    /// <summary>Two-sided probabilities; one without a number takes no part.</summary>
    public static bool[] Remaining(IReadOnlyList<Value> probabilities, double rate)
    {
        int[] order =
        [
            .. Enumerable
                .Range(0, probabilities.Count)
                .Where(i => probabilities[i].HasNumber)
                .OrderBy(i => probabilities[i].Number),
        ];
        var last = order.Length - 1;
        while (last >= 0 && probabilities[order[last]].Number > rate * (last + 1) / order.Length)
        {
            last--;
        }

        var remaining = new bool[probabilities.Count];
        foreach (var place in order.Take(last + 1))
        {
            remaining[place] = true;
        }

        return remaining;
    }
}
