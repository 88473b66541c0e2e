using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.FetchGeography;

/// <summary>Fetches areas and Straßenverzeichnis from Geography and replaces our copy, each in one transaction.</summary>
internal sealed partial class GeographyFetch(
    ServiceClients clients,
    ServiceDatabase database,
    JsonSerializerOptions json,
    ILogger<GeographyFetch> logger
)
{
    // Two imports close together start two of these jobs; who comes later must also fetch later, or an older state would win.
    private const string OneAtATime = "select pg_advisory_xact_lock(hashtext('fetch-geography'))";

    private const string StoreVersion = """
        insert into geography_state (part, version, division_version) values (@part, @version, @divisionVersion)
        on conflict (part) do update set version = excluded.version, division_version = excluded.division_version, fetched_at = now()
        """;

    // Where a place is covered follows from the areas; it is worked out anew with each division.
    private const string RenewPlaces = """
        update dataset set place_path = coalesce((select path from area where code = place), array[place]) where place <> '';
        update clearing_address c set place_path = a.path from area a where a.code = c.municipality;
        """;

    public async Task FetchAreasAsync(CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(OneAtATime, null, cancellationToken);
        using var client = clients.For("geography", Caller.System);
        using var response = await client.GetAsync(new Uri("areas", UriKind.Relative), cancellationToken);
        response.EnsureSuccessStatusCode();
        var areas = await response.Content.ReadFromJsonAsync<List<PublishedArea>>(json, cancellationToken) ?? [];
        await session.ExecuteAsync("delete from area", null, cancellationToken);
        await using (
            var copy = await session.Connection.BeginBinaryImportAsync(
                "copy area (code, name, level, parent, path) from stdin (format binary)",
                cancellationToken
            )
        )
        {
            foreach (var area in areas)
            {
                await copy.StartRowAsync(cancellationToken);
                await copy.WriteAsync(area.Code, cancellationToken);
                await copy.WriteAsync(area.Name, cancellationToken);
                await copy.WriteAsync(area.Level, cancellationToken);
                await WriteTextAsync(copy, area.Parent, cancellationToken);
                await copy.WriteAsync(area.Path, NpgsqlDbType.Array | NpgsqlDbType.Text, cancellationToken);
            }

            await copy.CompleteAsync(cancellationToken);
        }

        await session.ExecuteAsync(RenewPlaces, null, cancellationToken);
        await session.ExecuteAsync(
            StoreVersion,
            new
            {
                part = "areas",
                version = Guid.CreateVersion7().ToString(),
                divisionVersion = areas.FirstOrDefault()?.DivisionVersion ?? "",
            },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
        LogAreas(areas.Count);
    }

    public async Task FetchStreetsAsync(CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(OneAtATime, null, cancellationToken);
        using var client = clients.For("geography", Caller.System);
        using var response = await client.GetAsync(
            new Uri("street-register", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead,
            cancellationToken
        );
        response.EnsureSuccessStatusCode();
        var version = response.Headers.ETag?.Tag ?? Guid.CreateVersion7().ToString();
        await session.ExecuteAsync("delete from street_entry", null, cancellationToken);
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var count = await CopyStreetsAsync(session.Connection, body, cancellationToken);
        await session.ExecuteAsync(
            StoreVersion,
            new
            {
                part = "streets",
                version,
                divisionVersion = "",
            },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
        LogStreets(count, version);
    }

    private async Task<int> CopyStreetsAsync(NpgsqlConnection connection, Stream body, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy street_entry (ordinal, {StreetEntryRow.Columns}) from stdin (format binary)",
            cancellationToken
        );
        var count = 0;
        using var lines = new StreamReader(body);
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length == 0)
            {
                continue;
            }

            var entry = JsonSerializer.Deserialize<StreetRegisterLine>(line, json)!;
            await copy.StartRowAsync(cancellationToken);
            await copy.WriteAsync(++count, cancellationToken);
            await copy.WriteAsync(entry.Municipality, cancellationToken);
            await copy.WriteAsync(entry.Street, cancellationToken);
            await copy.WriteAsync(entry.Side, cancellationToken);
            await WriteTextAsync(copy, entry.From, cancellationToken);
            await WriteTextAsync(copy, entry.To, cancellationToken);
            await copy.WriteAsync(entry.Area, cancellationToken);
            await WriteDayAsync(copy, entry.ValidFrom, cancellationToken);
            await WriteDayAsync(copy, entry.ValidTo, cancellationToken);
        }

        await copy.CompleteAsync(cancellationToken);
        return count;
    }

    private static Task WriteTextAsync(NpgsqlBinaryImporter copy, string? text, CancellationToken cancellationToken) =>
        text is null ? copy.WriteNullAsync(cancellationToken) : copy.WriteAsync(text, cancellationToken);

    private static Task WriteDayAsync(NpgsqlBinaryImporter copy, DateOnly? day, CancellationToken cancellationToken) =>
        day is { } date ? copy.WriteAsync(date, NpgsqlDbType.Date, cancellationToken) : copy.WriteNullAsync(cancellationToken);

    [LoggerMessage(LogLevel.Information, "Fetched {AreaCount} areas")]
    private partial void LogAreas(int areaCount);

    [LoggerMessage(LogLevel.Information, "Fetched {EntryCount} street entries, version {Version}")]
    private partial void LogStreets(int entryCount, string version);
}
