namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>
/// Puts the borders of an area together. Borders between two of its own cells cancel; what is left are closed rings, the outer one
/// counterclockwise and holes clockwise as RFC 7946 asks. Three cells meet at every corner, so no ring touches itself.
/// </summary>
internal sealed class RingAssembly(CellMesh mesh, BorderLines lines)
{
    private readonly Dictionary<CellEdge, IReadOnlyList<GridPoint>> _drawn = [];

    /// <summary>Rings of each area by its number; each ring is closed (first point = last point).</summary>
    public List<GridPoint[]>[] Rings(int areaCount, Func<int, int> areaOfCell)
    {
        var borders = new List<IReadOnlyList<GridPoint>>[areaCount];
        for (var i = 0; i < areaCount; i++)
        {
            borders[i] = [];
        }

        foreach (var edge in mesh.Edges)
        {
            var (left, right) = (areaOfCell(edge.Left), areaOfCell(edge.Right));
            if (left == right)
            {
                continue;
            }

            var line = Drawn(edge);
            if (line[0] == line[^1])
            {
                continue; // four cells meet in one decimetre
            }

            if (left >= 0)
            {
                borders[left].Add(line);
            }

            if (right >= 0)
            {
                borders[right].Add([.. line.Reverse()]);
            }
        }

        return [.. borders.Select(Close)];
    }

    private IReadOnlyList<GridPoint> Drawn(CellEdge edge)
    {
        if (!_drawn.TryGetValue(edge, out var line))
        {
            _drawn[edge] = line = lines.Draw(edge);
        }

        return line;
    }

    private static List<GridPoint[]> Close(List<IReadOnlyList<GridPoint>> borders)
    {
        var from = borders.ToDictionary(line => line[0]);
        var rings = new List<GridPoint[]>();
        foreach (var border in borders)
        {
            var ring = new List<GridPoint>();
            for (var start = border[0]; from.Remove(start, out var line); start = line[^1])
            {
                ring.AddRange(ring.Count == 0 ? line : line.Skip(1));
            }

            if (ring.Count > 0)
            {
                rings.Add([.. ring]);
            }
        }

        return [.. rings.OrderByDescending(TwiceArea)];
    }

    /// <summary>Twice the signed area in square decimetres, exact.</summary>
    public static long TwiceArea(GridPoint[] ring)
    {
        var (sum, origin) = (0L, ring[0]);
        for (var i = 0; i + 1 < ring.Length; i++)
        {
            sum += ((ring[i].X - origin.X) * (ring[i + 1].Y - origin.Y)) - ((ring[i + 1].X - origin.X) * (ring[i].Y - origin.Y));
        }

        return sum;
    }
}
