using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.Maps;

/// <summary>
/// Keeps the map of every level of a Gebietsstand up to date. Maps drawn before stay: releases show the one they were computed on.
/// </summary>
internal static class MapStore
{
    /// <summary>Draws the given levels anew.</summary>
    public static async Task RefreshAsync(
        GeographyDb session,
        string version,
        IEnumerable<string> levels,
        CancellationToken cancellationToken
    )
    {
        foreach (var level in levels)
        {
            var hash = await PutAsync(session, version, level, cancellationToken);
            if (await session.LevelMaps.FindAsync([version, level], cancellationToken) is { } shown)
            {
                shown.Hash = hash;
            }
            else
            {
                session.Add(
                    new LevelMapRow
                    {
                        Version = version,
                        Level = level,
                        Hash = hash,
                    }
                );
            }
        }
    }

    private static async Task<string> PutAsync(
        GeographyDb session,
        string version,
        string level,
        CancellationToken cancellationToken
    )
    {
        var body = await MapBuilder.BuildAsync(session, version, level, cancellationToken);
        var hash = Convert.ToHexStringLower(SHA256.HashData(body))[..16];
        if (!await session.Maps.AnyAsync(map => map.Level == level && map.Hash == hash, cancellationToken))
        {
            session.Add(
                new AreaMapRow
                {
                    Level = level,
                    Hash = hash,
                    Body = body,
                }
            );
        }

        return hash;
    }
}
