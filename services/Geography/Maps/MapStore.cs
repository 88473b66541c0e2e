using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.Maps;

/// <summary>
/// Keeps the map of every level of the current Gebietsstand up to date. Older maps stay: their addresses never change.
/// </summary>
internal static class MapStore
{
    /// <summary>Draws the given levels anew; a Gebietsstand that is not the current one has no maps.</summary>
    public static async Task RefreshAsync(
        GeographyDb session,
        string version,
        string[] levels,
        CancellationToken cancellationToken
    )
    {
        if (version != await session.Versions.MaxAsync(known => known.Version, cancellationToken))
        {
            return;
        }

        await session
            .Maps.Where(map => map.IsCurrent && (map.Version != version || levels.Contains(map.Level)))
            .ExecuteUpdateAsync(map => map.SetProperty(retired => retired.IsCurrent, false), cancellationToken);
        foreach (var level in levels)
        {
            await PutAsync(session, version, level, cancellationToken);
        }
    }

    private static async Task PutAsync(GeographyDb session, string version, string level, CancellationToken cancellationToken)
    {
        var body = await MapBuilder.BuildAsync(session, version, level, cancellationToken);
        var hash = Convert.ToHexStringLower(SHA256.HashData(body))[..16];
        var asBefore = await session
            .Maps.Where(map => map.Level == level && map.Hash == hash)
            .ExecuteUpdateAsync(
                map => map.SetProperty(same => same.IsCurrent, true).SetProperty(same => same.Version, version),
                cancellationToken
            );
        if (asBefore == 0)
        {
            session.Add(
                new AreaMapRow
                {
                    Level = level,
                    Hash = hash,
                    Body = body,
                    Version = version,
                    IsCurrent = true,
                }
            );
        }
    }
}
