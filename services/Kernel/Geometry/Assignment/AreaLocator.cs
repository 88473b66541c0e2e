using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Assignment;

/// <summary>
/// Finds the area in which a point lies. A grid over all areas knows for most of its cells the one area that holds the whole
/// cell; only in cells that a border crosses is the point compared with that border. A point on a border belongs to the area
/// given first. Immutable and safe for any number of threads.
/// </summary>
public sealed class AreaLocator
{
    /// <summary>The answer for a point in no area.</summary>
    public const int Nowhere = -1;

    // Enough points to be worth a thread, few enough to share the work evenly.
    private const int PointsPerPart = 16_384;

    private readonly CellGrid _grid;
    private readonly int[] _cells;
    private readonly int[] _candidates;
    private readonly IPointOnGeometryLocator[] _borders;

    internal AreaLocator(CellGrid grid, int[] cells, int[] candidates, IPointOnGeometryLocator[] borders)
    {
        _grid = grid;
        _cells = cells;
        _candidates = candidates;
        _borders = borders;
    }

    /// <summary>Prepares the areas; the number of an area is its place in the list. Errors: <see cref="ArgumentException"/> for a
    /// geometry that is no polygon or multipolygon.</summary>
    public static AreaLocator Build(IReadOnlyList<Shape> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return new AreaLocatorBuilder(areas).Build();
    }

    /// <summary>The number of the area that holds the point, or <see cref="Nowhere"/>; NaN lies nowhere.</summary>
    public int Find(double x, double y)
    {
        var cell = _grid.CellOf(x, y);
        if (cell < 0)
        {
            return Nowhere;
        }

        var content = _cells[cell];
        return content >= Nowhere ? content : FindAmongCandidates(content, x, y);
    }

    /// <summary>
    /// Assigns many points; <paramref name="areas"/> receives the number of the area of each point. Runs on up to
    /// <paramref name="threads"/> threads. Errors: <see cref="ArgumentException"/> where the three lengths differ.
    /// </summary>
    public void FindAll(ReadOnlyMemory<double> xs, ReadOnlyMemory<double> ys, Memory<int> areas, int threads = 1)
    {
        if (xs.Length != ys.Length || xs.Length != areas.Length)
        {
            throw new ArgumentException(
                $"{xs.Length} x, {ys.Length} y and {areas.Length} places for results do not match.",
                nameof(areas)
            );
        }

        var parts = (xs.Length + PointsPerPart - 1) / PointsPerPart;
        if (threads <= 1 || parts <= 1)
        {
            FindPart(xs.Span, ys.Span, areas.Span);
            return;
        }

        Parallel.For(
            0,
            parts,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            part =>
            {
                var start = part * PointsPerPart;
                var count = Math.Min(PointsPerPart, xs.Length - start);
                FindPart(xs.Span.Slice(start, count), ys.Span.Slice(start, count), areas.Span.Slice(start, count));
            }
        );
    }

    private void FindPart(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, Span<int> areas)
    {
        for (var i = 0; i < areas.Length; i++)
        {
            areas[i] = Find(xs[i], ys[i]);
        }
    }

    private int FindAmongCandidates(int content, double x, double y)
    {
        var point = new Coordinate(x, y);
        var at = CandidateList.StartOf(content);
        for (var left = _candidates[at++]; left > 0; left--)
        {
            var (area, holdsCell) = CandidateList.Read(_candidates[at++]);
            if (holdsCell || _borders[area].Locate(point) != Location.Exterior)
            {
                return area;
            }
        }

        return Nowhere;
    }
}
