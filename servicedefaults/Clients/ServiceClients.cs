using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.ServiceDefaults.Clients;

/// <summary>
/// HTTP to the other services of the installation: addresses come from the app model (<c>services:NAME:http:0</c>), the token
/// says on whose behalf we ask.
/// </summary>
public sealed class ServiceClients(IHttpClientFactory factory, IConfiguration configuration, ServiceTokens tokens)
{
    /// <summary>A client for a service on behalf of a caller; <see cref="Caller.System"/> for the service itself.</summary>
    public HttpClient For(string service, Caller caller)
    {
        var address =
            configuration[$"services:{service}:http:0"]
            ?? throw new InvalidOperationException($"Die Adresse des Dienstes {service} (services:{service}:http:0) fehlt.");
        var client = factory.CreateClient("service");
        client.BaseAddress = new Uri(address.TrimEnd('/') + "/");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Issue(caller));
        return client;
    }
}
