using System.Runtime.InteropServices;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Where a <see cref="DeviationSearch"/> stands: how far each cell differs from the true table so far, in the units of
/// the table, so that sums of amounts stay exact, and by how much each sum touched is off. Clearing takes as long as what was
/// touched, not as long as the table.
/// </summary>
internal sealed class DeviationState(RelationSystem relations, double[] roomBelow, double[] roomAbove)
{
    private readonly CellState[] _cells = new CellState[relations.CellCount];
    private readonly List<int> _touched = [];
    private readonly double[] _residual = new double[relations.Count];
    private readonly bool[] _isOpen = new bool[relations.Count];
    private readonly List<int> _openSums = [];

    /// <summary>The size of the wanted amount.</summary>
    public double Unit { get; private set; } = 1;

    /// <summary>Less than this is nothing, see <see cref="Precision"/>.</summary>
    public double LeastMove { get; private set; } = Precision.Move;

    /// <summary>The sums touched so far, in the order in which they were.</summary>
    public ReadOnlySpan<int> OpenSums => CollectionsMarshal.AsSpan(_openSums);

    public ref CellState this[int cell] => ref _cells[cell];

    public void Begin(int cell, double amount)
    {
        Unit = Math.Abs(amount);
        LeastMove = Precision.MoveAt(Unit);
        Shift(cell, amount);
    }

    public double Below(int cell) => roomBelow[cell];

    public double Above(int cell) => roomAbove[cell];

    /// <summary>How far parts and total of a sum are apart.</summary>
    public double Residual(int sum) => _residual[sum];

    /// <summary>How far a solved cell is beyond its range: positive above, negative below.</summary>
    public double Violation(int cell)
    {
        var (value, side) = (_cells[cell].Value, _cells[cell].Side);
        var (lower, upper) = side > 0 ? (0.0, Above(cell)) : (-Below(cell), 0.0);
        return value > upper ? value - upper
            : value < lower ? value - lower
            : 0;
    }

    public void Shift(int cell, double step)
    {
        Touch(cell);
        _cells[cell].Value += step;
        var sums = relations.RowsOf(cell);
        var weights = relations.WeightsIn(cell);
        for (var k = 0; k < sums.Length; k++)
        {
            var sum = sums[k];
            if (!_isOpen[sum])
            {
                _isOpen[sum] = true;
                _openSums.Add(sum);
            }

            _residual[sum] += weights[k] * step;
        }
    }

    /// <summary>Adds up the sums touched from the differences of their cells.</summary>
    public void CountSumsAnew()
    {
        foreach (var sum in _openSums)
        {
            _residual[sum] = 0;
        }

        foreach (var cell in _touched)
        {
            var sums = relations.RowsOf(cell);
            var weights = relations.WeightsIn(cell);
            for (var k = 0; k < sums.Length; k++)
            {
                _residual[sums[k]] += weights[k] * _cells[cell].Value;
            }
        }
    }

    /// <summary>
    /// Takes a sum, or a cell where there is one, as holding if it is off by no more than the last check forgives.
    /// </summary>
    public bool TryForgive(int sum, int cell, double violation)
    {
        if (Math.Abs(violation) > Precision.VerdictAt(Unit))
        {
            return false;
        }

        if (cell >= 0)
        {
            _cells[cell].Value -= violation;
        }
        else
        {
            _residual[sum] = 0;
        }

        return true;
    }

    public void Touch(int cell)
    {
        if (!_cells[cell].IsTouched)
        {
            _cells[cell].IsTouched = true;
            _touched.Add(cell);
        }
    }

    public Deviation Read()
    {
        var cells = _touched.Where(cell => Math.Abs(_cells[cell].Value) > LeastMove).Order().ToArray();
        return new Deviation(cells, [.. cells.Select(cell => _cells[cell].Value)]);
    }

    public void Close()
    {
        foreach (var cell in _touched)
        {
            _cells[cell] = default;
        }

        foreach (var sum in _openSums)
        {
            (_isOpen[sum], _residual[sum]) = (false, 0);
        }

        _touched.Clear();
        _openSums.Clear();
    }

    /// <summary>Of a cell during one search: its difference, its dual price, and on which side of zero it is paid for.</summary>
    internal struct CellState
    {
        public double Value;
        public double Dual;
        public int Side;
        public bool IsTouched;
    }
}
