using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.ServiceDefaults.Database;

internal sealed class DatabaseHealth(ServiceDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            await using var session = await database.OpenAsync(Caller.System, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException e) when (Faults.AreOfTooManyConnections(e))
        {
            return HealthCheckResult.Degraded("Alle Verbindungen zur Datenbank sind belegt; Anfragen müssen warten.", e);
        }
        catch (NpgsqlException e)
        {
            return HealthCheckResult.Unhealthy("Die Datenbank antwortet nicht.", e);
        }
    }
}
