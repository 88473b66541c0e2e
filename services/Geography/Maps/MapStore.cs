using System.Security.Cryptography;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.Maps;

/// <summary>
/// Keeps the map of every level of the current Gebietsstand up to date. Older maps stay: their addresses never change.
/// </summary>
internal static class MapStore
{
    private const string Upsert = """
        insert into area_map (level, hash, body, version, is_current) values (@level, @hash, @body, @version, true)
        on conflict (level, hash) do update set is_current = true, version = excluded.version
        """;

    private const string Retire = """
        update area_map set is_current = false where is_current and (version <> @version or level = any (@levels))
        """;

    /// <summary>Draws the given levels anew; a Gebietsstand that is not the current one has no maps.</summary>
    public static async Task RefreshAsync(DbSession session, string version, string[] levels, CancellationToken cancellationToken)
    {
        if (version != await session.SingleAsync<string>("select max(version) from area_version", null, cancellationToken))
        {
            return;
        }

        await session.ExecuteAsync(Retire, new { version, levels }, cancellationToken);
        foreach (var level in levels)
        {
            var body = await MapBuilder.BuildAsync(session, version, level, cancellationToken);
            var hash = Convert.ToHexStringLower(SHA256.HashData(body))[..16];
            await session.ExecuteAsync(
                Upsert,
                new
                {
                    level,
                    hash,
                    body,
                    version,
                },
                cancellationToken
            );
        }
    }
}
