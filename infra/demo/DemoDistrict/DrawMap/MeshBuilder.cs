using NetTopologySuite.Geometries;
using NetTopologySuite.Triangulate;

namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>Turns sites into cells: two triangles that share a side give the border between the two sites of that side.</summary>
internal static class MeshBuilder
{
    public static CellMesh Build(SiteScatter scatter)
    {
        var sites = scatter.Sites;
        var numberOf = sites.Select((site, i) => (site, i)).ToDictionary(s => new Coordinate(s.site.X, s.site.Y), s => s.i);
        var builder = new DelaunayTriangulationBuilder();
        builder.SetSites([.. numberOf.Keys]);
        var edges = new List<CellEdge>();
        var open = new Dictionary<(int, int), MapPoint>();
        foreach (var corners in builder.GetSubdivision().GetTriangleCoordinates(false))
        {
            var (a, b, c) = (numberOf[corners[0]], numberOf[corners[1]], numberOf[corners[2]]);
            var centre = CircumCentre(sites[a], sites[b], sites[c]);
            Join(a, b, centre);
            Join(b, c, centre);
            Join(c, a, centre);
        }

        return new CellMesh(sites, edges);

        void Join(int a, int b, MapPoint centre)
        {
            var key = (Math.Min(a, b), Math.Max(a, b));
            if (!open.Remove(key, out var opposite))
            {
                open.Add(key, centre);
                return;
            }

            var isRiver = key.Item2 < scatter.RiverSites && (a + b) % 2 == 1 && key.Item2 - key.Item1 < 6;
            var isLeft = (centre - opposite).Cross(sites[key.Item1] - opposite) > 0;
            edges.Add(
                isLeft
                    ? new CellEdge(key.Item1, key.Item2, opposite, centre, isRiver)
                    : new CellEdge(key.Item2, key.Item1, opposite, centre, isRiver)
            );
        }
    }

    private static MapPoint CircumCentre(MapPoint a, MapPoint b, MapPoint c)
    {
        var (u, v) = (b - a, c - a);
        var twice = 2 * u.Cross(v);
        var (uu, vv) = ((u.X * u.X) + (u.Y * u.Y), (v.X * v.X) + (v.Y * v.Y));
        return a + new MapPoint(((v.Y * uu) - (u.Y * vv)) / twice, ((u.X * vv) - (v.X * uu)) / twice);
    }
}
