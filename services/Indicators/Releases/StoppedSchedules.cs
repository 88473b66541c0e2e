using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.Releases;

/// <summary>
/// Planned publications whose job somebody has stopped: nobody must wait for an hour at which nothing will happen.
/// </summary>
internal static class StoppedSchedules
{
    private const string Sentence =
        "Der Auftrag für die geplante Veröffentlichung wurde abgebrochen. Bitte den Termin absagen oder neu planen.";

    private const string Read = """
        select r.id from release r where r.publish_at is not null
          and not exists (select from job j where j.id = r.schedule_job_id and j.state in ('waiting', 'running'))
        """;

    public static async Task<IReadOnlyList<ShownRelease>> MarkAsync(
        DbSession session,
        IReadOnlyList<ShownRelease> releases,
        CancellationToken cancellationToken
    )
    {
        if (releases.All(release => release.PublishAt is null))
        {
            return releases;
        }

        var stopped = await session.QueryAsync<Guid>(Read, null, cancellationToken);
        return
        [
            .. releases.Select(release => stopped.Contains(release.Id) ? release with { ScheduleFailure = Sentence } : release),
        ];
    }
}
