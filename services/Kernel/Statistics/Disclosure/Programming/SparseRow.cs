namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// One row of a simplex tableau: basic + Σ coefficient·column = 0 over the columns outside the basis, sorted by column, zeros
/// left out.
/// </summary>
internal sealed class SparseRow
{
    private int[] _columns = new int[8];
    private double[] _coefficients = new double[8];
    private int[] _spareColumns = new int[8];
    private double[] _spareCoefficients = new double[8];

    private (int[] Columns, double[] Coefficients, int Basic)? _kept;

    public int Count { get; private set; }

    /// <summary>The cell in the basis, or −1 for the balance of a sum, which must be zero.</summary>
    public int Basic { get; set; }

    /// <summary>Current value of the basic.</summary>
    public double Value { get; set; }

    /// <summary>+1 or −1: on which side of zero the basic cell may lie without paying anew.</summary>
    public int Side { get; set; }

    /// <summary>Mark of <see cref="ColumnIndex"/>.</summary>
    public int LastVisit { get; set; }

    /// <summary>Whether the row differs from what was kept; mark of <see cref="RoomTableau"/>.</summary>
    public bool IsChanged { get; set; }

    public ReadOnlySpan<int> Columns => _columns.AsSpan(0, Count);

    public ReadOnlySpan<double> Coefficients => _coefficients.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Appends; the caller sorts with <see cref="Sort"/> where columns do not rise.</summary>
    public void Append(int column, double coefficient)
    {
        if (Count == _columns.Length)
        {
            Array.Resize(ref _columns, 2 * Count);
            Array.Resize(ref _coefficients, 2 * Count);
        }

        (_columns[Count], _coefficients[Count]) = (column, coefficient);
        Count++;
    }

    public void Sort() => Array.Sort(_columns, _coefficients, 0, Count);

    public double CoefficientOf(int column)
    {
        var at = Array.BinarySearch(_columns, 0, Count, column);
        return at < 0 ? 0 : _coefficients[at];
    }

    /// <summary>Solves the row for one of its columns: that one becomes the basic, the old basic (if a cell) a column.</summary>
    public void Exchange(int entering, double pivot)
    {
        var at = Array.BinarySearch(_columns, 0, Count, entering);
        Count--;
        Array.Copy(_columns, at + 1, _columns, at, Count - at);
        Array.Copy(_coefficients, at + 1, _coefficients, at, Count - at);
        for (var k = 0; k < Count; k++)
        {
            _coefficients[k] = Snapped(_coefficients[k] / pivot);
        }

        if (Basic >= 0)
        {
            Insert(Basic, Snapped(1 / pivot));
        }

        Basic = entering;
    }

    /// <summary>
    /// Subtracts factor times another row, which holds the column that disappears here (−1: none). Columns that this row gains
    /// are noted in the index.
    /// </summary>
    public void Subtract(SparseRow other, double factor, int disappearing, ColumnIndex? index = null)
    {
        EnsureSpare(Count + other.Count);
        var (i, j, n) = (0, 0, 0);
        while (i < Count || j < other.Count)
        {
            var left = i < Count ? _columns[i] : int.MaxValue;
            var right = j < other.Count ? other._columns[j] : int.MaxValue;
            var column = left;
            double coefficient;
            if (left < right)
            {
                coefficient = _coefficients[i++];
            }
            else if (left == right)
            {
                coefficient = Snapped(_coefficients[i++] - (factor * other._coefficients[j++]));
            }
            else
            {
                (column, coefficient) = (right, Snapped(-factor * other._coefficients[j++]));
                index?.Note(this, column);
            }

            if (column != disappearing && Math.Abs(coefficient) > Precision.Negligible)
            {
                (_spareColumns[n], _spareCoefficients[n++]) = (column, coefficient);
            }
        }

        (_columns, _spareColumns, _coefficients, _spareCoefficients, Count) = (
            _spareColumns,
            _columns,
            _spareCoefficients,
            _coefficients,
            n
        );
    }

    /// <summary>Remembers the row as it is now, for <see cref="Restore"/>.</summary>
    public void Keep() => _kept = (Columns.ToArray(), Coefficients.ToArray(), Basic);

    /// <summary>Back to the row as it was kept.</summary>
    public void Restore()
    {
        if (_kept is { } kept)
        {
            kept.Columns.CopyTo(_columns, 0);
            kept.Coefficients.CopyTo(_coefficients, 0);
            (Count, Basic) = (kept.Columns.Length, kept.Basic);
        }
    }

    private void Insert(int column, double coefficient)
    {
        var at = ~Array.BinarySearch(_columns, 0, Count, column);
        Append(column, coefficient);
        Array.Copy(_columns, at, _columns, at + 1, Count - 1 - at);
        Array.Copy(_coefficients, at, _coefficients, at + 1, Count - 1 - at);
        (_columns[at], _coefficients[at]) = (column, coefficient);
    }

    // Coefficients of sums are whole numbers or simple fractions; this keeps rounding errors from creeping in over many steps.
    private static double Snapped(double coefficient)
    {
        var whole = Math.Round(coefficient);
        return Math.Abs(coefficient - whole) < Precision.Whole ? whole : coefficient;
    }

    private void EnsureSpare(int size)
    {
        if (_spareColumns.Length < size)
        {
            _spareColumns = new int[Math.Max(size, 2 * _spareColumns.Length)];
            _spareCoefficients = new double[_spareColumns.Length];
        }
    }
}
