using System.Text.Json;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.FetchGeography;

/// <summary>
/// Brings up to date what we know of every Gebietsstand, with its levels and areas: all or nothing, so that one whose days are known can be
/// read against.
/// </summary>
internal sealed partial class DivisionFetch(
    HttpClient geography,
    ServiceDatabase<IngestionDb> database,
    JsonSerializerOptions json,
    ILogger<DivisionFetch> logger
)
{
    // Who comes later must also fetch later, or an older state would win.
    private const string OneAtATime = "select pg_advisory_xact_lock(hashtext('fetch-divisions'))";

    private const string ReadStamps = "select version, published_at from known_division";

    private const string Store = """
        insert into known_division (version, is_current, valid_from, valid_to, is_convertible, published_at, levels, areas)
        values (@Version, @IsCurrent, @ValidFrom, @ValidTo, @IsConvertible, @PublishedAt, coalesce(@levels::jsonb, '[]'), coalesce(@areas::jsonb, '[]'))
        on conflict (version) do update set is_current = excluded.is_current, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
            is_convertible = excluded.is_convertible, published_at = excluded.published_at,
            levels = coalesce(@levels::jsonb, known_division.levels), areas = coalesce(@areas::jsonb, known_division.areas)
        """;

    public async Task FetchAsync(CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(OneAtATime, null, cancellationToken);
        var kept = (await session.QueryAsync<Stamp>(ReadStamps, null, cancellationToken)).ToDictionary(
            stamp => stamp.Version,
            stamp => stamp.PublishedAt,
            StringComparer.Ordinal
        );
        var divisions =
            await geography.GetJsonAsync<PublishedDivision[]>("versions", Caller.System, json, cancellationToken) ?? [];
        foreach (var division in divisions)
        {
            // The database keeps microseconds.
            var isKept =
                kept.TryGetValue(division.Version, out var at)
                && (at - division.PublishedAt).Duration() < TimeSpan.FromMilliseconds(1);
            var query = $"?version={Uri.EscapeDataString(division.Version)}";
            // Levels after areas: one that is added between the two questions is then among the levels.
            var areas = isKept ? null : await TextAsync<PublishedArea>($"areas{query}", cancellationToken);
            var levels = isKept ? null : await TextAsync<PublishedLevel>($"levels{query}", cancellationToken);
            await session.ExecuteAsync(
                Store,
                new
                {
                    division.Version,
                    division.IsCurrent,
                    division.ValidFrom,
                    division.ValidTo,
                    division.IsConvertible,
                    division.PublishedAt,
                    levels,
                    areas,
                },
                cancellationToken
            );
        }

        await session.CommitAsync(cancellationToken);
        LogFetched(divisions.Length);
    }

    private async Task<string> TextAsync<T>(string address, CancellationToken cancellationToken) =>
        JsonSerializer.Serialize(await geography.GetJsonAsync<T[]>(address, Caller.System, json, cancellationToken) ?? [], json);

    [LoggerMessage(LogLevel.Information, "Fetched what is known of {Count} Gebietsstände")]
    private partial void LogFetched(int count);

    private sealed record Stamp(string Version, DateTimeOffset PublishedAt);
}
