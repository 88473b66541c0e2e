using System.Text.Json;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.StreamObservations;

/// <summary>The observations of an accepted delivery, one JSON object a line, for the other services.</summary>
internal static class StreamObservationsEndpoint
{
    private const string Select = """
        select measure, area, period, breakdown, value, state, flags from observation where delivery_id = @id order by measure, period, area, breakdown
        """;

    private const string SelectFinished = """
        select measure->>'code', case when (measure->>'published')::boolean then 'Published' else 'ReadyMade' end
        from delivery join dataset on dataset.code = delivery.dataset
        cross join jsonb_array_elements(dataset.definition->'measures') measure
        where delivery.id = @id and not (measure->>'additive')::boolean
        """;

    public static void MapStreamObservations(this IEndpointRouteBuilder app) =>
        app.MapGet("/deliveries/{id:guid}/observations", GetAsync)
            .WithName("StreamObservations")
            .WithTags("Lieferungen")
            .ProducesProblem(404)
            .Require(Right.ExchangeData);

    private static async Task<IResult> GetAsync(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var state = await session.SingleOrDefaultAsync<string>(
            "select state from delivery where id = @id",
            new { id },
            cancellationToken
        );
        return state == "accepted"
            ? TypedResults.Stream(body => WriteAsync(body, id, caller, database, cancellationToken), "application/x-ndjson")
            : Problems.NotFound("Diese Lieferung gibt es nicht, oder sie ist nicht übernommen.", "delivery-not-accepted");
    }

    private static async Task WriteAsync(
        Stream body,
        Guid id,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var natures = (
            await session.QueryAsync<(string Measure, string Nature)>(SelectFinished, new { id }, cancellationToken)
        ).ToDictionary(finished => finished.Measure, finished => finished.Nature, StringComparer.Ordinal);
        await using var command = new NpgsqlCommand(Select, session.Connection, session.Transaction) { CommandTimeout = 300 };
        command.Parameters.AddWithValue("id", id);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        using var buffer = new MemoryStream(1 << 17);
        await using var json = new Utf8JsonWriter(buffer);
        while (await rows.ReadAsync(cancellationToken))
        {
            WriteRow(json, rows, natures);
            json.Reset();
            buffer.WriteByte((byte)'\n');
            if (buffer.Length > 1 << 16)
            {
                await FlushAsync(buffer, body, cancellationToken);
            }
        }

        await FlushAsync(buffer, body, cancellationToken);
    }

    private static void WriteRow(Utf8JsonWriter json, NpgsqlDataReader row, Dictionary<string, string> natures)
    {
        json.WriteStartObject();
        json.WriteString("measure", row.GetString(0));
        json.WriteString("area", row.GetString(1));
        json.WriteString("period", row.GetString(2));
        json.WriteString("breakdown", row.GetString(3));
        if (row.IsDBNull(4))
        {
            json.WriteString("state", row.GetString(5));
        }
        else
        {
            json.WriteNumber("value", row.GetDouble(4));
        }

        if (!row.IsDBNull(6))
        {
            json.WriteStartArray("flags");
            Array.ForEach(row.GetFieldValue<string[]>(6), json.WriteStringValue);
            json.WriteEndArray();
        }

        if (natures.TryGetValue(row.GetString(0), out var nature))
        {
            json.WriteString("nature", nature);
        }

        json.WriteEndObject();
        json.Flush();
    }

    private static async Task FlushAsync(MemoryStream buffer, Stream body, CancellationToken cancellationToken)
    {
        buffer.Position = 0;
        await buffer.CopyToAsync(body, cancellationToken);
        buffer.SetLength(0);
    }
}
