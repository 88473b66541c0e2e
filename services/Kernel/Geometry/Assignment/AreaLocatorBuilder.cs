using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Assignment;

internal sealed class AreaLocatorBuilder
{
    // Sixteen million cells are 64 MB; far more cells than borders can use.
    private const int MostCells = 16_000_000;
    private const int CellsPerArea = 4_096;
    private const int FewestCells = 65_536;

    private readonly IReadOnlyList<Shape> _areas;
    private readonly CellGrid _grid;
    private readonly Dictionary<int, List<int>> _touched = [];
    private readonly int[] _held;

    public AreaLocatorBuilder(IReadOnlyList<Shape> areas)
    {
        _areas = areas;
        var extent = new Envelope();
        foreach (var area in areas)
        {
            if (area is not IPolygonal)
            {
                throw new ArgumentException($"Points are assigned to polygons, not to {area.GeometryType}.", nameof(areas));
            }

            extent.ExpandToInclude(area.EnvelopeInternal);
        }

        _grid = GridFor(extent, areas.Count);
        _held = new int[_grid.Columns * _grid.Rows];
        Array.Fill(_held, AreaLocator.Nowhere);
    }

    public AreaLocator Build()
    {
        for (var area = 0; area < _areas.Count; area++)
        {
            Add(area);
        }

        List<int> candidates = [];
        foreach (var (cell, list) in _touched)
        {
            // _held may name a later area that holds the whole cell; candidates given before it are asked first.
            var held = _held[cell];
            var start = candidates.Count;
            candidates.Add(0);
            candidates.AddRange(
                list.Where(area => held < 0 || area < held).Select(area => CandidateList.Write(area, holdsCell: false))
            );
            if (held >= 0)
            {
                candidates.Add(CandidateList.Write(held, holdsCell: true));
            }

            candidates[start] = candidates.Count - start - 1;
            _held[cell] = CandidateList.ContentFor(start);
        }

        return new AreaLocator(_grid, _held, [.. candidates], [.. _areas.Select(Prepared)]);
    }

    private static CellGrid GridFor(Envelope extent, int areaCount)
    {
        if (extent.IsNull)
        {
            return new CellGrid(new Envelope(0, 0, 0, 0), 1, 1);
        }

        var cells = (double)Math.Clamp((long)areaCount * CellsPerArea, FewestCells, MostCells);
        var ratio = Math.Clamp(extent.Width / Math.Max(extent.Height, double.Epsilon), 1e-3, 1e3);
        var columns = Math.Max(1, (int)Math.Sqrt(cells * ratio));
        return new CellGrid(extent, columns, Math.Max(1, (int)(cells / columns)));
    }

    private void Add(int area)
    {
        var border = new BorderCells(_grid);
        foreach (var ring in Rings(_areas[area]))
        {
            border.AddRing(ring);
        }

        foreach (var cell in border.Cells)
        {
            if (!_touched.TryGetValue(cell, out var list))
            {
                _touched.Add(cell, list = []);
            }

            list.Add(area);
        }

        border.VisitInside(cell =>
        {
            if (_held[cell] == AreaLocator.Nowhere)
            {
                _held[cell] = area;
            }
        });
    }

    private static IEnumerable<Coordinate[]> Rings(Shape area) =>
        area switch
        {
            Polygon polygon => [polygon.Shell.Coordinates, .. polygon.Holes.Select(hole => hole.Coordinates)],
            MultiPolygon multi => multi.Geometries.SelectMany(Rings),
            _ => [],
        };

    // The index behind the locator is made at its first question; asked here, so that threads find it ready.
    private static IndexedPointInAreaLocator Prepared(Shape area)
    {
        var locator = new IndexedPointInAreaLocator(area);
        if (!area.IsEmpty)
        {
            locator.Locate(area.Coordinate);
        }

        return locator;
    }
}
