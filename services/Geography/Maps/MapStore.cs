using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.Maps;

/// <summary>
/// Keeps the map of every level of a Gebietsstand up to date. Maps drawn before stay: releases show the one they were computed on.
/// </summary>
internal static class MapStore
{
    /// <summary>Draws the given levels anew; a level whose areas have no boundaries has no map.</summary>
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
            var shown = await session.LevelMaps.FindAsync([version, level], cancellationToken);
            if (hash is null)
            {
                if (shown is not null)
                {
                    session.Remove(shown);
                }
            }
            else if (shown is not null)
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

    private static async Task<string?> PutAsync(
        GeographyDb session,
        string version,
        string level,
        CancellationToken cancellationToken
    )
    {
        if (await MapBuilder.BuildAsync(session, version, level, cancellationToken) is not { } map)
        {
            return null;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(map.Body))[..16];
        if (!await session.Maps.AnyAsync(known => known.Level == level && known.Hash == hash, cancellationToken))
        {
            session.Add(
                new AreaMapRow
                {
                    Level = level,
                    Hash = hash,
                    Body = map.Body,
                    Overview = map.Overview is { } overview ? Compressed(overview) : null,
                }
            );
        }

        return hash;
    }

    // Once with all patience: it is read for years.
    private static byte[] Compressed(byte[] map)
    {
        using var stream = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(map);
        }

        return stream.ToArray();
    }
}
