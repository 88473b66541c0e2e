using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.TestServers;

namespace Sozialplanung.ServiceDefaults.Tests.Clients;

public sealed class ServiceClientTests : IAsyncLifetime
{
    private WebApplication _other = null!;
    private int _asked;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _other = builder.Build();
        _other.MapGet("/token", (HttpRequest request) => request.Headers.Authorization.ToString()["Bearer ".Length..]);
        _other.MapGet(
            "/twice",
            (HttpContext context) =>
            {
                if (Interlocked.Increment(ref _asked) == 1)
                {
                    context.Abort();
                }

                return "answered";
            }
        );
        await _other.StartAsync(Cancelled);
    }

    public ValueTask DisposeAsync() => _other.DisposeAsync();

    [Fact]
    public async Task Each_request_says_on_whose_behalf_it_is_made()
    {
        await using var services = Services(_other.Urls.First());
        var planner = new Caller(Role.Sozialplanung, "10044", "planung", "");

        var token = await services.GetRequiredService<Asking>().Http.GetTextAsync("token", planner, Cancelled);

        (await services.GetRequiredService<ServiceTokens>().ReadAsync(token)).ShouldBe(planner);
    }

    [Fact]
    public async Task A_line_that_breaks_is_not_seen_by_who_asks()
    {
        await using var services = Services(_other.Urls.First());

        var answer = await services.GetRequiredService<Asking>().Http.GetTextAsync("twice", Caller.System, Cancelled);

        answer.ShouldBe("answered");
        _asked.ShouldBe(2);
    }

    [Fact]
    public async Task A_service_that_is_away_is_a_passing_fault_and_told_soon()
    {
        await using var services = Services("http://127.0.0.1:1");
        var started = TimeProvider.System.GetTimestamp();

        var fault = await Should.ThrowAsync<HttpRequestException>(() =>
            services.GetRequiredService<Asking>().Http.GetTextAsync("token", Caller.System, Cancelled)
        );

        Faults.ArePassing(fault).ShouldBeTrue();
        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private static ServiceProvider Services(string address)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("services:other:http:0", address), new("ServiceToken:Key", TestService.TokenKey)])
            .Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<ServiceTokens>()
            .AddLogging()
            .AddServiceClient<Asking>("other")
            .BuildServiceProvider();
    }

    internal sealed class Asking(HttpClient http)
    {
        public HttpClient Http => http;
    }
}
