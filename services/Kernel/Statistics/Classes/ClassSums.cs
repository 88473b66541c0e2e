namespace Sozialplanung.Statistics.Classes;

/// <summary>The distinct values in rising order, with the squared deviation of any run of them.</summary>
internal sealed class ClassSums
{
    private readonly double[] _values;
    private readonly RunDeviations _deviations;

    public ClassSums(double[] sorted)
    {
        _values = [.. sorted.Distinct()];
        var weights = new int[_values.Length];
        for (int i = 0, next = 0; i < _values.Length; i++)
        {
            for (; next < sorted.Length && sorted[next] == _values[i]; next++)
            {
                weights[i]++;
            }
        }

        var largest = _values.Length == 0 ? 0 : Math.Max(Math.Abs(_values[0]), Math.Abs(_values[^1]));
        // As large as the sum of the squares can bear: so those of numbers 10^300 times smaller do not vanish.
        var exponent = (1020 - Math.ILogB(sorted.Length + 1)) / 2;
        var shift = largest == 0 ? 0 : exponent - Math.ILogB(largest);
        _deviations = new RunDeviations([.. _values.Select(value => Math.ScaleB(value, shift))], weights);
    }

    /// <summary>Number of distinct values.</summary>
    public int Length => _values.Length;

    public double ValueAt(int index) => _values[index];

    /// <summary>Σ(x − mean)² over the distinct values from start to before end, on an inner scale.</summary>
    public double SquaredDeviation(int start, int end) => _deviations.SquaresOf(start, end);
}
