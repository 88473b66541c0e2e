using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>Which measures datasets declare, so that Indicators can tell a misspelt one from one that is yet to come.</summary>
internal static class ReadMeasuresEndpoint
{
    public static void MapReadMeasures(this IEndpointRouteBuilder app) =>
        app.MapGet("/measures", ListAsync).WithName("ListMeasures").WithTags("Datensätze").Require(Right.ExchangeData);

    private static async Task<IReadOnlyList<DeclaredMeasure>> ListAsync(
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var datasets = await session.Datasets.AsNoTracking().OrderBy(dataset => dataset.Code).ToListAsync(cancellationToken);
        return
        [
            .. datasets.SelectMany(dataset =>
                dataset
                    .ReadDefinition()
                    .Measures.Select(measure => new DeclaredMeasure
                    {
                        Code = measure.Code,
                        Dataset = dataset.Code,
                        Additive = measure.Additive,
                        Published = measure.Published,
                    })
            ),
        ];
    }
}
