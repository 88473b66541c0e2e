using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Assignment;

/// <summary>The cells that the border of one area crosses, and from them the cells that lie wholly inside.</summary>
internal sealed class BorderCells(CellGrid grid)
{
    private readonly HashSet<int> _cells = [];
    private readonly Dictionary<int, List<double>> _crossings = [];

    public IReadOnlyCollection<int> Cells => _cells;

    public void AddRing(Coordinate[] ring)
    {
        for (var i = 1; i < ring.Length; i++)
        {
            Mark(ring[i - 1], ring[i]);
            Cross(ring[i - 1], ring[i]);
        }
    }

    /// <summary>
    /// Visits the cells without border whose centre lies inside: between an odd and an even crossing of their row.
    /// </summary>
    public void VisitInside(Action<int> visitor)
    {
        foreach (var (row, crossings) in _crossings)
        {
            crossings.Sort();
            for (var i = 0; i + 1 < crossings.Count; i += 2)
            {
                for (var column = grid.ColumnOf(crossings[i]); column <= grid.ColumnOf(crossings[i + 1]); column++)
                {
                    var cell = (row * grid.Columns) + column;
                    var centre = grid.CentreX(column);
                    if (centre > crossings[i] && centre < crossings[i + 1] && !_cells.Contains(cell))
                    {
                        visitor(cell);
                    }
                }
            }
        }
    }

    // Row by row, from where the piece enters to where it leaves; one cell more on each side outweighs rounding.
    private void Mark(Coordinate from, Coordinate to)
    {
        var (low, high) = from.Y <= to.Y ? (from, to) : (to, from);
        var margin = grid.CellHeight * 1e-6;
        for (var row = grid.RowOf(low.Y - margin); row <= grid.RowOf(high.Y + margin); row++)
        {
            var bottom = grid.CentreY(row) - (grid.CellHeight / 2) - margin;
            var top = grid.CentreY(row) + (grid.CellHeight / 2) + margin;
            var (left, right) = (low.X, high.X);
            if (low.Y < high.Y && bottom <= high.Y && top >= low.Y)
            {
                (left, right) = (XAt(low, high, bottom), XAt(low, high, top));
            }

            (left, right) = (Math.Min(left, right), Math.Max(left, right));
            var widen = grid.CellWidth * 1e-6;
            for (var column = grid.ColumnOf(left - widen); column <= grid.ColumnOf(right + widen); column++)
            {
                _cells.Add((row * grid.Columns) + column);
            }
        }
    }

    // A piece counts for a row when it passes the height of the centres; the lower end belongs to it, the upper does not.
    private void Cross(Coordinate from, Coordinate to)
    {
        var (low, high) = from.Y <= to.Y ? (from, to) : (to, from);
        for (var row = grid.RowOf(low.Y); row <= grid.RowOf(high.Y); row++)
        {
            var y = grid.CentreY(row);
            if (low.Y <= y && y < high.Y)
            {
                if (!_crossings.TryGetValue(row, out var crossings))
                {
                    _crossings.Add(row, crossings = []);
                }

                crossings.Add(XAt(low, high, y));
            }
        }
    }

    private static double XAt(Coordinate low, Coordinate high, double y) =>
        low.X + ((high.X - low.X) * Math.Clamp((y - low.Y) / (high.Y - low.Y), 0, 1));
}
