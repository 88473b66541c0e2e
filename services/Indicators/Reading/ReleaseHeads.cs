using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.Storage;

namespace Sozialplanung.Indicators.Reading;

/// <summary>Finds the release a reader asks for: the current one, or one by its id as far as the reader may see it.</summary>
internal static class ReleaseHeads
{
    public static Task<ReleaseHead?> FindAsync(IndicatorsDb session, Guid? id, CancellationToken cancellationToken) =>
        (id is null ? session.PublishedRelease : session.Releases.Where(release => release.Id == id))
            .Where(release => release.ComputedAt != null)
            .Select(release => new ReleaseHead(
                release.Id,
                release.Name,
                release.State,
                release.PublishedAt,
                release.DataAsOf,
                release.ComputedAt!.Value
            ))
            .SingleOrDefaultAsync(cancellationToken);
}
