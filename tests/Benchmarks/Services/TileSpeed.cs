using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Aspire.Hosting.Testing;
using Npgsql;
using Sozialplanung.Tests;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>
/// Vector tiles that nobody has kept, from the service, against the plainest statement that PostGIS draws such tiles with: every area of
/// the box with all its points, by <c>ST_AsMVT</c>. A country of 10,990 municipalities, from the whole to a single town.
/// </summary>
internal static class TileSpeed
{
    private const string Level = "kachelgemeinde";
    private const string Version = "kacheln";
    private const int Municipalities = 10_990;

    /// <summary>Zoom, and how many tiles of it from west to east through the middle of the country.</summary>
    private static readonly (int Zoom, int Tiles)[] _zooms = [(5, 1), (6, 2), (8, 4), (10, 6), (12, 8)];

    // As the service itself; the map that the tiles are named by is not drawn here.
    private const string Head = """
        select set_config('app.role', 'Dienst', false), set_config('app.rights', 'EditAreas,WorkEverywhere,ChangeLevels', false), set_config('app.place', '', false);
        insert into level (code, name, name_plural, rank, division, is_overlapping)
        values ('kachelgemeinde', 'Gemeinde', 'Gemeinden', 90, 'kacheln', false);
        insert into area_version (version, is_current, published_at) values ('kacheln', false, now());
        insert into area_map (level, hash, body) values ('kachelgemeinde', '0123456789abcdef', '');
        insert into level_map (version, level, hash) values ('kacheln', 'kachelgemeinde', '0123456789abcdef');
        """;

    private const string Areas = """
        insert into area (version, code, level, name, path, geometry, label, square_metres)
        select 'kacheln', code, 'kachelgemeinde', name, array[code], geometry, ST_Transform(ST_PointOnSurface(geometry), 4326), ST_Area(geometry)
        from unnest($1::text[], $2::text[], $3::bytea[]) a (code, name, wkb),
        lateral ST_Multi(ST_CollectionExtract(ST_MakeValid(ST_GeomFromWKB(wkb, 25832)), 3)) geometry
        """;

    private const string Bare = """
        select coalesce(ST_AsMVT(shape, 'kachelgemeinde', 4096, 'geometry'), ''::bytea) from (
            select code, name, parent, ST_AsMVTGeom(ST_Transform(geometry, 3857), ST_TileEnvelope($3, $4, $5)) as geometry
            from area where version = $1 and level = $2 and geometry && ST_Transform(ST_TileEnvelope($3, $4, $5), 25832)) shape
        """;

    public static BenchmarkCase Case(RunningDistrict district) =>
        new()
        {
            Name = "kacheln",
            What = "Vektorkacheln zeichnen, die noch niemand geholt hat",
            Size = $"{_zooms.Sum(zoom => zoom.Tiles)} Kacheln, 10.990 Gemeinden",
            Rival = "ST_AsMVT ohne alles",
            Bounds = [Bound.Ratio(1.3)],
            Prepare = async cancellationToken =>
            {
                await district.StartAsync(cancellationToken);
                var database = NpgsqlDataSource.Create(
                    (await district.App.GetConnectionStringAsync("geography-db", cancellationToken))!
                );
                await FillAsync(database, cancellationToken);
                var service = district.Client("geography");
                var description = await service.GetFromJsonAsync<JsonElement>(
                    $"tiles/{Level}.json?version={Version}",
                    cancellationToken
                );
                var address = description.GetProperty("tiles")[0].GetString()!;
                address = address[(address.IndexOf("tiles/", StringComparison.Ordinal))..];
                var tiles = TilesOf(description);
                return new Contest(
                    token => ServedAsync(service, address, tiles, token),
                    token => BareAsync(database, tiles, token)
                )
                {
                    OurCount = tiles.Count,
                    RivalCount = tiles.Count,
                    Release = async () =>
                    {
                        service.Dispose();
                        await database.DisposeAsync();
                    },
                };
            },
        };

    /// <summary>Straight into the tables: how long an import takes is another question.</summary>
    private static async Task FillAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using (var head = new NpgsqlCommand(Head, connection))
        {
            await head.ExecuteNonQueryAsync(cancellationToken);
        }

        var country = WigglyPartition.Of(Municipalities, 640_000, 870_000);
        await using var areas = new NpgsqlCommand(Areas, connection) { CommandTimeout = 300 };
        areas.Parameters.Add(new() { Value = country.Select(area => area.Code).ToArray() });
        areas.Parameters.Add(new() { Value = country.Select(area => area.Name).ToArray() });
        areas.Parameters.Add(new() { Value = country.Select(area => area.Shape.AsBinary()).ToArray() });
        await areas.ExecuteNonQueryAsync(cancellationToken);
        await using var analyze = new NpgsqlCommand("analyze area", connection);
        await analyze.ExecuteNonQueryAsync(cancellationToken);
    }

    private static List<(int Zoom, int X, int Y)> TilesOf(JsonElement description)
    {
        var bounds = description.GetProperty("bounds").EnumerateArray().Select(degrees => degrees.GetDouble()).ToArray();
        var (west, east) = (bounds[0] + ((bounds[2] - bounds[0]) / 4), bounds[2] - ((bounds[2] - bounds[0]) / 4));
        var latitude = (bounds[1] + bounds[3]) / 2 * Math.PI / 180;
        return
        [
            .. from zoom in _zooms
            from number in Enumerable.Range(0, zoom.Tiles)
            let longitude = west + ((east - west) * (number + 0.5) / zoom.Tiles)
            let size = 1 << zoom.Zoom
            select (
                zoom.Zoom,
                (int)((longitude + 180) / 360 * size),
                (int)((1 - (Math.Asinh(Math.Tan(latitude)) / Math.PI)) / 2 * size)
            ),
        ];
    }

    private static async Task ServedAsync(
        HttpClient service,
        string address,
        List<(int Zoom, int X, int Y)> tiles,
        CancellationToken cancellationToken
    )
    {
        foreach (var (zoom, x, y) in tiles)
        {
            var tile = await service.GetByteArrayAsync(
                address
                    .Replace("{z}", Text(zoom), StringComparison.Ordinal)
                    .Replace("{x}", Text(x), StringComparison.Ordinal)
                    .Replace("{y}", Text(y), StringComparison.Ordinal),
                cancellationToken
            );
            ThrowIfEmpty(tile, zoom);
        }
    }

    private static async Task BareAsync(
        NpgsqlDataSource database,
        List<(int Zoom, int X, int Y)> tiles,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        foreach (var (zoom, x, y) in tiles)
        {
            await using var command = new NpgsqlCommand(Bare, connection);
            foreach (var value in new object[] { Version, Level, zoom, x, y })
            {
                command.Parameters.Add(new() { Value = value });
            }

            ThrowIfEmpty((byte[])(await command.ExecuteScalarAsync(cancellationToken))!, zoom);
        }
    }

    private static void ThrowIfEmpty(byte[] tile, int zoom)
    {
        if (tile.Length == 0)
        {
            throw new InvalidOperationException($"A tile of zoom {zoom} is empty: there is nothing to compare.");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
