using System.Security.Cryptography;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.Maps;

/// <summary>Keeps the map of every level of the current Gebietsstand up to date. Older maps stay: their addresses never change.</summary>
internal static class MapStore
{
    private const string Upsert = """
        insert into area_map (level, hash, body, version, is_current) values (@level, @hash, @body, @version, true)
        on conflict (level, hash) do update set is_current = true, version = excluded.version
        """;

    public static async Task RefreshAsync(DbSession session, CancellationToken cancellationToken)
    {
        var version = await session.SingleAsync<string>("select max(version) from area_version", null, cancellationToken);
        await session.ExecuteAsync("update area_map set is_current = false where is_current", null, cancellationToken);
        foreach (var level in await session.QueryAsync<string>("select distinct level from area where version = @version", new { version }, cancellationToken))
        {
            var body = await MapBuilder.BuildAsync(session, version, level, cancellationToken);
            var hash = Convert.ToHexStringLower(SHA256.HashData(body))[..16];
            await session.ExecuteAsync(Upsert, new { level, hash, body, version }, cancellationToken);
        }
    }
}
