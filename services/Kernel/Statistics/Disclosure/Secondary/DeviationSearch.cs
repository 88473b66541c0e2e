// Longer than 250 lines: one depth-first search whose bounds, moves and undo only make sense side by side.
namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Finds the cheapest deviation that moves one cell by a wanted amount: minimise Σ cost·|difference| over all tables with the same sums.
/// A dual simplex that starts from "nothing differs" and touches only the sums that the change has broken so far, so that its work depends
/// on the surroundings of the cell and not on the size of the table. One instance per table; not for concurrent use.
/// </summary>
internal sealed class DeviationSearch(RelationSystem relations, double[] roomBelow, double[] roomAbove)
{
    private const double Tolerance = 1e-7;
    private const int MostSteps = 20_000;

    private readonly double[] _dual = new double[relations.CellCount];
    private readonly double[] _resting = new double[relations.CellCount];
    private readonly bool[] _isPriced = new bool[relations.CellCount];
    private readonly bool[] _isBasic = new bool[relations.CellCount];
    private readonly List<int> _pricedCells = [];
    private readonly bool[] _isOpen = new bool[relations.Count];
    private readonly List<int> _openSums = [];
    private readonly List<SparseRow> _rows = [];
    private int _rowCount;
    private double[] _cost = [];
    private bool[] _canMove = [];
    private int _fixedCell;
    private double _unit;

    /// <summary>
    /// The cheapest deviation that changes <paramref name="cell"/> by <paramref name="amount"/> (not 0), or null where there is none or none
    /// within the budget. Only cells that can move do; the cost of a cell is for moving it by the whole amount.
    /// </summary>
    public Deviation? Find(int cell, double amount, double[] cost, bool[] canMove, double budget = double.PositiveInfinity)
    {
        if (amount > roomAbove[cell] + Tolerance || -amount > roomBelow[cell] + Tolerance)
        {
            return null;
        }

        (_cost, _canMove, _fixedCell, _unit) = (cost, canMove, cell, Math.Abs(amount));
        foreach (var sum in relations.RowsOf(cell))
        {
            Open(sum).Value = -relations.Sign(sum, cell) * Math.Sign(amount);
        }

        var found = Solve(budget) ? Read(cell, amount) : null;
        Close();
        return found;
    }

    // Differences are measured in units of the wanted amount.
    private double Below(int cell) => roomBelow[cell] / _unit;

    private double Above(int cell) => roomAbove[cell] / _unit;

    private double Cost(int cell) => _cost[cell] / Math.Min(1, Math.Max(Math.Max(Above(cell), Below(cell)), Tolerance));

    private bool Solve(double budget)
    {
        var spent = 0.0;
        for (var step = 0; step < MostSteps; step++)
        {
            var (row, violation) = MostViolated();
            if (row is null)
            {
                return true;
            }

            var (entering, pivot, ratio) = Entering(row, Math.Sign(violation));
            var ownTurn = row.Basic >= 0 && violation * row.Side < 0 && HasOtherSide(row) ? 2 * Cost(row.Basic) : double.PositiveInfinity;
            ratio = Math.Min(ratio, ownTurn);
            spent += ratio * Math.Abs(violation);
            if (double.IsPositiveInfinity(ratio) || spent > budget)
            {
                return false;
            }

            Reprice(row, Math.Sign(violation) * ratio);
            if (ratio == ownTurn)
            {
                row.Side = -row.Side;
            }
            else
            {
                Pivot(row, entering, pivot, violation, Math.Sign(violation) * ratio);
            }
        }

        return false;
    }

    private bool HasOtherSide(SparseRow row) => (row.Side > 0 ? Below(row.Basic) : Above(row.Basic)) > Tolerance;

    // By how much the basic of a row lies beyond its range: positive above, negative below.
    private double Violation(SparseRow row)
    {
        var lower = row.Basic < 0 || row.Side > 0 ? 0 : -Below(row.Basic);
        var upper = row.Basic < 0 || row.Side < 0 ? 0 : Above(row.Basic);
        return row.Value > upper ? row.Value - upper : row.Value < lower ? row.Value - lower : 0;
    }

    private (SparseRow? Row, double Violation) MostViolated()
    {
        var (worst, most) = ((SparseRow?)null, 0.0);
        for (var i = 0; i < _rowCount; i++)
        {
            var violation = Violation(_rows[i]);
            if (Math.Abs(violation) > Math.Max(Tolerance, Math.Abs(most) + Tolerance))
            {
                (worst, most) = (_rows[i], violation);
            }
        }

        return (worst, most);
    }

