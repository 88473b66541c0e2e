using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>Removes raw files that no delivery knows: left behind by a process that died between file and database.</summary>
internal sealed class TidyFiles(ServiceDatabase database, DeliveryFiles files, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var old = files.Older(clock.GetUtcNow().AddDays(-1));
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var known = await session.QueryAsync<string>(
            "select stored_file from delivery where stored_file = any(@old)",
            new { old },
            cancellationToken
        );
        foreach (var name in old.Except(known))
        {
            files.Delete(name);
        }
    }
}
