using Quartz;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>What the clock starts: writes the run and its job, nothing more. Fired twice for the same time it writes once.</summary>
internal sealed class StartNightlyRun(ServiceDatabase database) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await NightlyRuns.StartAsync(session, context.ScheduledFireTimeUtc ?? context.FireTimeUtc, cancellationToken);
        await session.CommitAsync(cancellationToken);
    }
}
