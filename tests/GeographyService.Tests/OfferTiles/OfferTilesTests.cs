using System.Net;
using System.Text.Json;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.IO.VectorTiles.Mapbox;
using Sozialplanung.GeographyService.Tests.OfferFeatures;
using WebTile = NetTopologySuite.IO.VectorTiles.Tiles.Tile;

namespace Sozialplanung.GeographyService.Tests.OfferTiles;

public sealed class OfferTilesTests(OfferedFeatures offered) : IClassFixture<OfferedFeatures>
{
    [Fact]
    public async Task A_level_says_where_its_tiles_lie_under_the_address_of_the_gateway()
    {
        var (response, body) = await offered.AskAsync("/tiles/stadtteil.json", "atlas.kreis.example");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        body.GetProperty("tilejson").GetString().ShouldBe("3.0.0");
        body.GetProperty("tiles")[0]
            .GetString()!
            .ShouldMatch(
                "^https://atlas\\.kreis\\.example/api/geography/tiles/stadtteil/[0-9a-f]{16}/\\{z\\}/\\{x\\}/\\{y\\}\\.mvt$"
            );
        body.GetProperty("vector_layers")[0].GetProperty("id").GetString().ShouldBe("stadtteil");
        var bounds = body.GetProperty("bounds").EnumerateArray().Select(degrees => degrees.GetDouble()).ToArray();
        (bounds[0] < bounds[2], bounds[1] < bounds[3]).ShouldBe((true, true));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(13)]
    public async Task The_tiles_of_a_zoom_hold_every_area_that_is_large_enough_to_be_seen_where_it_lies(int zoom)
    {
        var description = await offered.OkAsync("/tiles/stadtteil.json");
        var codes = new HashSet<string>();
        foreach (var (x, y) in TilesOver(description, zoom))
        {
            foreach (var feature in await TileAsync(description, zoom, x, y))
            {
                codes.Add((string)feature.Attributes["code"]);
                feature.Attributes["name"].ShouldNotBeNull();
                feature.Geometry.IsEmpty.ShouldBeFalse();
            }
        }

        var all = await offered.IdsAsync("/ogc/collections/stadtteil/items?limit=1000");
        if (zoom >= 9)
        {
            codes.ShouldBe(all, ignoreOrder: true);
        }
        else
        {
            codes.ShouldBeSubsetOf(all);
        }
    }

    [Fact]
    public async Task Borders_in_a_tile_lie_within_a_pixel_of_those_of_the_level()
    {
        var description = await offered.OkAsync("/tiles/stadtteil.json");
        var whole = await BordersAsync();
        const int zoom = 14;
        var pixel = 360.0 / (1 << zoom) / 256;
        foreach (var (x, y) in TilesOver(description, zoom))
        {
            foreach (var feature in await TileAsync(description, zoom, x, y))
            {
                var here = feature.Geometry;
                here.Difference(whole[(string)feature.Attributes["code"]].Buffer(pixel)).Area.ShouldBe(0);
            }
        }
    }

    [Fact]
    public async Task A_tile_is_kept_for_ever_and_an_empty_one_is_none()
    {
        var description = await offered.OkAsync("/tiles/stadtteil.json");
        var (x, y) = TilesOver(description, 10)[0];

        using var client = offered.Geography.Service.Anonymous();
        var here = await client.GetAsync(Address(description, 10, x, y), TestContext.Current.CancellationToken);
        var elsewhere = await client.GetAsync(Address(description, 10, 0, 0), TestContext.Current.CancellationToken);

        here.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        here.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.mapbox-vector-tile");
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("/tiles/gibtesnicht.json")]
    [InlineData("/tiles/stadtteil.json?version=1900-01-01")]
    [InlineData("/tiles/stadtteil/0000000000000000/0/0/0.mvt")]
    public async Task What_is_not_there_is_a_sentence(string path) =>
        (await offered.RefusalAsync(path, HttpStatusCode.NotFound)).ShouldContain("/api/geography/");

    [Theory]
    [InlineData(19, 0, 0)]
    [InlineData(-1, 0, 0)]
    [InlineData(2, 4, 0)]
    [InlineData(2, 0, -1)]
    [InlineData(31, 2147483647, 2147483647)]
    public async Task A_tile_outside_the_grid_is_none(int zoom, int x, int y)
    {
        var description = await offered.OkAsync("/tiles/stadtteil.json");

        (await offered.RefusalAsync(Address(description, zoom, x, y), HttpStatusCode.NotFound)).ShouldStartWith(
            "Diese Kachel gibt es nicht."
        );
    }

    private async Task<Dictionary<string, Geometry>> BordersAsync()
    {
        await using var command = offered.Geography.Service.Database.CreateCommand(
            "select code, ST_AsBinary(ST_Transform(geometry, 4326)) from area where level = 'stadtteil'"
        );
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var reader = new WKBReader();
        var borders = new Dictionary<string, Geometry>();
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
        {
            borders.Add(rows.GetString(0), reader.Read(rows.GetFieldValue<byte[]>(1)));
        }

        return borders;
    }

    private async Task<IReadOnlyList<IFeature>> TileAsync(JsonElement description, int zoom, int x, int y)
    {
        using var client = offered.Geography.Service.Anonymous();
        var bytes = await client.GetByteArrayAsync(Address(description, zoom, x, y), TestContext.Current.CancellationToken);
        if (bytes.Length == 0)
        {
            return [];
        }

        using var stream = new MemoryStream(bytes);
        var tile = new MapboxTileReader().Read(stream, new WebTile(x, y, zoom));
        return [.. tile.Layers.ShouldHaveSingleItem().Features];
    }

    private static string Address(JsonElement description, int zoom, int x, int y) =>
        new Uri(
            description
                .GetProperty("tiles")[0]
                .GetString()!
                .Replace("{z}", Text(zoom), StringComparison.Ordinal)
                .Replace("{x}", Text(x), StringComparison.Ordinal)
                .Replace("{y}", Text(y), StringComparison.Ordinal)
        ).AbsolutePath;

    private static List<(int X, int Y)> TilesOver(JsonElement description, int zoom)
    {
        var bounds = description.GetProperty("bounds").EnumerateArray().Select(degrees => degrees.GetDouble()).ToArray();
        int Column(double longitude) => (int)((longitude + 180) / 360 * (1 << zoom));
        int Row(double latitude) => (int)((1 - (Math.Asinh(Math.Tan(latitude * Math.PI / 180)) / Math.PI)) / 2 * (1 << zoom));
        return
        [
            .. from x in Enumerable.Range(Column(bounds[0]), Column(bounds[2]) - Column(bounds[0]) + 1)
            from y in Enumerable.Range(Row(bounds[3]), Row(bounds[1]) - Row(bounds[3]) + 1)
            select (x, y),
        ];
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
