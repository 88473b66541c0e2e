namespace Sozialplanung.Statistics.Classes;

/// <summary>Running sums over the distinct values, from which the squared deviation of any run of them follows at once.</summary>
internal sealed class ClassSums
{
    private readonly double[] _values;
    private readonly double[] _weight;
    private readonly double[] _sum;
    private readonly double[] _squares;

    public ClassSums(double[] sorted)
    {
        _values = [.. sorted.Distinct()];
        _weight = new double[_values.Length + 1];
        _sum = new double[_values.Length + 1];
        _squares = new double[_values.Length + 1];
        var (centre, scale) = Scale(sorted);
        for (int i = 0, next = 0; i < _values.Length; i++)
        {
            var first = next;
            while (next < sorted.Length && sorted[next] == _values[i])
            {
                next++;
            }

            var value = (_values[i] - centre) / scale;
            _weight[i + 1] = _weight[i] + next - first;
            _sum[i + 1] = _sum[i] + ((next - first) * value);
            _squares[i + 1] = _squares[i] + ((next - first) * value * value);
        }
    }

    /// <summary>Number of distinct values.</summary>
    public int Length => _values.Length;

    public double ValueAt(int index) => _values[index];

    /// <summary>Σ(x − mean)² over the distinct values from start to before end, on an inner scale.</summary>
    public double SquaredDeviation(int start, int end)
    {
        var sum = _sum[end] - _sum[start];
        return _squares[end] - _squares[start] - (sum * sum / (_weight[end] - _weight[start]));
    }

    // Centred and scaled, so that squares neither overflow nor lose their digits where the values are large.
    private static (double Centre, double Scale) Scale(double[] sorted)
    {
        if (sorted.Length == 0 || sorted[0] == sorted[^1])
        {
            return (0, 1);
        }

        var centre = (sorted[0] / 2) + (sorted[^1] / 2);
        var scale = (sorted[^1] / 2) - (sorted[0] / 2);
        return scale > 0 ? (centre, scale) : (0, 1);
    }
}
