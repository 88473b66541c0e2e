using Microsoft.AspNetCore.Http;
using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.ServiceDefaults.Imports;

/// <summary>Of a request that reads a file of hundreds of thousands of lines, once a year: what it took is given back before it is
/// answered.</summary>
public sealed class GivesMemoryBack : IEndpointFilter
{
    // Such a request comes so seldom that a tenth of a second is a good price for less.
    private const long Much = 32L << 20;

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
            // Until the handler's own methods have ended, they hold on to what they read; this one may run inside their end.
            await Task.Yield();
            JobMemory.GiveBack(before, Much);
        }
    }
}
