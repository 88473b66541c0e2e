using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.RealData.Tests;

/// <summary>Speaks to a service as the other services do.</summary>
internal static class ServiceCaller
{
    public static HttpClient Client(HttpClient client, string tokenKey)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ServiceToken:Key", tokenKey)]).Build();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            new ServiceTokens(configuration, TimeProvider.System).Issue(Caller.System)
        );
        return client;
    }
}
