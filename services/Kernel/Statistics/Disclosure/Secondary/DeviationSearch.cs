// Longer than 250 lines: one algorithm whose steps share their working arrays.
namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Finds the cheapest deviation that moves one cell by a wanted amount: minimise Σ cost·|difference| over all tables with the
/// same sums. A dual simplex that starts from "nothing differs" and touches only the sums that the change has broken so far, so
/// that its work depends on the surroundings of the cell and not on the size of the table. One instance per table, one thread.
/// </summary>
internal sealed class DeviationSearch(
    RelationSystem relations,
    double[] roomBelow,
    double[] roomAbove,
    CancellationToken cancellationToken
)
{
    private const int MostSteps = 5_000;
    private const int EffortPerStep = 500;

    // Taking what was broken first keeps the search near its cell; where that leads far, taking the worst first ends sooner.
    private const int StepsInOrder = 300;

    private readonly LocalBasis _basis = new(relations);
    private readonly EquationRow _row = new(relations);
    private readonly DeviationState _state = new(relations, roomBelow, roomAbove);
    private double[] _weights = new double[32];
    private double[] _column = new double[32];
    private double[] _cost = [];
    private bool[] _canMove = [];
    private int _fixedCell;
    private bool _isRefined;

    /// <summary>Arithmetic done so far: a measure of effort that does not depend on the machine.</summary>
    public long Effort { get; private set; }

    /// <summary>Whether the last search ended because of its limit of steps, and what it did not find may exist.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>
    /// The cheapest deviation that changes <paramref name="cell"/> by <paramref name="amount"/> (not 0), or null where there is
    /// none or none within the budget. Only cells that can move do; the cost of a cell is for moving it by the whole amount.
    /// </summary>
    public Deviation? Find(int cell, double amount, double[] cost, bool[] canMove, double budget = double.PositiveInfinity)
    {
        IsCutShort = false;
        if (!Precision.Reaches(amount > 0 ? roomAbove[cell] : roomBelow[cell], Math.Abs(amount)))
        {
            return null;
        }

        (_cost, _canMove, _fixedCell, _isRefined) = (cost, canMove, cell, false);
        _state.Begin(cell, amount);
        var outcome = Solve(budget);
        IsCutShort = outcome is null;
        var found = outcome == true ? _state.Read() : null;
        _state.Close();
        _basis.Clear();
        return found;
    }

    // What can move by less than the wanted amount must not seem cheaper for it.
    private double Cost(int cell)
    {
        var room = Math.Max(roomAbove[cell], roomBelow[cell]);
        return room >= _state.Unit ? _cost[cell] : _cost[cell] * _state.Unit / Math.Max(room, Precision.Move);
    }

    // True: found; false: there is none; null: out of steps.
    private bool? Solve(double budget)
    {
        var spent = 0.0;
        for (var step = 0; step < MostSteps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Effort += EffortPerStep + ((long)_basis.Cells.Length * _basis.Cells.Length);
            var (sum, basic, violation) = step < StepsInOrder ? FirstViolated() : MostViolated();
            if (violation == 0)
            {
                if (!Refine())
                {
                    return true;
                }

                continue;
            }

            LayRow(sum, basic);
            var (entering, pivot, ratio) = Entering(Math.Sign(violation));
            var ownTurn = basic >= 0 ? OwnTurn(basic, violation) : double.PositiveInfinity;
            var change = Math.Sign(violation) * Math.Min(ratio, ownTurn);
            if (double.IsInfinity(change))
            {
                // A sum that follows from others has no cell left to enter: what it is off by tells of rounding, not of a limit.
                if (!Refine() && !_state.TryForgive(sum, basic, violation))
                {
                    return false;
                }

                continue;
            }

            spent += change * violation / _state.Unit;
            if (spent > budget)
            {
                return false;
            }

            Reprice(change);
            if (ownTurn <= ratio)
            {
                _state[basic].Side = -_state[basic].Side;
            }
            else
            {
                Pivot(sum, basic, entering, pivot, violation, change);
            }
        }

        return null;
    }

    // A cell on its way through zero may go on to the other side, which costs twice its price.
    private double OwnTurn(int basic, double violation)
    {
        var side = _state[basic].Side;
        return violation * side < 0 && (side > 0 ? _state.Below(basic) : _state.Above(basic)) > _state.LeastMove
            ? 2 * Cost(basic)
            : double.PositiveInfinity;
    }

    // The sum (unsolved) or cell (solved) that has been beyond its range first: positive above, negative below.
    private (int Sum, int Basic, double Violation) FirstViolated()
    {
        foreach (var open in _state.OpenSums)
        {
            if (!_basis.HasSum(open) && Math.Abs(_state.Residual(open)) > _state.LeastMove)
            {
                return (open, -1, -_state.Residual(open));
            }
        }

        foreach (var cell in _basis.Cells)
        {
            if (_state.Violation(cell) is var violation && Math.Abs(violation) > _state.LeastMove)
            {
                return (-1, cell, violation);
            }
        }

        return (-1, -1, 0);
    }

    private (int Sum, int Basic, double Violation) MostViolated()
    {
        var worst = FirstViolated();
        foreach (var open in _state.OpenSums)
        {
            if (!_basis.HasSum(open) && Math.Abs(_state.Residual(open)) > Math.Abs(worst.Violation) + _state.LeastMove)
            {
                worst = (open, -1, -_state.Residual(open));
            }
        }

        foreach (var cell in _basis.Cells)
        {
            if (_state.Violation(cell) is var violation && Math.Abs(violation) > Math.Abs(worst.Violation) + _state.LeastMove)
            {
                worst = (-1, cell, violation);
            }
        }

        return worst;
    }

    private void LayRow(int sum, int basic)
    {
        Reserve(_basis.Sums.Length + 1);
        if (basic >= 0)
        {
            _basis.WeightsOfCell(basic).CopyTo(_weights);
        }
        else
        {
            _basis.WeightsOfSum(sum, _weights);
        }

        _row.Lay(_basis, sum, _weights);
    }

    private bool IsResting(int cell) => _canMove[cell] && cell != _fixedCell && !_basis.HasCell(cell);

    private (int Cell, double Pivot, double Ratio) Entering(int sign)
    {
        var (best, pivot, least) = (-1, 0.0, double.PositiveInfinity);
        foreach (var cell in _row.Cells)
        {
            var coefficient = _row[cell];
            var size = Math.Abs(coefficient);
            if (size < Precision.Move || !IsResting(cell))
            {
                continue;
            }

            var ratio = Math.Max(Slack(cell, sign * coefficient > 0), 0) / size;
            if (
                ratio < least - Precision.Negligible
                || (ratio <= least + Precision.Negligible && size > Math.Abs(pivot) + Precision.Move)
            )
            {
                (best, pivot, least) = (cell, coefficient, Math.Min(ratio, least));
            }
        }

        return (best, pivot, least);
    }

    // What moving a resting cell a unit up or down costs beyond what it saves elsewhere; infinite where it cannot move.
    private double Slack(int cell, bool up)
    {
        var (resting, dual, cost) = (_state[cell].Value, _state[cell].Dual, Cost(cell));
        return resting == 0
            ? up
                ? roomAbove[cell] > _state.LeastMove
                    ? cost - dual
                    : double.PositiveInfinity
                : roomBelow[cell] > _state.LeastMove
                    ? cost + dual
                    : double.PositiveInfinity
            : resting > 0 == up
                ? double.PositiveInfinity
                : up
                    ? -cost - dual
                    : dual - cost;
    }

    private void Reprice(double change)
    {
        foreach (var cell in _row.Cells)
        {
            if (_row[cell] != 0 && IsResting(cell))
            {
                _state.Touch(cell);
                _state[cell].Dual += change * _row[cell];
            }
        }
    }

    private void Pivot(int sum, int basic, int entering, double pivot, double violation, double change)
    {
        _isRefined = false;
        Reserve(_basis.Cells.Length + 1);
        _basis.Column(entering, _column);
        var step = violation / pivot;
        _state[entering].Side = _state[entering].Value != 0 ? Math.Sign(_state[entering].Value) : Math.Sign(step);
        _state.Shift(entering, step);
        var solved = _basis.Cells;
        for (var k = 0; k < solved.Length; k++)
        {
            if (_column[k] != 0)
            {
                _state.Shift(solved[k], -_column[k] * step);
            }
        }

        if (basic >= 0)
        {
            ref var leaving = ref _state[basic];
            leaving.Dual = (leaving.Side * Cost(basic)) + change;
            leaving.Value = Math.Abs(leaving.Value) < _state.LeastMove ? 0 : leaving.Value;
            _basis.Replace(basic, entering, _column);
        }
        else
        {
            _basis.Border(sum, entering, _column, _weights, pivot);
        }
    }

    // Many steps add up rounding errors, in proportion to the amounts: counts the sums anew and shifts the solved cells by what is
    // missing. False where nothing was moved since the last time.
    private bool Refine()
    {
        if (_isRefined)
        {
            return false;
        }

        _isRefined = true;
        _state.CountSumsAnew();
        _basis.Correct(_state.Residual, _column);
        var solved = _basis.Cells;
        for (var k = 0; k < solved.Length; k++)
        {
            if (_column[k] != 0)
            {
                _state.Shift(solved[k], _column[k]);
            }
        }

        return true;
    }

    private void Reserve(int size)
    {
        if (_weights.Length < size)
        {
            Array.Resize(ref _weights, 2 * size);
            Array.Resize(ref _column, 2 * size);
        }
    }
}
