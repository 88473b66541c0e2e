namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// A linear programme for branch and cut: minimise Σ cost·x with lower ≤ x ≤ upper (all finite) and rows Σ coefficient·x ≥ least
/// or = least. Dual simplex with bound flipping over a dense tableau: after a row is added or a limit changed, it goes on from
/// where it stood. Deterministic.
/// </summary>
internal sealed class BoundedProgram
{
    private readonly DenseTableau _tableau;
    private readonly List<double> _lower;
    private readonly List<double> _upper;
    private readonly List<double> _value;
    private readonly List<double> _reducedCost;
    private readonly List<(double Ratio, int Place, double Coefficient)> _candidates = [];
    private readonly double[] _cost;

    public BoundedProgram(double[] cost, double[] lower, double[] upper)
    {
        _cost = cost;
        (_lower, _upper, _reducedCost) = ([.. lower], [.. upper], [.. cost]);
        _value = [.. cost.Select((price, column) => price >= 0 ? lower[column] : upper[column])];
        _tableau = new DenseTableau(cost.Length);
    }

    /// <summary>Pivots so far: a measure of effort that does not depend on the machine.</summary>
    public long Steps { get; private set; }

    public int RowCount => _tableau.RowCount;

    public double Cost
    {
        get
        {
            var cost = 0.0;
            for (var column = 0; column < _cost.Length; column++)
            {
                cost += _cost[column] * _value[column];
            }

            return cost;
        }
    }

    public double this[int column] => _value[column];

    public double ReducedCost(int column) => _tableau.IsBasic(column) ? 0 : _reducedCost[column];

    public double Lower(int column) => _lower[column];

    public double Upper(int column) => _upper[column];

    /// <summary>Adds Σ coefficient·x ≥ least (or = least).</summary>
    public void AddRow(IEnumerable<(int Column, double Coefficient)> terms, double least, bool isEqual)
    {
        // surplus = Σ coefficient·x − least, so: surplus + Σ (−coefficient)·x = −least, and surplus ≥ 0.
        var surplus = -least;
        List<(int Column, double Coefficient)> turned = [];
        foreach (var (column, coefficient) in terms)
        {
            surplus += coefficient * _value[column];
            turned.Add((column, -coefficient));
        }

        _tableau.AddRow(turned, _lower.Count);
        _lower.Add(0);
        _upper.Add(isEqual ? 0 : double.PositiveInfinity);
        _value.Add(surplus);
        _reducedCost.Add(0);
    }

    /// <summary>Drops rows that hold by a margin at present; who needs them adds them again.</summary>
    public void DropIdleRows(double margin) =>
        _tableau.RemoveRows(basic => basic >= _cost.Length && _upper[basic] > 0 && _value[basic] > margin);

    /// <summary>Changes the limits of a variable; the next <see cref="Solve"/> takes them up.</summary>
    public void Limit(int column, double lower, double upper)
    {
        (_lower[column], _upper[column]) = (lower, upper);
        if (!_tableau.IsBasic(column))
        {
            Rest(column, _reducedCost[column] >= 0 ? lower : upper);
        }
    }

    /// <summary>
    /// True with the optimum in place; false where nothing fits, the cost exceeds the limit, or the steps run out. Errors:
    /// <see cref="OperationCanceledException"/>.
    /// </summary>
    public bool Solve(double costLimit, long stepLimit, CancellationToken cancellationToken)
    {
        for (; Steps < stepLimit; Steps++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (row, violation) = MostViolated();
            if (row < 0)
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

    private (int Row, double Violation) MostViolated()
    {
        var (worst, most) = (-1, 0.0);
        for (var row = 0; row < _tableau.RowCount; row++)
        {
            var basic = _tableau.BasicOf(row);
            var value = _value[basic];
            var violation =
                value > _upper[basic] ? value - _upper[basic]
                : value < _lower[basic] ? value - _lower[basic]
                : 0;
            if (Math.Abs(violation) > Math.Max(Precision.Move, Math.Abs(most) + Precision.Negligible))
            {
                (worst, most) = (row, violation);
            }
        }

        return (worst, most);
    }

    private bool Step(int row, double violation)
    {
        var sign = Math.Sign(violation);
        Collect(row, sign);
        var remaining = Math.Abs(violation);
        for (var k = 0; k < _candidates.Count; k++)
        {
            var (ratio, place, coefficient) = _candidates[k];
            var column = _tableau.ColumnAt(place);
            remaining -= Math.Abs(coefficient) * (_upper[column] - _lower[column]);
            if (remaining > Precision.Move)
            {
                continue; // even at its other limit it does not suffice: it goes there, the next one enters
            }

            for (var passed = 0; passed < k; passed++)
            {
                var flipped = _tableau.ColumnAt(_candidates[passed].Place);
                Rest(flipped, _value[flipped] == _lower[flipped] ? _upper[flipped] : _lower[flipped]);
            }

            Reprice(row, sign * ratio);
            Pivot(row, place, sign, ratio);
            return true;
        }

        return false;
    }

    private void Collect(int row, int sign)
    {
        _candidates.Clear();
        var coefficients = _tableau.Row(row);
        for (var place = 0; place < coefficients.Length; place++)
        {
            var coefficient = coefficients[place];
            if (Math.Abs(coefficient) <= Precision.Pivot)
            {
                continue;
            }

            var column = _tableau.ColumnAt(place);
            if (
                _upper[column] > _lower[column]
                && (sign * coefficient > 0 ? _value[column] == _lower[column] : _value[column] == _upper[column])
            )
            {
                _candidates.Add((Math.Abs(_reducedCost[column]) / Math.Abs(coefficient), place, coefficient));
            }
        }

        _candidates.Sort(
            (one, other) =>
                one.Ratio != other.Ratio ? one.Ratio.CompareTo(other.Ratio)
                : Math.Abs(one.Coefficient) != Math.Abs(other.Coefficient)
                    ? Math.Abs(other.Coefficient).CompareTo(Math.Abs(one.Coefficient))
                : _tableau.ColumnAt(one.Place).CompareTo(_tableau.ColumnAt(other.Place))
        );
    }

    private void Reprice(int row, double change)
    {
        var coefficients = _tableau.Row(row);
        for (var place = 0; place < coefficients.Length; place++)
        {
            _reducedCost[_tableau.ColumnAt(place)] -= change * coefficients[place];
        }
    }

    private void Pivot(int row, int place, int sign, double ratio)
    {
        var (leaving, entering) = (_tableau.BasicOf(row), _tableau.ColumnAt(place));
        var target = sign > 0 ? _upper[leaving] : _lower[leaving];
        var step = (_value[leaving] - target) / _tableau.Row(row)[place];
        for (var other = 0; other < _tableau.RowCount; other++)
        {
            _value[_tableau.BasicOf(other)] -= _tableau.Row(other)[place] * step;
        }

        (_value[leaving], _reducedCost[leaving]) = (target, -sign * ratio);
        _value[entering] += step;
        _reducedCost[entering] = 0;
        _tableau.Exchange(row, place);
    }

    private void Rest(int column, double at)
    {
        var step = at - _value[column];
        if (step == 0)
        {
            return;
        }

        _value[column] = at;
        var place = _tableau.PlaceOf(column);
        for (var row = 0; row < _tableau.RowCount; row++)
        {
            _value[_tableau.BasicOf(row)] -= _tableau.Row(row)[place] * step;
        }
    }
}
