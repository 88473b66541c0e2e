using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.MeasureCut;

/// <summary>
/// The blocks and measures of the last few Zuschnitte that somebody works on, made once for each state of a Gebietsstand: a whole town
/// has ten thousand blocks, and every move of one asks anew.
/// </summary>
internal sealed class MeasuredBlocks : IDisposable
{
    private const int Kept = 8;
    private readonly ConcurrentDictionary<(Guid Cut, DateTimeOffset PublishedAt), CutFrame> _frames = new();
    private readonly ConcurrentDictionary<(string Version, string Level, DateTimeOffset PublishedAt), BlockMeasures> _measures =
        new();
    private readonly SemaphoreSlim _one = new(1);

    public void Dispose() => _one.Dispose();

    /// <summary>Blocks and measures of a Zuschnitt, or a sentence that says why its Gebietsstand no longer has them.</summary>
    public async Task<(CutFrame? Frame, BlockMeasures? Measures, string? Fault)> ReadAsync(
        GeographyDb session,
        CutRow cut,
        CancellationToken cancellationToken
    )
    {
        var publishedAt = await session
            .Versions.Where(known => known.Version == cut.Version)
            .Select(known => known.PublishedAt)
            .SingleAsync(cancellationToken);
        if (!_frames.TryGetValue((cut.Id, publishedAt), out var frame))
        {
            (frame, var fault) = await CutStore.FrameOfAsync(session, cut, cancellationToken);
            if (frame is null)
            {
                return (null, null, fault);
            }

            Keep(_frames, (cut.Id, publishedAt), frame);
        }

        return (frame, await MeasuresAsync(session, cut, publishedAt, cancellationToken), null);
    }

    private async Task<BlockMeasures> MeasuresAsync(
        GeographyDb session,
        CutRow cut,
        DateTimeOffset publishedAt,
        CancellationToken cancellationToken
    )
    {
        var key = (cut.Version, cut.BlockLevel, publishedAt);
        if (_measures.TryGetValue(key, out var measures))
        {
            return measures;
        }

        // Two who open the same level at once wait for one measuring.
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (!_measures.TryGetValue(key, out measures))
            {
                measures = await BlockMeasures.ReadAsync(session, cut.Version, cut.BlockLevel, cancellationToken);
                Keep(_measures, key, measures);
            }

            return measures;
        }
        finally
        {
            _one.Release();
        }
    }

    private static void Keep<TKey, TValue>(ConcurrentDictionary<TKey, TValue> kept, TKey key, TValue value)
        where TKey : notnull
    {
        if (kept.Count >= Kept)
        {
            kept.Clear();
        }

        kept[key] = value;
    }
}
