using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.Measures;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.ReadMeasures;

/// <summary>Which measures datasets declare and whose they are, for the services that compute with them.</summary>
internal static class ReadMeasuresEndpoint
{
    public static void MapReadMeasures(this IEndpointRouteBuilder app) =>
        app.MapGet("/measures", GetAsync).WithName("ListMeasures").WithTags("Datensätze").Require(Right.ExchangeData);

    private static async Task<IReadOnlyList<OwnedMeasure>> GetAsync(
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var owners = await MeasureOwners.ReadAsync(session, cancellationToken);
        return [.. owners.All];
    }
}
