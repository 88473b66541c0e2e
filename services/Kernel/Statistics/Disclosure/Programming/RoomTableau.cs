namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// All tables a reader must reckon with, as differences x from the true one: M·x = 0 and lower ≤ x ≤ upper, for a set of cells
/// whose sums close among themselves. Because the true table (x = 0) lies within, a primal simplex needs no first phase; the row
/// of a basic cell is at the same time its objective. Sparse rows, bounded variables, Bland's rule against cycling.
/// </summary>
internal sealed class RoomTableau
{
    private const int PatienceWithStandstill = 60;
    private const int MostStepsPerCell = 50;

    private readonly Dictionary<int, SparseRow> _rowOf = [];
    private readonly RoomSpace _space;
    private readonly List<SparseRow> _changed = [];

    /// <summary>Rows as they come out of <see cref="SumElimination"/>; they belong to the tableau from here on.</summary>
    public RoomTableau(IReadOnlyList<int> cells, IEnumerable<SparseRow> rows, RoomSpace space)
    {
        (Cells, _space) = (cells, space);
        foreach (var row in rows)
        {
            row.Keep();
            _rowOf.Add(row.Basic, row);
        }
    }

    public IReadOnlyList<int> Cells { get; }

    /// <summary>Pivots so far: a measure of effort that does not depend on the machine.</summary>
    public long Steps { get; private set; }

    /// <summary>
    /// Whether the last <see cref="Extreme"/> ran out of steps: what it found can be reached, but perhaps more can. Rounding could
    /// lead the search in a circle; then it ends so.
    /// </summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>
    /// Back to the true table and to the first basis. Before each question: the first basis is sparse, and a question that starts
    /// from it changes only the rows around its cell.
    /// </summary>
    public void Reset()
    {
        _space.Settle();
        foreach (var row in _changed)
        {
            _rowOf.Remove(row.Basic);
        }

        foreach (var row in _changed)
        {
            row.Restore();
            row.IsChanged = false;
            _rowOf[row.Basic] = row;
            _space.Index.Note(row);
        }

        _changed.Clear();
    }

    /// <summary>
    /// The largest (sign +1) or smallest (−1) value of a cell, infinite where nothing bounds it; stops early beyond enough, or
    /// when it gives up.
    /// </summary>
    public double Extreme(int cell, int sign, double enough = double.PositiveInfinity)
    {
        HasGivenUp = false;
        var last = Steps + 1000 + (MostStepsPerCell * (long)Cells.Count);
        if (!_rowOf.ContainsKey(cell) && !Enter(cell, sign, byBland: false))
        {
            return sign * double.PositiveInfinity;
        }

        var standstill = 0;
        while (_rowOf.TryGetValue(cell, out var row) && sign * _space.Value[cell] < enough)
        {
            if (Steps >= last)
            {
                HasGivenUp = true;
                break;
            }

            var bound = sign > 0 ? _space.Upper[cell] : _space.Lower[cell];
            var byBland = standstill > PatienceWithStandstill;
            var entering =
                Math.Abs(_space.Value[cell] - bound) < _space.LeastMove ? (Cell: -1, Direction: 0) : Choose(row, sign, byBland);
            if (entering.Cell < 0)
            {
                break;
            }

            var before = _space.Value[cell];
            if (!Enter(entering.Cell, entering.Direction, byBland))
            {
                return sign * double.PositiveInfinity;
            }

            standstill = Math.Abs(_space.Value[cell] - before) > _space.LeastMove ? 0 : standstill + 1;
        }

        return _space.Value[cell];
    }

    /// <summary>
    /// After <see cref="Extreme"/>: coefficients d with cell = Σ d·column for every table that keeps the sums; they prove the
    /// extreme. Empty where the cell stands at its own limit.
    /// </summary>
    public IEnumerable<(int Cell, double Coefficient)> Proof(int cell)
    {
        if (_rowOf.TryGetValue(cell, out var row))
        {
            for (var k = 0; k < row.Count; k++)
            {
                yield return (row.Columns[k], -row.Coefficients[k]);
            }
        }
    }

    private (int Cell, int Direction) Choose(SparseRow row, int sign, bool byBland)
    {
        var (best, direction, most) = (-1, 0, Precision.Pivot);
        for (var k = 0; k < row.Count; k++)
        {
            var (column, gain) = (row.Columns[k], -sign * row.Coefficients[k]);
            var canMove =
                gain > 0
                    ? _space.Value[column] < _space.Upper[column] - _space.LeastMove
                    : _space.Value[column] > _space.Lower[column] + _space.LeastMove;
            if (canMove && Math.Abs(gain) > most)
            {
                (best, direction, most) = (column, Math.Sign(gain), Math.Abs(gain));
                if (byBland)
                {
                    break;
                }
            }
        }

        return (best, direction);
    }

    // Moves a cell outside the basis until something stops it; false where nothing does.
    private bool Enter(int entering, int direction, bool byBland)
    {
        Steps++;
        var rows = _space.Index.RowsWith(entering);
        var step = direction > 0 ? _space.RoomAbove(entering) : _space.RoomBelow(entering);
        var (stopped, pivot) = ((SparseRow?)null, 0.0);
        foreach (var (row, coefficient) in rows)
        {
            if (Math.Abs(coefficient) < Precision.Pivot)
            {
                continue;
            }

            var room = coefficient * direction < 0 ? _space.RoomAbove(row.Basic) : _space.RoomBelow(row.Basic);
            var limit = Math.Max(room, 0) / Math.Abs(coefficient);
            if (
                limit < step - _space.LeastMove
                || (
                    limit <= step + _space.LeastMove
                    && stopped is not null
                    && (byBland ? row.Basic < stopped.Basic : IsBetterPivot(row.Basic, coefficient, stopped.Basic, pivot))
                )
            )
            {
                (step, stopped, pivot) = (Math.Min(limit, step), row, coefficient);
            }
        }

        if (double.IsPositiveInfinity(step))
        {
            return false;
        }

        Move(rows, entering, direction * step);
        if (stopped is not null)
        {
            Exchange(rows, stopped, entering, pivot);
        }

        return true;
    }

    private static bool IsBetterPivot(int cell, double coefficient, int other, double pivot) =>
        Math.Abs(coefficient) > Math.Abs(pivot) + Precision.Pivot
        || (Math.Abs(coefficient) > Math.Abs(pivot) - Precision.Pivot && cell < other);

    private void Move(List<(SparseRow Row, double Coefficient)> rows, int entering, double step)
    {
        _space.MoveBy(entering, step);
        foreach (var (row, coefficient) in rows)
        {
            _space.MoveBy(row.Basic, -coefficient * step);
        }
    }

    private void Exchange(List<(SparseRow Row, double Coefficient)> rows, SparseRow row, int entering, double pivot)
    {
        var leaving = row.Basic;
        _rowOf.Remove(leaving);
        Change(row);
        row.Exchange(entering, pivot);
        _rowOf[entering] = row;
        foreach (var (other, coefficient) in rows)
        {
            if (other != row)
            {
                Change(other);
                other.Subtract(row, coefficient, entering, _space.Index);
            }
        }

        _space.Index.Note(row, leaving);
        _space.Index.Forget(entering);
    }

    private void Change(SparseRow row)
    {
        if (!row.IsChanged)
        {
            row.IsChanged = true;
            _changed.Add(row);
        }
    }
}
