using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.PartnerNetwork.ImportPlaces;
using Sozialplanung.PartnerNetwork.ReadPlaces;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Downloads;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.PartnerNetwork.CountPlaces;

internal static class CountPlacesEndpoint
{
    public static void MapCountPlaces(this IEndpointRouteBuilder app)
    {
        app.MapGet("/places/counts", GetAsync)
            .WithName("CountPlaces")
            .WithSummary("Einrichtungen und Plätze je Gebiet und Art")
            .ProducesProblem(400)
            .AllowAnonymous();
        app.MapGet("/places/counts.csv", GetFileAsync)
            .WithName("CountPlacesAsFile")
            .WithSummary("Einrichtungen und Plätze je Gebiet und Art als CSV")
            .Produces(200, contentType: "text/csv")
            .ProducesProblem(400)
            .AllowAnonymous();
    }

    private static async Task<Results<Ok<PlaceCounts>, ProblemHttpResult>> GetAsync(
        string level,
        string? kind,
        string[] kindName,
        string? source,
        string? area,
        Caller caller,
        CountPlacesHandler handler,
        AskedNames names,
        CancellationToken cancellationToken
    )
    {
        var (counts, problem) = await CountAsync(
            caller,
            new(level, kind, kindName, source, area),
            handler,
            names,
            cancellationToken
        );
        return counts is null ? problem! : TypedResults.Ok(counts);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetFileAsync(
        string level,
        string? kind,
        string[] kindName,
        string? source,
        string? area,
        Caller caller,
        CountPlacesHandler handler,
        AskedNames names,
        CancellationToken cancellationToken
    )
    {
        var (counts, problem) = await CountAsync(
            caller,
            new(level, kind, kindName, source, area),
            handler,
            names,
            cancellationToken
        );
        return counts is null
            ? problem!
            : CsvFile.Of(PlaceCountsFile.Write(counts), $"einrichtungen-je-gebiet-{counts.ReferenceDate:yyyy-MM-dd}");
    }

    private static async Task<(PlaceCounts? Counts, ProblemHttpResult? Problem)> CountAsync(
        Caller caller,
        CountedPlaces asked,
        CountPlacesHandler handler,
        AskedNames names,
        CancellationToken cancellationToken
    )
    {
        if (asked.Kind is not null && !PlaceFields.IsKind(asked.Kind))
        {
            return (
                null,
                Problems.BadInput(
                    "unknown-kind",
                    $"Die Art „{asked.Kind}“ gibt es nicht; möglich sind facility und meetingPlace."
                )
            );
        }

        if (
            await names.RefusalAsync(caller, asked.Kind, asked.KindNames, asked.Source, asked.Area, cancellationToken) is
            { } refusal
        )
        {
            return (null, refusal);
        }

        return await handler.HandleAsync(caller, asked, cancellationToken) is { } counts
            ? (counts, null)
            : (
                null,
                Problems.BadInput(
                    "level-not-counted",
                    $"Auf der Ebene „{asked.Level}“ lässt sich nicht zählen: Es gibt sie nicht, oder ihre Gebiete überschneiden sich."
                )
            );
    }
}
