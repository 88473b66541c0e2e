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

    /// <summary>The frame of the current release, or of the one asked for; null where the caller can see none.</summary>
    public async Task<ReleaseFrame?> FindAsync(IndicatorsDb session, Guid? id, CancellationToken cancellationToken)
    {
        if (await ReleaseHeads.FindAsync(session, id, cancellationToken) is not { } found)
        {
            return null;
        }

        var release = found with { IsFictional = _isFictional };
        if (_frames.TryGetValue(release.Version, out var kept))
        {
            return kept with { Release = release };
        }

        var frame = new ReleaseFrame(
            release,
            await IndicatorHeads.AllAsync(session, release.Id, json, cancellationToken),
            await ValueTables.LevelsAsync(session, release.Id, [], cancellationToken),
            await ValueTables.AreasAsync(session, release.Id, [], cancellationToken)
        );
        if (_frames.Count >= Kept)
        {
            _frames.Clear();
        }

        return _frames[release.Version] = frame;
    }
}
