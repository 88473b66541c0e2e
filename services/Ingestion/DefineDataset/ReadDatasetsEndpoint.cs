using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>A dataset in the list: with its last delivery.</summary>
public sealed record ListedDataset
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Provider { get; init; }

    public required string Level { get; init; }

    public required string Layout { get; init; }

    /// <summary>Its files say who stands behind each number.</summary>
    public required bool NamesContributors { get; init; }

    public required string Folder { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public Guid? LastDeliveryId { get; init; }

    public string? LastState { get; init; }

    public DateTimeOffset? LastReceivedAt { get; init; }

    public string[]? LastPeriods { get; init; }
}

internal static class ReadDatasetsEndpoint
{
    public static void MapReadDatasets(this IEndpointRouteBuilder app)
    {
        app.MapGet("/datasets", ListAsync).WithName("ListDatasets").WithTags("Datensätze").Require(Right.DeliverData);
        app.MapGet("/datasets/{code}", GetAsync)
            .WithName("GetDataset")
            .WithTags("Datensätze")
            .ProducesProblem(404)
            .Require(Right.DeliverData);
    }

    private static async Task<IReadOnlyList<ListedDataset>> ListAsync(
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var datasets = await session
            .Datasets.OrderBy(dataset => dataset.Name)
            .Select(dataset => new
            {
                Dataset = dataset,
                Last = session
                    .Deliveries.Where(delivery => delivery.Dataset == dataset.Code)
                    .OrderByDescending(delivery => delivery.ReceivedAt)
                    .Select(delivery => new
                    {
                        delivery.Id,
                        delivery.State,
                        delivery.ReceivedAt,
                        delivery.Periods,
                    })
                    .FirstOrDefault(),
            })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return
        [
            .. datasets.Select(row =>
                Listed(row.Dataset) with
                {
                    LastDeliveryId = row.Last?.Id,
                    LastState = row.Last?.State,
                    LastReceivedAt = row.Last?.ReceivedAt,
                    LastPeriods = row.Last?.Periods,
                }
            ),
        ];
    }

    private static ListedDataset Listed(DatasetRow dataset)
    {
        var definition = JsonNode.Parse(dataset.Definition)!;
        return new ListedDataset
        {
            Code = dataset.Code,
            Name = dataset.Name,
            Provider = definition["provider"]?.GetValue<string>() ?? "",
            Level = definition["level"]?.GetValue<string>() ?? "",
            Layout = definition["profile"]?["layout"]?.GetValue<string>() ?? "wide",
            NamesContributors = definition["profile"]?["contributor"] is not null,
            Folder = dataset.Folder,
            UpdatedAt = dataset.UpdatedAt,
        };
    }

    private static async Task<Results<Ok<JsonNode>, ProblemHttpResult>> GetAsync(
        string code,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.Datasets.FindAsync([code], cancellationToken) is { } dataset
            ? TypedResults.Ok(JsonNode.Parse(dataset.Definition)!)
            : Problems.NotFound($"Den Datensatz „{code}“ gibt es nicht.");
    }
}
