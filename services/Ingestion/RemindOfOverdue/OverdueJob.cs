using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Ingestion.RemindOfOverdue;

/// <summary>Follows a nightly run: what it brought is not asked for.</summary>
internal sealed class OverdueJob(RemindOfOverdueHandler reminders) : IJob
{
    public const string Kind = "remind-of-overdue";

    public Task RunAsync(JobContext job, CancellationToken cancellationToken) => reminders.HandleAsync(cancellationToken);
}
