namespace Sozialplanung.Geometry.TopoJson;

/// <summary>
/// How long the outlines of areas are and how much of them two areas have in common, in metres. Points that differ by less than half a
/// cell of the grid are one, so borders that were drawn twice are still common. Holes count as outline. The outline of a union is the
/// sum of the outlines less twice the common borders within it.
/// </summary>
public sealed class AreaBorders
{
    private readonly double[] _outlines;
    private readonly SortedDictionary<int, double>[] _common;

    private AreaBorders(double[] outlines, SortedDictionary<int, double>[] common) => (_outlines, _common) = (outlines, common);

    /// <summary>Measures the borders. Errors: <see cref="ArgumentException"/> for a geometry that is no polygon.</summary>
    /// <param name="areas">Polygons in metres.</param>
    /// <param name="gridMetres">Width of the grid on which points are put.</param>
    public static AreaBorders Of(IReadOnlyList<TopoArea> areas, double gridMetres = 0.5)
    {
        ArgumentNullException.ThrowIfNull(areas);
        var topology = Topology.Of(areas, gridMetres);
        double[] lengths = [.. topology.Arcs.Select(arc => LengthOf(arc) * topology.Grid.Width)];
        var outlines = new double[areas.Count];
        var users = topology.Arcs.ConvertAll(_ => (Left: new List<int>(1), Right: new List<int>(1)));
        for (var area = 0; area < areas.Count; area++)
        {
            foreach (var arc in topology.Areas[area].SelectMany(polygon => polygon).SelectMany(ring => ring))
            {
                outlines[area] += lengths[arc >= 0 ? arc : ~arc];
                (arc >= 0 ? users[arc].Left : users[~arc].Right).Add(area);
            }
        }

        SortedDictionary<int, double>[] common = [.. areas.Select(_ => new SortedDictionary<int, double>())];
        for (var arc = 0; arc < lengths.Length; arc++)
        {
            foreach (var left in users[arc].Left)
            {
                foreach (var right in users[arc].Right.Where(right => right != left))
                {
                    common[left][right] = common[left].GetValueOrDefault(right) + lengths[arc];
                    common[right][left] = common[right].GetValueOrDefault(left) + lengths[arc];
                }
            }
        }

        return new AreaBorders(outlines, common);
    }

    /// <summary>Length of all rings of an area, by its number in the list.</summary>
    public double OutlineMetres(int area) => _outlines[area];

    /// <summary>The areas that share a border with this one, and how long it is; ascending by their numbers.</summary>
    public IReadOnlyDictionary<int, double> CommonMetres(int area) => _common[area];

    private static double LengthOf(GridPoint[] arc)
    {
        var length = 0.0;
        for (var i = 1; i < arc.Length; i++)
        {
            length += Math.Sqrt(Math.Pow((double)arc[i].X - arc[i - 1].X, 2) + Math.Pow((double)arc[i].Y - arc[i - 1].Y, 2));
        }

        return length;
    }
}
