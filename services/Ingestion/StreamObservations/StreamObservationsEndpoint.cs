using System.Globalization;
using System.Text.Json;
using Npgsql;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.StreamObservations;

/// <summary>The observations of an accepted delivery, one JSON object a line, for the other services.</summary>
internal static class StreamObservationsEndpoint
{
    private const string Select = """
        select measure, area, period, breakdown, value, o.state, flags, division_version from observation o join delivery on delivery.id = delivery_id
        where delivery_id = @id order by measure, period, area, breakdown
        """;

    private const string SelectFinished = """
        select measure->>'code' as measure, case when (measure->>'published')::boolean then 'Published' else 'ReadyMade' end as nature
        from delivery join dataset on dataset.code = delivery.dataset
        cross join jsonb_array_elements(dataset.definition->'measures') measure
        where delivery.id = @id and not (measure->>'additive')::boolean
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
        ServiceDatabase database,
        JsonSerializerOptions json,
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
            ? TypedResults.Stream(body => WriteAsync(body, id, caller, database, json, cancellationToken), "application/x-ndjson")
            : Problems.NotFound("Diese Lieferung gibt es nicht, oder sie ist nicht übernommen.", "delivery-not-accepted");
    }

    private static async Task WriteAsync(
        Stream body,
        Guid id,
        Caller caller,
        ServiceDatabase database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var natures = (await session.QueryAsync<Finished>(SelectFinished, new { id }, cancellationToken)).ToDictionary(
            finished => finished.Measure,
            finished => finished.Nature,
            StringComparer.Ordinal
        );
        await using var command = new NpgsqlCommand(Select, session.Connection, session.Transaction) { CommandTimeout = 300 };
        command.Parameters.AddWithValue("id", id);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        using var buffer = new MemoryStream(1 << 17);
        while (await rows.ReadAsync(cancellationToken))
        {
            JsonSerializer.Serialize(buffer, Line(rows, natures), json);
            buffer.WriteByte((byte)'\n');
            if (buffer.Length > 1 << 16)
            {
                await FlushAsync(buffer, body, cancellationToken);
            }
        }

        await FlushAsync(buffer, body, cancellationToken);
    }

    private static ObservationLine Line(NpgsqlDataReader row, Dictionary<string, string> natures) =>
        new()
        {
            Measure = row.GetString(0),
            Area = row.GetString(1),
            Period = row.GetString(2),
            Breakdown = row.GetString(3),
            Value = row.IsDBNull(4) ? null : AsWritten(row.GetDouble(4)),
            State = row.IsDBNull(4) ? row.GetString(5) : null,
            Flags = row.IsDBNull(6) ? null : row.GetFieldValue<string[]>(6),
            Nature = natures.GetValueOrDefault(row.GetString(0)),
            DivisionVersion = row.GetString(7),
        };

    // The shortest text that means the number; a plain conversion would cut it to fifteen digits.
    private static decimal AsWritten(double value) =>
        decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static async Task FlushAsync(MemoryStream buffer, Stream body, CancellationToken cancellationToken)
    {
        buffer.Position = 0;
        await buffer.CopyToAsync(body, cancellationToken);
        buffer.SetLength(0);
    }

    private sealed record Finished(string Measure, string Nature);
}
