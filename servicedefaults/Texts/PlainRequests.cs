using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.ServiceDefaults.Texts;

/// <summary>
/// Answers 400 to a request that holds a sign no text has, in its address or its JSON: one place for all endpoints, so that none can
/// forget it.
/// </summary>
internal static class PlainRequests
{
    public static void UsePlainAddresses(this IApplicationBuilder app) =>
        app.Use((context, next) => AnswerAsync(FaultOfAddress(context.Request), context, next));

    /// <summary>To be used behind the sign-in: it reads the body.</summary>
    public static void UsePlainBodies(this IApplicationBuilder app) =>
        app.Use(async (context, next) => await AnswerAsync(await FaultOfBodyAsync(context), context, next));

    private static Task AnswerAsync(string? fault, HttpContext context, RequestDelegate next) =>
        fault is null ? next(context) : Problems.BadInput("text-unreadable", fault).ExecuteAsync(context);

    private static string? FaultOfAddress(HttpRequest request) =>
        PlainText.ForbiddenSign(request.Path.Value) is { } inPath ? PlainText.Fault("", inPath)
        : request.QueryString.HasValue
            ? request
                .Query.SelectMany(entry =>
                    entry.Value.Prepend(entry.Key).Select(text => (entry.Key, PlainText.ForbiddenSign(text)))
                )
                .Where(found => found.Item2 is not null)
                .Select(found => PlainText.Fault(found.Key, found.Item2!))
                .FirstOrDefault()
        : null;

    private static async Task<string?> FaultOfBodyAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType() || request.ContentLength == 0)
        {
            return null;
        }

        var body = new MemoryStream();
        await request.Body.CopyToAsync(body, context.RequestAborted);
        body.Position = 0;
        request.Body = body;
        return PlainJson.FaultOf(body.GetBuffer().AsSpan(0, (int)body.Length));
    }
}
