namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// One row of a simplex tableau: basic + Σ coefficient·column = 0 over the columns outside the basis, sorted by column, zeros left out.
/// </summary>
internal sealed class SparseRow
{
    private const double Negligible = 1e-11;

    private int[] _columns = new int[8];
    private double[] _coefficients = new double[8];
    private int[] _spareColumns = new int[8];
    private double[] _spareCoefficients = new double[8];

    public int Count { get; private set; }

    /// <summary>The cell in the basis, or −1 for the balance of a sum, which must be zero.</summary>
    public int Basic { get; set; }

    /// <summary>Current value of the basic.</summary>
    public double Value { get; set; }

    /// <summary>+1 or −1: on which side of zero the basic cell may lie without paying anew.</summary>
    public int Side { get; set; }

    /// <summary>Mark of <see cref="ColumnIndex"/>.</summary>
    public int LastVisit { get; set; }

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
        Merge(this, (1 / pivot) - 1, entering, Basic, 1 / pivot);
        Basic = entering;
    }

    /// <summary>Subtracts factor times another row, which holds the column that disappears here.</summary>
    public void Subtract(SparseRow other, double factor, int disappearing) => Merge(other, -factor, disappearing, -1, 0);

    // This row plus factor·other, without one column and with one added.
    private void Merge(SparseRow other, double factor, int without, int added, double addedCoefficient)
    {
        EnsureSpare(Count + other.Count + 1);
        var (i, j, n) = (0, 0, 0);
        while (i < Count || j < other.Count)
        {
            var left = i < Count ? _columns[i] : int.MaxValue;
            var right = j < other.Count ? other._columns[j] : int.MaxValue;
            var column = Math.Min(left, right);
            if (added >= 0 && added < column)
            {
                (_spareColumns[n], _spareCoefficients[n++], added) = (added, addedCoefficient, -1);
                continue;
            }

            var coefficient = (left == column ? _coefficients[i++] : 0) + (right == column ? factor * other._coefficients[j++] : 0);
            if (column != without && Math.Abs(coefficient) > Negligible)
            {
                coefficient = Snapped(coefficient);
                (_spareColumns[n], _spareCoefficients[n++]) = (column, coefficient);
            }
        }

        if (added >= 0)
        {
            (_spareColumns[n], _spareCoefficients[n++]) = (added, addedCoefficient);
        }

        (_columns, _spareColumns, _coefficients, _spareCoefficients, Count) =
            (_spareColumns, _columns, _spareCoefficients, _coefficients, n);
    }

    // Coefficients of sums are whole numbers or simple fractions; this keeps rounding errors from creeping in over many steps.
    private static double Snapped(double coefficient)
    {
        var whole = Math.Round(coefficient);
        return Math.Abs(coefficient - whole) < 1e-9 ? whole : coefficient;
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
