using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Ingestion.CheckDelivery;

internal sealed class CheckDeliveryJob(CheckDeliveryHandler handler) : IJob
{
    public const string Kind = "check-delivery";

    public Task RunAsync(JobContext job, CancellationToken cancellationToken) =>
        handler.HandleAsync(job.Arguments<CheckDeliveryArguments>().DeliveryId, job.ReportAsync, cancellationToken);
}

internal sealed record CheckDeliveryArguments(Guid DeliveryId);
