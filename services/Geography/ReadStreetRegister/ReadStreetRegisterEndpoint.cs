using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.StreetEntries;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ReadStreetRegister;

internal static class ReadStreetRegisterEndpoint
{
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
        ServiceDatabase<GeographyDb> database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var tag = $"\"{await RegisterStamp.OfAsync(session, cancellationToken)}\"";
        response.Headers.ETag = tag;
        return request.Headers[HeaderNames.IfNoneMatch].Contains(tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Stream(body => WriteAsync(body, caller, database, json, cancellationToken), "application/x-ndjson");
    }

    private static readonly byte[] _lineEnd = "\n"u8.ToArray();

    private static async Task WriteAsync(
        Stream body,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var entries = session
            .Streets.OrderBy(entry => entry.Id)
            .Select(entry => new StreetRegisterLine
            {
                Municipality = entry.Municipality,
                Street = entry.Street,
                Side = entry.Side,
                From = entry.FromNumber,
                To = entry.ToNumber,
                Area = entry.Area,
                ValidFrom = entry.ValidFrom,
                ValidTo = entry.ValidTo,
            })
            .AsAsyncEnumerable();
        await using var buffer = new BufferedStream(body, 1 << 16);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            await JsonSerializer.SerializeAsync(buffer, entry, json, cancellationToken);
            await buffer.WriteAsync(_lineEnd, cancellationToken); // a full buffer writes through, which must not block
        }
    }
}
