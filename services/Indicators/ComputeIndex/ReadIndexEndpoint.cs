using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ComputeIndex;

internal static class ReadIndexEndpoint
{
    public static void MapReadIndex(this IEndpointRouteBuilder app) =>
        app.MapGet("/indexes/{code}", ReadAsync)
            .WithName("ReadIndex")
            .WithTags("Indizes")
            .WithSummary("Der freigegebene Index, gerechnet aus den Werten, die der Leser sieht; format=csv als Datei")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(410)
            .AllowAnonymous();

    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> ReadAsync(
        string code,
        [AsParameters] IndexRequest request,
        Edition? edition,
        Caller caller,
        ReadIndexHandler handler,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        if (request.Format is not (null or "json" or "csv"))
        {
            return Problems.BadInput("index", $"Das Format „{request.Format}“ gibt es nicht. Möglich sind json und csv.");
        }

        var viewer = Viewer.Of(edition.GetValueOrDefault().Of(caller));
        var answer = await handler.ReadAsync(
            code,
            request,
            viewer,
            context.Request.Headers.IfNoneMatch.ToString(),
            cancellationToken
        );
        if (answer.Problem is { } problem)
        {
            return problem;
        }

        AnswerHeaders.Set(context.Response, viewer, answer.ETag!);
        return answer.Rendered is { } rendered
            ? TypedResults.File(rendered.Content, rendered.ContentType, rendered.FileName)
            : TypedResults.StatusCode(StatusCodes.Status304NotModified);
    }
}
