using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.FetchGeography;

/// <summary>Fetches the Straßenverzeichnis from Geography and replaces our copy in one transaction.</summary>
internal sealed partial class StreetFetch(
    HttpClient geography,
    ServiceDatabase<IngestionDb> database,
    JsonSerializerOptions json,
    ILogger<StreetFetch> logger
)
{
    // Two imports close together start two of these jobs; who comes later must also fetch later, or an older state would win.
    private const string OneAtATime = "select pg_advisory_xact_lock(hashtext('fetch-streets'))";

    private const string StoreVersion = """
        insert into geography_state (part, version) values ('streets', @version)
        on conflict (part) do update set version = excluded.version, fetched_at = now()
        """;

    public async Task FetchAsync(CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(OneAtATime, null, cancellationToken);
        using var response = await geography.StreamAsync("street-register", Caller.System, cancellationToken);
        response.EnsureSuccessStatusCode();
        var version = response.Headers.ETag?.Tag ?? Guid.CreateVersion7().ToString();
        await session.ExecuteAsync("delete from street_entry", null, cancellationToken);
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var count = await CopyStreetsAsync(session.Connection, body, cancellationToken);
        await session.ExecuteAsync(StoreVersion, new { version }, cancellationToken);
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

    [LoggerMessage(LogLevel.Information, "Fetched {EntryCount} street entries, version {Version}")]
    private partial void LogStreets(int entryCount, string version);
}
