using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>What the clock starts: writes the run of its night and the job of it. A night has one run, whoever asks how often.</summary>
internal sealed class NightlySchedule(NightlyRuns runs) : ISchedule
{
    public Task AskAsync(DateTimeOffset planned, CancellationToken cancellationToken) =>
        runs.StartAsync(Caller.System, planned, cancellationToken);
}
