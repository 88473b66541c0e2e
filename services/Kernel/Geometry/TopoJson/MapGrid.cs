using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.TopoJson;

/// <summary>The grid of a map: lower left corner and width of a cell in metres.</summary>
internal readonly record struct MapGrid(double MinX, double MinY, double Width)
{
    // 2^30 cells keep every product of two differences within 64 bits.
    private const double MostCells = 1 << 30;

    public static MapGrid Over(IEnumerable<TopoArea> areas, double width)
    {
        var extent = new Envelope();
        foreach (var area in areas)
        {
            extent.ExpandToInclude(area.Geometry.EnvelopeInternal);
        }

        if (extent.IsNull)
        {
            return new MapGrid(0, 0, width);
        }

        var needed = Math.Max(width, Math.Max(extent.Width, extent.Height) / MostCells);
        return new MapGrid(Math.Floor(extent.MinX / needed) * needed, Math.Floor(extent.MinY / needed) * needed, needed);
    }

    public GridPoint At(Coordinate coordinate) =>
        new((int)Math.Round((coordinate.X - MinX) / Width), (int)Math.Round((coordinate.Y - MinY) / Width));

    /// <summary>
    /// A ring on the grid without its closing point and without repeated points; empty where nothing with an extent is left.
    /// </summary>
    public GridPoint[] Ring(Coordinate[] coordinates)
    {
        List<GridPoint> ring = new(coordinates.Length);
        foreach (var coordinate in coordinates)
        {
            var point = At(coordinate);
            if (ring.Count == 0 || ring[^1] != point)
            {
                ring.Add(point);
            }

            // A spike (there and back again) has no extent and would look like a border of the area with itself.
            while (ring.Count >= 3 && ring[^1] == ring[^3])
            {
                ring.RemoveRange(ring.Count - 2, 2);
            }
        }

        while (ring.Count > 1 && ring[0] == ring[^1])
        {
            ring.RemoveAt(ring.Count - 1);
        }

        return ring.Count >= 3 ? [.. ring] : [];
    }
}
