using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.ServiceDefaults.Clients;

/// <summary>
/// HTTP to the other services of the installation: the address comes from the app model (<c>services:NAME:http:0</c>), the token
/// says on whose behalf each request is made, and what may be asked twice is asked again when a line broke.
/// </summary>
public static class ServiceClients
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);

    /// <summary>Registers a client of a service; its <see cref="HttpClient"/> knows the way.</summary>
    public static IServiceCollection AddServiceClient<TClient>(this IServiceCollection services, string service)
        where TClient : class
    {
        services.AddServiceDiscovery();
        services.AddTransient<CallerToken>();
        var client = services
            .AddHttpClient<TClient>(client =>
            {
                client.BaseAddress = new Uri($"http://{service}/");
                client.Timeout = _longest;
            })
            // Some clients live as long as the process: the connections are renewed, not the client.
            .UseSocketsHttpHandler((connections, _) => connections.PooledConnectionLifetime = _longest)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler<CallerToken>();
        client.AddStandardResilienceHandler(Configure);
        client.AddServiceDiscovery();
        return services;
    }

    /// <summary>
    /// Asks on behalf of a caller (<see cref="Caller.System"/> for the service itself) and reads the body as it comes.
    /// </summary>
    /// <param name="service">The client.</param>
    /// <param name="path">Below its address.</param>
    /// <param name="caller">On whose behalf.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <param name="knownTag">The ETag of the answer that is known already: 304 says that it still holds.</param>
    public static Task<HttpResponseMessage> StreamAsync(
        this HttpClient service,
        string path,
        Caller caller,
        CancellationToken cancellationToken,
        EntityTagHeaderValue? knownTag = null
    ) => AskAsync(service, path, caller, HttpCompletionOption.ResponseHeadersRead, cancellationToken, knownTag);

    /// <summary>The answer as text. Errors: <see cref="HttpRequestException"/> with the status, or when the service is away.</summary>
    public static async Task<string> GetTextAsync(
        this HttpClient service,
        string path,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        using var response = await AskAsync(service, path, caller, HttpCompletionOption.ResponseContentRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    /// <summary>The answer as an object. Errors: as <see cref="GetTextAsync"/>.</summary>
    public static async Task<T?> GetJsonAsync<T>(
        this HttpClient service,
        string path,
        Caller caller,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        using var response = await AskAsync(service, path, caller, HttpCompletionOption.ResponseContentRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<T>(json, cancellationToken);
    }

    /// <summary>The answer to a question that is too long for an address. Errors: as <see cref="GetTextAsync"/>.</summary>
    public static async Task<T?> PostJsonAsync<T>(
        this HttpClient service,
        string path,
        object question,
        Caller caller,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(service);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = JsonContent.Create(question, options: json),
        };
        request.Options.Set(CallerToken.Caller, caller);
        using var response = await service.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<T>(json, cancellationToken);
    }

    private static async Task<HttpResponseMessage> AskAsync(
        HttpClient service,
        string path,
        Caller caller,
        HttpCompletionOption completion,
        CancellationToken cancellationToken,
        EntityTagHeaderValue? knownTag = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Options.Set(CallerToken.Caller, caller);
        if (knownTag is not null)
        {
            request.Headers.IfNoneMatch.Add(knownTag);
        }

        return await service.SendAsync(request, completion, cancellationToken);
    }

    private static void Configure(HttpStandardResilienceOptions limits)
    {
        // Up to the head of the answer; a stream may then take as long as it flows.
        limits.AttemptTimeout.Timeout = _longest / 2;
        limits.TotalRequestTimeout.Timeout = _longest;
        limits.CircuitBreaker.SamplingDuration = _longest;
        limits.Retry.DisableForUnsafeHttpMethods();
        limits.Retry.MaxRetryAttempts = 2;
        limits.Retry.Delay = TimeSpan.FromMilliseconds(200);
    }

    /// <summary>Gives each request the token of its caller, and an outage one face.</summary>
    private sealed class CallerToken(ServiceTokens tokens) : DelegatingHandler
    {
        public static readonly HttpRequestOptionsKey<Caller> Caller = new("caller");

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            if (!request.Options.TryGetValue(Caller, out var caller))
            {
                throw new InvalidOperationException($"Nobody is named who asks for {request.RequestUri}.");
            }

            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Issue(caller));
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (ExecutionRejectedException e) // a limit of time, or too many failures before this one
            {
                throw new HttpRequestException($"{request.RequestUri?.Host} does not answer.", e);
            }
        }
    }
}
