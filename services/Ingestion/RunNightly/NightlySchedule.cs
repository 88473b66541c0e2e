using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>What the clock starts: writes the run of its night and the job of it. A night has one run, whoever asks how often.</summary>
internal sealed class NightlySchedule(ServiceDatabase database) : ISchedule
{
    public async Task AskAsync(DateTimeOffset planned, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await NightlyRuns.StartAsync(session, planned, cancellationToken);
        await session.CommitAsync(cancellationToken);
    }
}
