using System.Numerics;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Rows basic + Σ coefficient·column = constant over a fixed number of places for the columns outside the basis. Dense: branch
/// and cut fills its rows anyway, and whole rows at a time are what processors are quick at.
/// </summary>
internal sealed class DenseTableau(int width)
{
    private readonly int[] _columnAt = [.. Enumerable.Range(0, width)];
    private readonly List<int> _basicOf = [];
    private readonly List<double[]> _rows = [];

    // Of a column outside the basis its place, of a basic one −1 − row.
    private readonly List<int> _where = [.. Enumerable.Range(0, width)];

    public int RowCount => _rows.Count;

    public int BasicOf(int row) => _basicOf[row];

    public int ColumnAt(int place) => _columnAt[place];

    public bool IsBasic(int column) => _where[column] < 0;

    /// <summary>Place of a column outside the basis.</summary>
    public int PlaceOf(int column) => _where[column];

    /// <summary>Coefficients of a row by place.</summary>
    public ReadOnlySpan<double> Row(int row) => _rows[row];

    /// <summary>
    /// Adds the row of a new basic column, numbered next; basic columns among the terms are replaced by their rows.
    /// </summary>
    public void AddRow(IEnumerable<(int Column, double Coefficient)> terms, int basic)
    {
        var row = new double[width];
        foreach (var (column, coefficient) in terms)
        {
            if (_where[column] >= 0)
            {
                row[_where[column]] += coefficient;
            }
            else
            {
                Subtract(row, _rows[-1 - _where[column]], coefficient);
            }
        }

        _where.Add(-1 - _rows.Count);
        _basicOf.Add(basic);
        _rows.Add(row);
    }

    /// <summary>Solves a row for the column at a place: that one becomes the basic, the old basic takes the place.</summary>
    public void Exchange(int row, int place)
    {
        var solved = _rows[row];
        var pivot = solved[place];
        for (var k = 0; k < width; k++)
        {
            solved[k] /= pivot;
        }

        solved[place] = 1 / pivot;
        for (var other = 0; other < _rows.Count; other++)
        {
            var factor = _rows[other][place];
            if (other != row && factor != 0)
            {
                _rows[other][place] = 0;
                Subtract(_rows[other], solved, factor);
            }
        }

        var (entering, leaving) = (_columnAt[place], _basicOf[row]);
        (_columnAt[place], _basicOf[row]) = (leaving, entering);
        (_where[leaving], _where[entering]) = (place, -1 - row);
    }

    /// <summary>Takes rows out by their basic column, which must not be asked for again.</summary>
    public void RemoveRows(Func<int, bool> isIdle)
    {
        var kept = 0;
        for (var row = 0; row < _rows.Count; row++)
        {
            if (isIdle(_basicOf[row]))
            {
                continue;
            }

            (_rows[kept], _basicOf[kept]) = (_rows[row], _basicOf[row]);
            _where[_basicOf[kept]] = -1 - kept;
            kept++;
        }

        _rows.RemoveRange(kept, _rows.Count - kept);
        _basicOf.RemoveRange(kept, _basicOf.Count - kept);
    }

    private static void Subtract(double[] row, double[] other, double factor)
    {
        var (lanes, k) = (Vector<double>.Count, 0);
        var negligible = new Vector<double>(Precision.Negligible);
        for (; k + lanes <= row.Length; k += lanes)
        {
            var values = new Vector<double>(row, k) - (factor * new Vector<double>(other, k));
            Vector.ConditionalSelect(Vector.LessThan(Vector.Abs(values), negligible), Vector<double>.Zero, values).CopyTo(row, k);
        }

        for (; k < row.Length; k++)
        {
            var value = row[k] - (factor * other[k]);
            row[k] = Math.Abs(value) < Precision.Negligible ? 0 : value;
        }
    }
}
