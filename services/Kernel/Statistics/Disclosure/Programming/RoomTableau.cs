namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// All tables a reader must reckon with, as differences x from the true one: M·x = 0 and lower ≤ x ≤ upper, for a set of cells whose sums
/// close among themselves. Because the true table (x = 0) lies within, a primal simplex needs no first phase; the row of a basic cell is
/// at the same time its objective. Sparse rows, bounded variables, Bland's rule against cycling.
/// </summary>
internal sealed class RoomTableau
{
    private const double Tolerance = 1e-9;
    private const double SmallestPivot = 1e-7;
    private const int PatienceWithStandstill = 60;

    private readonly RelationSystem _relations;
    private readonly List<SparseRow> _rows = [];
    private readonly Dictionary<int, SparseRow> _rowOf = [];
    private readonly double[] _lower;
    private readonly double[] _upper;
    private readonly double[] _value;

    /// <summary>Arrays are by cell position and are read, never written; cells outside <paramref name="cells"/> count as fixed.</summary>
    public RoomTableau(RelationSystem relations, IReadOnlyList<int> cells, double[] lower, double[] upper, double[] workspace)
    {
        (_relations, Cells, _lower, _upper, _value) = (relations, cells, lower, upper, workspace);
        foreach (var cell in cells)
        {
            _value[cell] = 0;
        }

        Eliminate();
    }

    public IReadOnlyList<int> Cells { get; }

    /// <summary>The least and the most seen of each cell at any corner passed so far; null where nobody asked to keep it.</summary>
    public (double[] Least, double[] Most)? Seen { get; set; }

    /// <summary>The rows after elimination: basic + Σ coefficient·column = 0.</summary>
    public IReadOnlyList<SparseRow> Rows => _rows;

    /// <summary>Back to the true table; needed after the limits were narrowed.</summary>
    public void Reset()
    {
        foreach (var cell in Cells)
        {
            _value[cell] = 0;
        }
    }

    /// <summary>The largest (sign +1) or smallest (−1) value of a cell; infinite where nothing bounds it.</summary>
    public double Extreme(int cell, int sign)
    {
        if (!_rowOf.TryGetValue(cell, out var row) && !Enter(cell, sign))
        {
            return sign * double.PositiveInfinity;
        }

        var standstill = 0;
        while (_rowOf.TryGetValue(cell, out row))
        {
            var bound = sign > 0 ? _upper[cell] : _lower[cell];
            var entering = Math.Abs(_value[cell] - bound) < Tolerance ? (Cell: -1, Direction: 0)
                : Choose(row, sign, standstill > PatienceWithStandstill);
            if (entering.Cell < 0)
            {
                break;
            }

            var before = _value[cell];
            if (!Enter(entering.Cell, entering.Direction))
            {
                return sign * double.PositiveInfinity;
            }

            standstill = Math.Abs(_value[cell] - before) > Tolerance ? 0 : standstill + 1;
        }

        return _value[cell];
    }

