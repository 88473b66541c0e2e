using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ReadProfile;

/// <summary>All indicators of one area over time, beside those of the areas it lies in.</summary>
internal static class ReadProfileEndpoint
{
    public static void MapReadProfile(this IEndpointRouteBuilder app) =>
        app.MapGet("/profile/{area}", ReadAsync)
            .WithName("ReadProfile")
            .WithTags("Werte")
            .Produces<IndicatorProfile>()
            .ProducesProblem(404)
            .ProducesProblem(410)
            .AllowAnonymous();

    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> ReadAsync(
        string area,
        Guid? release,
        Edition? edition,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        EditionFrames frames,
        AnswerCache cache,
        JsonSerializerOptions json,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var (sought, viewer) = await frames.FindAsync(caller, edition, release, cancellationToken);
        if (sought.Frame is not { } frame)
        {
            return sought.Refusal!;
        }

        if (frame.Area(area) is not { } found)
        {
            return Problems.NotFound($"Ein Gebiet „{area}“ gibt es in der Freigabe „{frame.Release.Name}“ nicht.");
        }

        var requestKey = $"profile:{area}";
        var eTag = AnswerHeaders.ETagOf(frame.Release, viewer, requestKey);
        AnswerHeaders.Set(context.Response, viewer, eTag);
        if (context.Request.Headers.IfNoneMatch.ToString() == eTag)
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var answer = await cache.GetOrAddAsync(
            frame.Release,
            viewer,
            requestKey,
            async token =>
            {
                await using var own = await database.OpenAsync(viewer.Session, token);
                var profile = await ProfileReader.ReadAsync(own, frame, viewer, found, token);
                return new RenderedAnswer { Content = JsonSerializer.SerializeToUtf8Bytes(profile, json) };
            },
            cancellationToken
        );
        return TypedResults.File(answer.Content, answer.ContentType);
    }
}
