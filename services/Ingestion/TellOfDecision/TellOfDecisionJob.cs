using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Ingestion.TellOfDecision;

internal sealed class TellOfDecisionJob(TellOfDecisionHandler handler) : IJob
{
    public const string Kind = "tell-of-decision";

    public Task RunAsync(JobContext job, CancellationToken cancellationToken) =>
        handler.HandleAsync(job.Id, job.Arguments<DecisionNews>(), cancellationToken);
}
