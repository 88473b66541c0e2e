using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Reporting.RenderSeries;

/// <summary>
/// Which report of which subjects: of area profiles (<c>profiles</c>) the areas of a level; in the public edition, or with all that who
/// asks may see.
/// </summary>
public sealed record StartSeriesRequest(
    [MinLength(1), MaxLength(64)] string Report,
    [MinLength(1), MaxLength(64)] string SubjectGroup,
    Guid? Release = null,
    bool PublicEdition = true
);

public sealed record StartedSeries(Guid SeriesId);

internal static class SeriesEndpoints
{
    public static void MapSeries(this IEndpointRouteBuilder app)
    {
        var series = app.MapGroup("/series").WithTags("Berichte").Require(Right.OrderReports);
        series
            .MapPost(
                "/",
                (StartSeriesRequest request, Caller caller, StartSeriesHandler handler, CancellationToken cancellationToken) =>
                    handler.StartAsync(request, caller, cancellationToken)
            )
            .WithName("StartSeries")
            .Produces<StartedSeries>(202)
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .WithValuesAwayAnswer();
        series
            .MapGet(
                "/",
                (Caller caller, SeriesReader reader, CancellationToken cancellationToken) =>
                    reader.ListAsync(caller, cancellationToken)
            )
            .WithName("ListSeries");
        series.MapGet("/{id:guid}", GetAsync).WithName("ReadSeries").ProducesProblem(404);
        series.MapGet("/{id:guid}/events", FollowAsync).WithName("FollowSeries").ProducesProblem(404);
        series.MapPost("/{id:guid}/cancel", CancelAsync).WithName("CancelSeries").ProducesProblem(404);
        series
            .MapGet("/{id:guid}/archive.zip", ArchiveAsync)
            .WithName("ReadSeriesArchive")
            .ProducesProblem(404)
            .ProducesProblem(409)
            .WithValuesAwayAnswer();
    }

    private static async Task<Results<Ok<SeriesProgress>, ProblemHttpResult>> GetAsync(
        Guid id,
        Caller caller,
        SeriesReader reader,
        CancellationToken cancellationToken
    ) => await reader.ReadAsync(id, caller, cancellationToken) is { } progress ? TypedResults.Ok(progress) : Unknown();

    private static async Task<IResult> FollowAsync(
        Guid id,
        Caller caller,
        SeriesReader reader,
        CancellationToken cancellationToken
    ) =>
        await reader.StepAsync(id, caller, cancellationToken) is null
            ? Unknown()
            : TypedResults.ServerSentEvents(reader.FollowAsync(id, caller, cancellationToken));

    private static async Task<Results<NoContent, ProblemHttpResult>> CancelAsync(
        Guid id,
        Caller caller,
        CancelSeriesHandler handler,
        CancellationToken cancellationToken
    ) => await handler.CancelAsync(id, caller, cancellationToken) ? TypedResults.NoContent() : Unknown();

    private static async Task<IResult> ArchiveAsync(
        Guid id,
        Caller caller,
        SeriesReader reader,
        SeriesArchive archive,
        CancellationToken cancellationToken
    ) =>
        await reader.ReadAsync(id, caller, cancellationToken) switch
        {
            null => Unknown(),
            { State: "running" } running => Problems.Conflict(
                "series-running",
                $"Die Serie ist noch nicht fertig: {running.Text}."
            ),
            _ when await archive.RefusalOfAsync(id, caller, cancellationToken) is { } refusal => Problems.NotFound(refusal),
            var series => TypedResults.Stream(
                await archive.WriteAsync(series, id, caller, cancellationToken),
                "application/zip",
                archive.FileNameOf(series)
            ),
        };

    private static ProblemHttpResult Unknown() => Problems.NotFound("Diese Serie gibt es nicht.");
}
