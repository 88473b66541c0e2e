using System.Runtime.InteropServices;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>A weighted sum of sums, as coefficients by cell; the storage is used again for the next.</summary>
internal sealed class EquationRow(RelationSystem relations)
{
    private readonly double[] _coefficients = new double[relations.CellCount];
    private readonly bool[] _isNamed = new bool[relations.CellCount];
    private readonly List<int> _cells = [];

    /// <summary>The cells that occur; some may have cancelled out.</summary>
    public ReadOnlySpan<int> Cells => CollectionsMarshal.AsSpan(_cells);

    public double this[int cell] => _coefficients[cell];

    /// <summary>Σ weights·(the solved sums) + one more sum (none where −1).</summary>
    public void Lay(LocalBasis basis, int sum, ReadOnlySpan<double> weights)
    {
        foreach (var cell in _cells)
        {
            (_coefficients[cell], _isNamed[cell]) = (0, false);
        }

        _cells.Clear();
        if (sum >= 0)
        {
            Add(sum, 1);
        }

        var sums = basis.Sums;
        for (var k = 0; k < sums.Length; k++)
        {
            if (weights[k] != 0)
            {
                Add(sums[k], weights[k]);
            }
        }
    }

    private void Add(int sum, double weight)
    {
        var cells = relations.CellsOf(sum);
        var coefficients = relations.WeightsOf(sum);
        for (var k = 0; k < cells.Length; k++)
        {
            var cell = cells[k];
            if (!_isNamed[cell])
            {
                _isNamed[cell] = true;
                _cells.Add(cell);
            }

            _coefficients[cell] += coefficients[k] * weight;
        }
    }
}
