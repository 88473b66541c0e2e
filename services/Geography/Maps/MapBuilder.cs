using NetTopologySuite.IO;
using Sozialplanung.Geometry.TopoJson;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.Maps;

/// <summary>One level as simplified TopoJSON in metres (EPSG:25832), with the neighbours of each area.</summary>
internal static class MapBuilder
{
    // So many a page has at once, whole: the map is a few hundred kilobytes.
    private const int FewAreas = 2_000;

    private const string Areas = """
        select code, name, parent, ST_AsBinary(geometry) as wkb from area
        where version = @version and level = @level and geometry is not null order by code
        """;

    /// <summary>Null where no area of the level has a boundary.</summary>
    public static async Task<LevelMap?> BuildAsync(
        DbSession session,
        string version,
        string level,
        CancellationToken cancellationToken
    )
    {
        var reader = new WKBReader();
        var areas = await session.QueryAsync<MapArea>(Areas, new { version, level }, cancellationToken);
        TopoArea[] shapes = [.. areas.Select(area => new TopoArea(area.Code, area.Name, area.Parent, reader.Read(area.Wkb)))];
        if (shapes.Length > FewAreas)
        {
            var (whole, overview) = ShortMap.WriteWithWhole(shapes);
            return new LevelMap(whole, overview);
        }

        return shapes.Length == 0 ? null : new LevelMap(TopoJsonWriter.Write(shapes), null);
    }

    /// <summary>The map, and a short one for the first look where there are very many areas.</summary>
    internal sealed record LevelMap(byte[] Body, byte[]? Overview);

    private sealed record MapArea
    {
        public required string Code { get; init; }

        public required string Name { get; init; }

        public string? Parent { get; init; }

        public required byte[] Wkb { get; init; }
    }
}
