using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ReadStreetRegister;

internal static class ReadStreetRegisterEndpoint
{
    private const string State = "select version || '-' || id from street_import order by id desc limit 1";

    private const string Entries = """
        select municipality, street, side, from_number as "From", to_number as "To", area, valid_from, valid_to from street_entry order by id
        """;

    public static void MapReadStreetRegister(this IEndpointRouteBuilder app) =>
        app.MapGet("/street-register", GetAsync)
            .WithName("ReadStreetRegister")
            .WithSummary("Das Straßenverzeichnis, eine Zeile JSON je Eintrag")
            .Produces<StreetRegisterLine>(200, "application/x-ndjson")
            .Produces(304)
            .Require(Right.ExchangeData);

    private static async Task<Results<PushStreamHttpResult, StatusCodeHttpResult>> GetAsync(
        HttpRequest request,
        HttpResponse response,
        Caller caller,
        ServiceDatabase database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var tag = $"\"{await session.SingleOrDefaultAsync<string>(State, null, cancellationToken) ?? "leer"}\"";
        response.Headers.ETag = tag;
        return request.Headers[HeaderNames.IfNoneMatch].Contains(tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Stream(body => WriteAsync(body, caller, database, json, cancellationToken), "application/x-ndjson");
    }

    private static readonly byte[] _lineEnd = "\n"u8.ToArray();

    private static async Task WriteAsync(
        Stream body,
        Caller caller,
        ServiceDatabase database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var entries = session.StreamAsync<StreetRegisterLine>(Entries, null);
        await using var buffer = new BufferedStream(body, 1 << 16);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            await JsonSerializer.SerializeAsync(buffer, entry, json, cancellationToken);
            await buffer.WriteAsync(_lineEnd, cancellationToken); // a full buffer writes through, which must not block
        }
    }
}
