using System.Numerics;
using System.Runtime.InteropServices;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// The inverse of the part of the sums that has been solved so far: as many sums as cells, W = (coefficients)⁻¹, rows by cell and
/// columns by sum. Grows with the surroundings of one sensitive cell, not with the table.
/// </summary>
internal sealed class LocalBasis(RelationSystem relations)
{
    private readonly int[] _placeOfCell = Filled(relations.CellCount);
    private readonly int[] _placeOfSum = Filled(relations.Count);
    private readonly List<int> _cells = [];
    private readonly List<int> _sums = [];
    private double[][] _inverse = [];

    public ReadOnlySpan<int> Cells => CollectionsMarshal.AsSpan(_cells);

    public ReadOnlySpan<int> Sums => CollectionsMarshal.AsSpan(_sums);

    public bool HasCell(int cell) => _placeOfCell[cell] >= 0;

    public bool HasSum(int sum) => _placeOfSum[sum] >= 0;

    public void Clear()
    {
        _cells.ForEach(cell => _placeOfCell[cell] = -1);
        _sums.ForEach(sum => _placeOfSum[sum] = -1);
        _cells.Clear();
        _sums.Clear();
    }

    /// <summary>
    /// Weights w of the solved sums so that Σ w·sum is the equation of a solved cell; one weight per entry of <see cref="Sums"/>.
    /// </summary>
    public ReadOnlySpan<double> WeightsOfCell(int cell) => _inverse[_placeOfCell[cell]].AsSpan(0, _sums.Count);

    /// <summary>Weights so that an unsolved sum + Σ w·sum holds no solved cell any more.</summary>
    public void WeightsOfSum(int sum, Span<double> weights)
    {
        weights = weights[.._sums.Count];
        weights.Clear();
        var cells = relations.CellsOf(sum);
        var coefficients = relations.WeightsOf(sum);
        for (var at = 0; at < cells.Length; at++)
        {
            if (_placeOfCell[cells[at]] < 0)
            {
                continue;
            }

            var row = WeightsOfCell(cells[at]);
            for (var k = 0; k < row.Length; k++)
            {
                weights[k] -= coefficients[at] * row[k];
            }
        }
    }

    /// <summary>How fast each solved cell falls when an unsolved one rises; one entry per entry of <see cref="Cells"/>.</summary>
    public void Column(int cell, Span<double> column)
    {
        column[.._cells.Count].Clear();
        var sums = relations.RowsOf(cell);
        var coefficients = relations.WeightsIn(cell);
        for (var at = 0; at < sums.Length; at++)
        {
            var place = _placeOfSum[sums[at]];
            if (place < 0)
            {
                continue;
            }

            for (var k = 0; k < _cells.Count; k++)
            {
                column[k] += coefficients[at] * _inverse[k][place];
            }
        }
    }

    /// <summary>What each solved cell must change by so that the solved sums, off by so much, hold again.</summary>
    public void Correct(Func<int, double> residualOf, Span<double> corrections)
    {
        for (var k = 0; k < _cells.Count; k++)
        {
            corrections[k] = 0;
            for (var place = 0; place < _sums.Count; place++)
            {
                corrections[k] -= _inverse[k][place] * residualOf(_sums[place]);
            }
        }
    }

    /// <summary>
    /// Solves one more sum for a cell. Column and weights as above, pivot = the cell's coefficient in the sum after elimination.
    /// </summary>
    public void Border(int sum, int cell, ReadOnlySpan<double> column, ReadOnlySpan<double> weights, double pivot)
    {
        var size = _cells.Count;
        Reserve(size + 1);
        var added = _inverse[size];
        for (var k = 0; k < size; k++)
        {
            added[k] = weights[k] / pivot;
        }

        added[size] = 1 / pivot;
        for (var k = 0; k < size; k++)
        {
            _inverse[k][size] = 0;
            Subtract(_inverse[k], added, column[k], size + 1);
        }

        (_placeOfCell[cell], _placeOfSum[sum]) = (size, size);
        _cells.Add(cell);
        _sums.Add(sum);
    }

    /// <summary>Puts one cell in the place of another. Column as above.</summary>
    public void Replace(int leaving, int entering, ReadOnlySpan<double> column)
    {
        var place = _placeOfCell[leaving];
        var size = _cells.Count;
        var row = _inverse[place];
        for (var k = 0; k < size; k++)
        {
            row[k] /= column[place];
        }

        for (var k = 0; k < size; k++)
        {
            if (k != place)
            {
                Subtract(_inverse[k], row, column[k], size);
            }
        }

        (_placeOfCell[leaving], _placeOfCell[entering], _cells[place]) = (-1, place, entering);
    }

    private static void Subtract(double[] row, double[] other, double factor, int size)
    {
        if (Math.Abs(factor) < Precision.Negligible)
        {
            return;
        }

        var (width, k) = (Vector<double>.Count, 0);
        var negligible = new Vector<double>(Precision.Negligible);
        for (; k + width <= size; k += width)
        {
            var values = new Vector<double>(row, k) - (factor * new Vector<double>(other, k));
            Vector.ConditionalSelect(Vector.LessThan(Vector.Abs(values), negligible), Vector<double>.Zero, values).CopyTo(row, k);
        }

        for (; k < size; k++)
        {
            var value = row[k] - (factor * other[k]);
            row[k] = Math.Abs(value) < Precision.Negligible ? 0 : value;
        }
    }

    private void Reserve(int size)
    {
        if (_inverse.Length >= size && _inverse[size - 1].Length >= size)
        {
            return;
        }

        var capacity = Math.Max(32, 2 * size);
        var grown = new double[capacity][];
        for (var k = 0; k < capacity; k++)
        {
            grown[k] = new double[capacity];
            if (k < _inverse.Length)
            {
                _inverse[k].CopyTo(grown[k], 0);
            }
        }

        _inverse = grown;
    }

    private static int[] Filled(int size)
    {
        var places = new int[size];
        Array.Fill(places, -1);
        return places;
    }
}
