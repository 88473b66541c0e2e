namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Limits and present value of each cell, as differences from the true table, shared by the tableaus of a table; with the least
/// and the most that was seen of each cell at any corner passed.
/// </summary>
internal sealed class RoomSpace(int cellCount, double[] lower, double[] upper)
{
    private readonly List<int> _moved = [];
    private readonly bool[] _isMoved = new bool[cellCount];

    public double[] Lower { get; } = lower;

    public double[] Upper { get; } = upper;

    public double[] Value { get; } = new double[cellCount];

    public double[] LeastSeen { get; } = new double[cellCount];

    public double[] MostSeen { get; } = new double[cellCount];

    public ColumnIndex Index { get; } = new(cellCount);

    /// <summary>Less room than this is none, see <see cref="Precision"/>; by the size of the finite limits.</summary>
    public double LeastMove { get; } =
        Precision.MoveAt(lower.Concat(upper).Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max());

    /// <summary>The cells that differ from the true table at present; some may have come back to it.</summary>
    public IReadOnlyList<int> Moved => _moved;

    public double RoomAbove(int cell) => Upper[cell] - Value[cell];

    public double RoomBelow(int cell) => Value[cell] - Lower[cell];

    /// <summary>Back to the true table.</summary>
    public void Settle()
    {
        foreach (var cell in _moved)
        {
            (Value[cell], _isMoved[cell]) = (0, false);
        }

        _moved.Clear();
    }

    public void MoveBy(int cell, double step)
    {
        if (!_isMoved[cell])
        {
            _isMoved[cell] = true;
            _moved.Add(cell);
        }

        // Corners of such tables are whole or simple fractions; snapping keeps rounding errors from creeping in over many steps.
        var value = Value[cell] + step;
        var whole = Math.Round(value);
        Value[cell] = value = Math.Abs(value - whole) < Precision.Whole ? whole : value;
        LeastSeen[cell] = Math.Min(LeastSeen[cell], value);
        MostSeen[cell] = Math.Max(MostSeen[cell], value);
    }
}
