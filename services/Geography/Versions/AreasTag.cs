using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.Versions;

/// <summary>Areas change with an import only: their readers get an ETag of the last one, and 304 while it holds.</summary>
internal sealed class AreasTag(ServiceDatabase database) : IEndpointFilter
{
    private const string Sql = """
        select coalesce(to_char(extract(epoch from max(published_at)) * 1000, 'FM99999999999999'), '0') || '-' || count(*) from area_version
        """;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        await using (var session = await database.OpenAsync(Caller.Anonymous, context.HttpContext.RequestAborted))
        {
            response.Headers.ETag = $"\"{await session.SingleAsync<string>(Sql, null, context.HttpContext.RequestAborted)}\"";
        }

        response.Headers.CacheControl = "no-cache";
        return request.Headers.IfNoneMatch.Contains(response.Headers.ETag.ToString())
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : await next(context);
    }
}
