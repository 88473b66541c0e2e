using Microsoft.AspNetCore.Http;
using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.ServiceDefaults.Imports;

/// <summary>Of a request that reads a file of hundreds of thousands of lines, once a year: what it took is given back before it is
/// answered.</summary>
public sealed class GivesMemoryBack : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var before = JobMemory.Now;
        try
        {
            return await next(context);
        }
        finally
        {
            JobMemory.GiveBack(before);
        }
    }
}
