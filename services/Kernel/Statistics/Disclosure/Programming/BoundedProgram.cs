namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// A linear programme for branch and cut: minimise Σ cost·x with lower ≤ x ≤ upper (all finite) and rows Σ coefficient·x ≥ least or = least.
/// Dual simplex with bound flipping: after a row is added or a limit changed, it goes on from where it stood. Deterministic.
/// </summary>
internal sealed class BoundedProgram
{
    private const double Tolerance = 1e-7;
    private const double SmallestPivot = 1e-7;

    private readonly List<SparseRow> _rows = [];
    private readonly List<double> _lower;
    private readonly List<double> _upper;
    private readonly List<double> _value;
    private readonly List<double> _reducedCost;
    private readonly List<bool> _isBasic;
    private readonly List<(double Ratio, int Column, double Coefficient)> _candidates = [];
    private readonly double[] _cost;

    public BoundedProgram(double[] cost, double[] lower, double[] upper)
    {
        _cost = cost;
        (_lower, _upper, _reducedCost) = ([.. lower], [.. upper], [.. cost]);
        _value = [.. cost.Select((price, column) => price >= 0 ? lower[column] : upper[column])];
        _isBasic = [.. new bool[cost.Length]];
    }

    /// <summary>Pivots so far: a measure of effort that does not depend on the machine.</summary>
    public long Steps { get; private set; }

    public double Cost => _cost.Select((price, column) => price * _value[column]).Sum();

    public double this[int column] => _value[column];

    public double ReducedCost(int column) => _isBasic[column] ? 0 : _reducedCost[column];

    public double Lower(int column) => _lower[column];

    public double Upper(int column) => _upper[column];

    /// <summary>Adds Σ coefficient·x ≥ least (or = least).</summary>
    public void AddRow(IEnumerable<(int Column, double Coefficient)> terms, double least, bool isEqual)
    {
        // surplus = Σ coefficient·x − least, so: surplus + Σ (−coefficient)·x = −least, and surplus ≥ 0.
        var row = new SparseRow { Basic = _lower.Count };
        var surplus = -least;
        List<(int Column, double Coefficient)> basics = [];
        foreach (var (column, coefficient) in terms)
        {
            surplus += coefficient * _value[column];
            if (_isBasic[column])
            {
                basics.Add((column, coefficient));
            }
            else
            {
                row.Append(column, -coefficient);
            }
        }

        row.Sort();
        foreach (var (column, coefficient) in basics)
        {
            row.Subtract(RowOf(column), -coefficient, -1);
        }

        _lower.Add(0);
        _upper.Add(isEqual ? 0 : double.PositiveInfinity);
        _value.Add(surplus);
        _reducedCost.Add(0);
        _isBasic.Add(true);
        _rows.Add(row);
    }

    /// <summary>Changes the limits of a variable; the next <see cref="Solve"/> takes them up.</summary>
    public void Limit(int column, double lower, double upper)
    {
        (_lower[column], _upper[column]) = (lower, upper);
        if (!_isBasic[column])
        {
            Rest(column, _reducedCost[column] >= 0 ? lower : upper);
        }
    }

    /// <summary>True with the optimum in place; false where nothing fits, the cost exceeds the limit, or the steps run out.</summary>
    public bool Solve(double costLimit, long stepLimit)
    {
        for (; Steps < stepLimit; Steps++)
        {
            var (row, violation) = MostViolated();
            if (row is null)
            {
                return true;
            }

            if (!Step(row, violation) || Cost > costLimit)
            {
                return false;
            }
        }

        return false;
    }

    private SparseRow RowOf(int column) => _rows.Find(row => row.Basic == column)
        ?? throw new InvalidOperationException($"Column {column} is basic without a row.");

    private (SparseRow? Row, double Violation) MostViolated()
    {
        var (worst, most) = ((SparseRow?)null, 0.0);
        foreach (var row in _rows)
        {
            var value = _value[row.Basic];
            var violation = value > _upper[row.Basic] ? value - _upper[row.Basic]
                : value < _lower[row.Basic] ? value - _lower[row.Basic] : 0;
            if (Math.Abs(violation) > Math.Max(Tolerance, Math.Abs(most) + 1e-12))
            {
                (worst, most) = (row, violation);
            }
        }

        return (worst, most);
    }

    private bool Step(SparseRow row, double violation)
    {
        var sign = Math.Sign(violation);
        Collect(row, sign);
        var remaining = Math.Abs(violation);
        for (var k = 0; k < _candidates.Count; k++)
        {
            var (ratio, column, coefficient) = _candidates[k];
            var range = _upper[column] - _lower[column];
            remaining -= Math.Abs(coefficient) * range;
            if (remaining > Tolerance)
            {
                continue; // even at its other limit it does not suffice: it goes there, the next one enters
            }

            for (var passed = 0; passed < k; passed++)
            {
                var flipped = _candidates[passed].Column;
                Rest(flipped, _value[flipped] == _lower[flipped] ? _upper[flipped] : _lower[flipped]);
            }

            Reprice(row, sign * ratio);
            Pivot(row, column, coefficient, sign, ratio);
            return true;
        }

        return false;
    }

    private void Collect(SparseRow row, int sign)
    {
        _candidates.Clear();
        for (var k = 0; k < row.Count; k++)
        {
            var (column, coefficient) = (row.Columns[k], row.Coefficients[k]);
            var isMovable = Math.Abs(coefficient) > SmallestPivot && _upper[column] > _lower[column]
                && (sign * coefficient > 0 ? _value[column] == _lower[column] : _value[column] == _upper[column]);
            if (isMovable)
            {
                _candidates.Add((Math.Abs(_reducedCost[column]) / Math.Abs(coefficient), column, coefficient));
            }
        }

        _candidates.Sort((one, other) => one.Ratio != other.Ratio ? one.Ratio.CompareTo(other.Ratio)
            : Math.Abs(one.Coefficient) != Math.Abs(other.Coefficient) ? Math.Abs(other.Coefficient).CompareTo(Math.Abs(one.Coefficient))
            : one.Column.CompareTo(other.Column));
    }

    private void Reprice(SparseRow row, double change)
    {
        for (var k = 0; k < row.Count; k++)
        {
            _reducedCost[row.Columns[k]] -= change * row.Coefficients[k];
        }
    }

    private void Pivot(SparseRow row, int entering, double pivot, int sign, double ratio)
    {
        var leaving = row.Basic;
        var target = sign > 0 ? _upper[leaving] : _lower[leaving];
        var step = (_value[leaving] - target) / pivot;
        (_value[leaving], _reducedCost[leaving], _isBasic[leaving]) = (target, -sign * ratio, false);
        row.Exchange(entering, pivot);
        (_isBasic[entering], _reducedCost[entering]) = (true, 0);
        _value[entering] += step;
        foreach (var other in _rows)
        {
            var factor = other == row ? 0 : other.CoefficientOf(entering);
            if (factor != 0)
            {
                _value[other.Basic] -= factor * step;
                other.Subtract(row, factor, entering);
            }
        }
    }

    private void Rest(int column, double at)
    {
        var step = at - _value[column];
        if (step == 0)
        {
            return;
        }

        _value[column] = at;
        foreach (var row in _rows)
        {
            _value[row.Basic] -= row.CoefficientOf(column) * step;
        }
    }
}
