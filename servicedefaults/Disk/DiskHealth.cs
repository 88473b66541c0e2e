using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Sozialplanung.ServiceDefaults.Disk;

/// <summary>Without room the service still reads, so it is ready, only less so.</summary>
internal sealed class DiskHealth(DiskRoom room) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(room.IsShort ? HealthCheckResult.Degraded(NoRoomException.Sentence) : HealthCheckResult.Healthy());
}