    /// <summary>
    /// After <see cref="Extreme"/>: coefficients d with cell = Σ d·column for every table that keeps the sums; they prove the extreme.
    /// Empty where the cell stands at its own limit.
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
        var (best, direction, most) = (-1, 0, SmallestPivot);
        for (var k = 0; k < row.Count; k++)
        {
            var (column, gain) = (row.Columns[k], -sign * row.Coefficients[k]);
            var canMove = gain > 0 ? _value[column] < _upper[column] - Tolerance : _value[column] > _lower[column] + Tolerance;
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
    private bool Enter(int entering, int direction)
    {
        var step = direction > 0 ? _upper[entering] - _value[entering] : _value[entering] - _lower[entering];
        var (stopped, pivot) = ((SparseRow?)null, 0.0);
        foreach (var row in _rows)
        {
            var coefficient = row.CoefficientOf(entering);
            if (Math.Abs(coefficient) < SmallestPivot)
            {
                continue;
            }

            var speed = -coefficient * direction;
            var room = speed > 0 ? _upper[row.Basic] - _value[row.Basic] : _value[row.Basic] - _lower[row.Basic];
            var limit = Math.Max(room, 0) / Math.Abs(speed);
            if (limit < step - Tolerance
                || (limit <= step + Tolerance && stopped is not null && IsBetterPivot(row.Basic, coefficient, stopped.Basic, pivot)))
            {
                (step, stopped, pivot) = (Math.Min(limit, step), row, coefficient);
            }
        }

        if (double.IsPositiveInfinity(step))
        {
            return false;
        }

        Move(entering, direction * step);
        if (stopped is not null)
        {
            Exchange(stopped, entering, pivot);
        }

        return true;
    }

    private static bool IsBetterPivot(int cell, double coefficient, int other, double pivot) =>
        Math.Abs(coefficient) > Math.Abs(pivot) + Tolerance
        || (Math.Abs(coefficient) > Math.Abs(pivot) - Tolerance && cell < other);

    private void Move(int entering, double step)
    {
        _value[entering] = Snapped(_value[entering] + step);
        Record(entering);
        foreach (var row in _rows)
        {
            var coefficient = row.CoefficientOf(entering);
            if (coefficient != 0)
            {
                _value[row.Basic] = Snapped(_value[row.Basic] - (coefficient * step));
                Record(row.Basic);
            }
        }
    }

    // Corners of such tables are whole or simple fractions; see SparseRow.
    private static double Snapped(double value)
    {
        var whole = Math.Round(value);
        return Math.Abs(value - whole) < 1e-8 ? whole : value;
    }

    private void Record(int cell)
    {
        if (Seen is { } seen)
        {
            seen.Least[cell] = Math.Min(seen.Least[cell], _value[cell]);
            seen.Most[cell] = Math.Max(seen.Most[cell], _value[cell]);
        }
    }

    private void Exchange(SparseRow row, int entering, double pivot)
    {
        _rowOf.Remove(row.Basic);
        row.Exchange(entering, pivot);
        _rowOf[entering] = row;
        foreach (var other in _rows)
        {
            var factor = other == row ? 0 : other.CoefficientOf(entering);
            if (factor != 0)
            {
                other.Subtract(row, factor, entering);
            }
        }
    }

    // Gauss–Jordan over the sums, shortest first, each solved for the cell that stands in the fewest rows.
    private void Eliminate()
    {
        var isMember = Cells.ToHashSet();
        var uses = new Dictionary<int, int>();
        List<SparseRow> sums = [];
        foreach (var sum in Cells.SelectMany(cell => _relations.RowsOf(cell).ToArray()).Distinct().Order())
        {
            var row = new SparseRow { Basic = -1 };
            foreach (var cell in _relations.CellsOf(sum))
            {
                if (isMember.Contains(cell))
                {
                    row.Append(cell, _relations.Sign(sum, cell));
                    uses[cell] = uses.GetValueOrDefault(cell) + 1;
                }
            }

            row.Sort();
            sums.Add(row);
        }

        foreach (var row in sums.OrderBy(row => row.Count).ToArray())
        {
            if (row.Count > 0)
            {
                Solve(sums, row, uses);
            }
        }
    }

    private void Solve(List<SparseRow> sums, SparseRow row, Dictionary<int, int> uses)
    {
        var columns = row.Columns.ToArray();
        var entering = columns.OrderByDescending(cell => Math.Abs(row.CoefficientOf(cell)) >= 1 - Tolerance)
            .ThenBy(cell => uses.GetValueOrDefault(cell)).ThenBy(cell => cell).First();
        row.Exchange(entering, row.CoefficientOf(entering));
        foreach (var other in sums)
        {
            var factor = other == row ? 0 : other.CoefficientOf(entering);
            if (factor != 0)
            {
                other.Subtract(row, factor, entering);
            }
        }

        _rows.Add(row);
        _rowOf[entering] = row;
    }
}
