using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.StreamObservations;

/// <summary>The observations of an accepted delivery, one JSON object a line, for the other services.</summary>
internal static class StreamObservationsEndpoint
{
    private const string Select = """
        select measure, period, breakdown, areas, numbers, states, flags, contributors, contributions
        from observation_block where delivery_id = @id order by measure, period, breakdown
        """;

    public static void MapStreamObservations(this IEndpointRouteBuilder app) =>
        app.MapGet("/deliveries/{id:guid}/observations", GetAsync)
            .WithName("StreamObservations")
            .WithTags("Lieferungen")
            .Produces<ObservationLine>(200, "application/x-ndjson")
            .ProducesProblem(404)
            .Require(Right.ExchangeData);

    private static async Task<IResult> GetAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var accepted = await (
            from delivery in session.Deliveries
            join dataset in session.Datasets on delivery.Dataset equals dataset.Code
            where delivery.Id == id && delivery.State == "accepted"
            select new { delivery.DivisionVersion, Dataset = dataset }
        ).SingleOrDefaultAsync(cancellationToken);
        if (accepted is null)
        {
            return Problems.NotFound("Diese Lieferung gibt es nicht, oder sie ist nicht übernommen.", "delivery-not-accepted");
        }

        var delivered = new Delivered(id, accepted.DivisionVersion, Natures(accepted.Dataset.ReadDefinition()));
        return TypedResults.Stream(
            body => WriteAsync(body, delivered, caller, database, json, cancellationToken),
            "application/x-ndjson"
        );
    }

    /// <summary>Of measures that are finished figures: whether they were made public as they are.</summary>
    private static Dictionary<string, string> Natures(DatasetDefinition definition) =>
        definition
            .Measures.Where(measure => !measure.Additive)
            .ToDictionary(
                measure => measure.Code,
                measure => measure.Published ? "Published" : "ReadyMade",
                StringComparer.Ordinal
            );

    private static async Task WriteAsync(
        Stream body,
        Delivered delivered,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await using var command = new NpgsqlCommand(Select, session.Connection, session.Transaction) { CommandTimeout = 300 };
        command.Parameters.AddWithValue("id", delivered.Id);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        using var buffer = new MemoryStream(1 << 17);
        while (await rows.ReadAsync(cancellationToken))
        {
            foreach (var line in new StoredBlock(rows, delivered.DivisionVersion, delivered.Natures).Lines())
            {
                JsonSerializer.Serialize(buffer, line, json);
                buffer.WriteByte((byte)'\n');
                if (buffer.Length > 1 << 16)
                {
                    await FlushAsync(buffer, body, cancellationToken);
                }
            }
        }

        await FlushAsync(buffer, body, cancellationToken);
    }

    private static async Task FlushAsync(MemoryStream buffer, Stream body, CancellationToken cancellationToken)
    {
        buffer.Position = 0;
        await buffer.CopyToAsync(body, cancellationToken);
        buffer.SetLength(0);
    }

    private sealed record Delivered(Guid Id, string DivisionVersion, Dictionary<string, string> Natures);
}
