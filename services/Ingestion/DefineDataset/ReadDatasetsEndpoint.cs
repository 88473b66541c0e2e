using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
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

    public required string Folder { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public Guid? LastDeliveryId { get; init; }

    public string? LastState { get; init; }

    public DateTimeOffset? LastReceivedAt { get; init; }

    public string[]? LastPeriods { get; init; }
}

internal static class ReadDatasetsEndpoint
{
    private const string List = """
        select d.code, d.name, coalesce(d.definition->>'provider', '') as provider, coalesce(d.definition->>'level', '') as level,
               coalesce(d.definition->'profile'->>'layout', 'wide') as layout, d.folder, d.updated_at,
               l.id as last_delivery_id, l.state as last_state, l.received_at as last_received_at, l.periods as last_periods
        from dataset d
        left join lateral (select id, state, received_at, periods from delivery where dataset = d.code order by received_at desc limit 1) l on true
        order by d.name
        """;

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
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<ListedDataset>(List, null, cancellationToken);
    }

    private static async Task<Results<Ok<JsonNode>, ProblemHttpResult>> GetAsync(
        string code,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var json = await session.SingleOrDefaultAsync<string>(
            "select definition::text from dataset where code = @code",
            new { code },
            cancellationToken
        );
        return json is null
            ? Problems.NotFound($"Den Datensatz „{code}“ gibt es nicht.")
            : TypedResults.Ok(JsonNode.Parse(json)!);
    }
}
