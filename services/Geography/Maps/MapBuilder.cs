using NetTopologySuite.IO;
using Sozialplanung.Geometry.TopoJson;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.Maps;

/// <summary>One level as simplified TopoJSON in metres (EPSG:25832), with the neighbours of each area.</summary>
internal static class MapBuilder
{
    private const string Areas = """
        select code, name, parent, ST_AsBinary(geometry) as wkb from area where version = @version and level = @level order by code
        """;

    public static async Task<byte[]> BuildAsync(
        DbSession session,
        string version,
        string level,
        CancellationToken cancellationToken
    )
    {
        var reader = new WKBReader();
        var areas = await session.QueryAsync<MapArea>(Areas, new { version, level }, cancellationToken);
        return TopoJsonWriter.Write([
            .. areas.Select(area => new TopoArea(area.Code, area.Name, area.Parent, reader.Read(area.Wkb))),
        ]);
    }

    private sealed record MapArea
    {
        public required string Code { get; init; }

        public required string Name { get; init; }

        public string? Parent { get; init; }

        public required byte[] Wkb { get; init; }
    }
}