    private (int Cell, double Pivot, double Ratio) Entering(SparseRow row, int sign)
    {
        var (best, pivot, least) = (-1, 0.0, double.PositiveInfinity);
        var columns = row.Columns;
        var coefficients = row.Coefficients;
        for (var k = 0; k < columns.Length; k++)
        {
            var size = Math.Abs(coefficients[k]);
            if (size < Tolerance)
            {
                continue;
            }

            var ratio = Math.Max(Slack(columns[k], sign * coefficients[k] > 0), 0) / size;
            if (ratio < least - 1e-12 || (ratio <= least + 1e-12 && size > Math.Abs(pivot) + Tolerance))
            {
                (best, pivot, least) = (columns[k], coefficients[k], Math.Min(ratio, least));
            }
        }

        return (best, pivot, least);
    }

    // What moving a resting cell a unit up or down costs beyond what it saves elsewhere; infinite where it cannot move.
    private double Slack(int cell, bool up)
    {
        var (resting, dual, cost) = (_resting[cell], _dual[cell], Cost(cell));
        return resting == 0
            ? up ? Above(cell) > Tolerance ? cost - dual : double.PositiveInfinity
                : Below(cell) > Tolerance ? cost + dual : double.PositiveInfinity
            : resting > 0 == up ? double.PositiveInfinity
            : up ? -cost - dual : dual - cost;
    }

    private void Reprice(SparseRow row, double change)
    {
        var columns = row.Columns;
        var coefficients = row.Coefficients;
        for (var k = 0; k < columns.Length; k++)
        {
            Note(columns[k]);
            _dual[columns[k]] += change * coefficients[k];
        }
    }

    private void Pivot(SparseRow row, int entering, double pivot, double violation, double change)
    {
        foreach (var sum in relations.RowsOf(entering))
        {
            if (!_isOpen[sum])
            {
                Open(sum);
            }
        }

        var leaving = row.Basic;
        var side = _resting[entering] != 0 ? Math.Sign(_resting[entering]) : Math.Sign(violation * pivot);
        var step = violation / pivot;
        if (leaving >= 0)
        {
            Note(leaving);
            _dual[leaving] = (row.Side * Cost(leaving)) + change;
            var rest = row.Value - violation;
            _resting[leaving] = Math.Abs(rest) < Tolerance ? 0 : rest;
            _isBasic[leaving] = false;
        }

        row.Exchange(entering, pivot);
        (row.Value, row.Side) = (_resting[entering] + step, side);
        (_resting[entering], _isBasic[entering]) = (0, true);
        Note(entering);
        for (var i = 0; i < _rowCount; i++)
        {
            var other = _rows[i];
            var factor = other == row ? 0 : other.CoefficientOf(entering);
            if (factor != 0)
            {
                other.Value -= factor * step;
                other.Subtract(row, factor, entering);
            }
        }
    }

    private void Note(int cell)
    {
        if (!_isPriced[cell])
        {
            _isPriced[cell] = true;
            _pricedCells.Add(cell);
        }
    }

    private SparseRow Open(int sum)
    {
        if (_rowCount == _rows.Count)
        {
            _rows.Add(new SparseRow());
        }

        var row = _rows[_rowCount++];
        row.Clear();
        (row.Basic, row.Value, row.Side) = (-1, 0, 1);
        foreach (var cell in relations.CellsOf(sum))
        {
            if (_canMove[cell] && cell != _fixedCell)
            {
                row.Append(cell, relations.Sign(sum, cell));
            }
        }

        row.Sort();
        _isOpen[sum] = true;
        _openSums.Add(sum);
        return row;
    }

    private Deviation Read(int fixedCell, double amount)
    {
        List<(int Cell, double Difference)> found = [(fixedCell, amount)];
        for (var i = 0; i < _rowCount; i++)
        {
            if (_rows[i].Basic >= 0 && Math.Abs(_rows[i].Value) > Tolerance)
            {
                found.Add((_rows[i].Basic, _rows[i].Value * _unit));
            }
        }

        foreach (var cell in _pricedCells)
        {
            if (!_isBasic[cell] && _resting[cell] != 0)
            {
                found.Add((cell, _resting[cell] * _unit));
            }
        }

        found.Sort();
        return new Deviation([.. found.Select(cell => cell.Cell)], [.. found.Select(cell => cell.Difference)]);
    }

    private void Close()
    {
        foreach (var cell in _pricedCells)
        {
            (_dual[cell], _resting[cell], _isPriced[cell], _isBasic[cell]) = (0, 0, false, false);
        }

        foreach (var sum in _openSums)
        {
            _isOpen[sum] = false;
        }

        _pricedCells.Clear();
        _openSums.Clear();
        _rowCount = 0;
    }
}
