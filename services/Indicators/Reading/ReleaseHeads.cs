using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Indicators.Storage;

namespace Sozialplanung.Indicators.Reading;

/// <summary>Finds the release a reader asks for: the current one, or one by its id as far as the reader may see it.</summary>
internal static class ReleaseHeads
{
    public static async Task<ReleaseHead?> FindAsync(IndicatorsDb session, Guid? id, CancellationToken cancellationToken)
    {
        var head = await (id is null ? session.PublishedRelease : session.Releases.Where(release => release.Id == id))
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
        return head is { PublishedAt: { } published } ? await SinceAsync(session, head, published, cancellationToken) : head;
    }

    /// <summary>The head with what has been published since, so that an old address says what became of it.</summary>
    private static async Task<ReleaseHead> SinceAsync(
        IndicatorsDb session,
        ReleaseHead head,
        DateTimeOffset published,
        CancellationToken cancellationToken
    )
    {
        var since = await session
            .Releases.Where(release =>
                (release.State == "published" || release.State == "replaced") && release.PublishedAt >= published
            )
            .OrderByDescending(release => release.PublishedAt)
            .Select(release => new
            {
                release.Id,
                release.Name,
                release.State,
                release.PublishedAt,
                release.Reason,
                release.Corrected,
            })
            .ToListAsync(cancellationToken);
        return head with
        {
            Newer = since
                .Where(release => release.State == "published" && release.Id != head.Id)
                .Select(release => new NewerRelease
                {
                    Id = release.Id,
                    Name = release.Name,
                    PublishedAt = release.PublishedAt!.Value,
                })
                .SingleOrDefault(),
            Corrections =
            [
                .. since
                    .Where(release => release.Corrected.Length > 0 && release.Reason is not null)
                    .Select(release => new ReleaseCorrection
                    {
                        ReleaseId = release.Id,
                        ReleaseName = release.Name,
                        CorrectedAt = release.PublishedAt!.Value,
                        Reason = release.Reason!,
                        Indicators = release.Corrected,
                    }),
            ],
        };
    }
}
