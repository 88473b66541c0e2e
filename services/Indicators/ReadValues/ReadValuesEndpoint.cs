using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ReadValues;

internal static class ReadValuesEndpoint
{
    public static void MapReadValues(this IEndpointRouteBuilder app) =>
        app.MapGet("/values/{indicator}", ReadAsync)
            .WithName("ReadValues")
            .WithTags("Werte")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(410)
            .AllowAnonymous();

    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> ReadAsync(
        string indicator,
        [AsParameters] ValuesRequest request,
        Edition? edition,
        Caller caller,
        ReadValuesHandler handler,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        if (request.Fault() is { } fault)
        {
            return Problems.BadInput("values", fault.Text, [fault]);
        }

        var answer = await handler.ReadAsync(
            indicator,
            request,
            caller,
            edition,
            context.Request.Headers.IfNoneMatch.ToString(),
            cancellationToken
        );
        if (answer.Problem is { } problem)
        {
            return problem;
        }

        AnswerHeaders.Set(context.Response, answer.Viewer, answer.ETag!);
        return answer.Rendered is { } rendered
            ? TypedResults.File(rendered.Content, rendered.ContentType, rendered.FileName)
            : TypedResults.StatusCode(StatusCodes.Status304NotModified);
    }
}
