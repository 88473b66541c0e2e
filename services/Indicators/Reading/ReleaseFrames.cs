using System.Collections.Concurrent;
using System.Text.Json;
using Sozialplanung.Indicators.Storage;

namespace Sozialplanung.Indicators.Reading;

/// <summary>
/// Keeps the frames of the last releases read. A caller gets one only after row-level security showed him the release.
/// </summary>
internal sealed class ReleaseFrames(JsonSerializerOptions json, IConfiguration configuration)
{
    private const int Kept = 8;
    private readonly bool _isFictional = configuration.GetValue("Installation:Fictional", false);
    private readonly ConcurrentDictionary<string, ReleaseFrame> _frames = new(StringComparer.Ordinal);

    /// <summary>The frame of the current release, or of the one asked for; otherwise why the caller can read none.</summary>
    public async Task<FoundFrame> FindAsync(IndicatorsDb session, Guid? id, CancellationToken cancellationToken)
    {
        if (await ReleaseHeads.FindAsync(session, id, cancellationToken) is not { } found)
        {
            return id is null ? FoundFrame.NothingReleased() : FoundFrame.None("Diese Freigabe gibt es nicht.");
        }

        if (found.State == "withdrawn")
        {
            return FoundFrame.Withdrawn(found);
        }

        var release = found with { IsFictional = _isFictional };
        if (_frames.TryGetValue(release.Version, out var kept))
        {
            return new FoundFrame(kept with { Release = release }, null);
        }

        var frame = new ReleaseFrame(
            release,
            await IndicatorHeads.AllAsync(session, release.Id, json, cancellationToken),
            await ValueTables.LevelsAsync(session, release.Id, [], cancellationToken),
            await ValueTables.AreasAsync(session, release.Id, [], cancellationToken)
        );
        // A release from before maps were kept gets today's as soon as they are copied: until then it is read anew.
        if (frame.Levels.Any(level => level.MapHash.Length == 0))
        {
            return new FoundFrame(frame, null);
        }

        if (_frames.Count >= Kept)
        {
            _frames.Clear();
        }

        return new FoundFrame(_frames[release.Version] = frame, null);
    }
}
