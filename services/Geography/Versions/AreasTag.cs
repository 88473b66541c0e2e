using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.Versions;

/// <summary>Areas change with an import only: their readers get an ETag of the last one, and 304 while it holds.</summary>
internal sealed class AreasTag(ServiceDatabase<GeographyDb> database) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        response.Headers.ETag = await TagAsync(context.HttpContext.RequestAborted);
        response.Headers.CacheControl = "no-cache";
        return request.Headers.IfNoneMatch.Contains(response.Headers.ETag.ToString())
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : await next(context);
    }

    private async Task<string> TagAsync(CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.Anonymous, cancellationToken);
        var imported = await session
            .Versions.GroupBy(_ => 1)
            .Select(versions => new { Last = versions.Max(version => version.PublishedAt), Count = versions.Count() })
            .SingleOrDefaultAsync(cancellationToken);
        return $"\"{imported?.Last.ToUnixTimeMilliseconds() ?? 0}-{imported?.Count ?? 0}\"";
    }
}
