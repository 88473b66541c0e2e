using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.MeasureCut;

/// <summary>
/// The measures of the last few levels that somebody cuts, made once for each state of a Gebietsstand: a whole town has ten thousand
/// blocks, and every move of one asks anew.
/// </summary>
internal sealed class MeasuredBlocks : IDisposable
{
    private const int Kept = 4;
    private readonly ConcurrentDictionary<(string Version, string Level, DateTimeOffset PublishedAt), BlockMeasures> _known =
        new();
    private readonly SemaphoreSlim _one = new(1);

    public void Dispose() => _one.Dispose();

    public async Task<BlockMeasures> ReadAsync(
        GeographyDb session,
        string version,
        string level,
        CancellationToken cancellationToken
    )
    {
        var publishedAt = await session
            .Versions.Where(known => known.Version == version)
            .Select(known => known.PublishedAt)
            .SingleAsync(cancellationToken);
        var key = (version, level, publishedAt);
        if (_known.TryGetValue(key, out var measures))
        {
            return measures;
        }

        // Two who open the same level at once wait for one measuring.
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_known.TryGetValue(key, out measures))
            {
                return measures;
            }

            measures = await BlockMeasures.ReadAsync(session, version, level, cancellationToken);
            if (_known.Count >= Kept)
            {
                _known.Clear();
            }

            return _known[key] = measures;
        }
        finally
        {
            _one.Release();
        }
    }
}
