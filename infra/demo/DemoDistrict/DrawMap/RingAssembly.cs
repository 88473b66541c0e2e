namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>
/// Puts the borders of an area together. Borders between two of its own cells cancel; what is left are closed rings, the outer
/// one counterclockwise and holes clockwise as RFC 7946 asks. Three cells meet at every corner, so no ring touches itself.
/// </summary>
internal sealed class RingAssembly(BorderLines lines)
{
    private readonly Dictionary<CellEdge, IReadOnlyList<BorderPoint>> _drawn = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Rings of the area that the chosen cells form, the largest first; each is closed (first point = last point). The edges are
    /// at least all of its border, each once.
    /// </summary>
    public List<BorderPoint[]> Rings(IEnumerable<CellEdge> edges, Func<int, bool> isInside)
    {
        var borders = new List<IReadOnlyList<BorderPoint>>();
        foreach (var edge in edges)
        {
            var isLeft = isInside(edge.Left);
            if (isLeft == isInside(edge.Right))
            {
                continue;
            }

            var line = Drawn(edge);
            if (line[0] != line[^1]) // otherwise four cells meet in one decimetre
            {
                borders.Add(isLeft ? line : [.. line.Reverse()]);
            }
        }

        return Close(borders);
    }

    private IReadOnlyList<BorderPoint> Drawn(CellEdge edge)
    {
        if (!_drawn.TryGetValue(edge, out var line))
        {
            _drawn[edge] = line = lines.Draw(edge);
        }

        return line;
    }

    private static List<BorderPoint[]> Close(List<IReadOnlyList<BorderPoint>> borders)
    {
        var from = borders.ToDictionary(line => line[0]);
        var rings = new List<BorderPoint[]>();
        foreach (var border in borders)
        {
            var ring = new List<BorderPoint>();
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
    public static long TwiceArea(BorderPoint[] ring)
    {
        var (sum, origin) = (0L, ring[0]);
        for (var i = 0; i + 1 < ring.Length; i++)
        {
            sum += ((ring[i].X - origin.X) * (ring[i + 1].Y - origin.Y)) - ((ring[i + 1].X - origin.X) * (ring[i].Y - origin.Y));
        }

        return sum;
    }
}
