using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sozialplanung.TestServers;

[assembly: AssemblyFixture(typeof(Sozialplanung.Gateway.Tests.RunningGateway))]

namespace Sozialplanung.Gateway.Tests;

/// <summary>The gateway before a service that answers with what it was asked.</summary>
public sealed class RunningGateway : IAsyncLifetime
{
    private readonly WebApplication _echo;
    private int _browsers;

    public RunningGateway()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _echo = builder.Build();
        _echo.Run(async context =>
            await context.Response.WriteAsJsonAsync(
                new
                {
                    path = context.Request.Path.Value,
                    headers = context.Request.Headers.ToDictionary(
                        header => header.Key.ToLowerInvariant(),
                        header => header.Value.ToString()
                    ),
                }
            )
        );
    }

    internal TestService Gateway { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _echo.StartAsync();
        var folder = Directory.CreateTempSubdirectory();
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), "<!doctype html><title>Atlas</title>");
        Gateway = await TestService.StartAsync(
            "gateway",
            "Gateway",
            new Dictionary<string, string>
            {
                ["services__geography__http__0"] = _echo
                    .Services.GetRequiredService<IServer>()
                    .Features.Get<IServerAddressesFeature>()!
                    .Addresses.First(),
                ["Gateway__DemoAccounts"] = "true",
                ["Gateway__WebFolder"] = folder.FullName,
            },
            TestContext.Current.CancellationToken
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await _echo.DisposeAsync();
    }

    /// <summary>A browser at an address of its own: keeps cookies and sends the header our own pages send.</summary>
    internal HttpClient Browser()
    {
        var browser = new HttpClient { BaseAddress = Gateway.Address };
        browser.DefaultRequestHeaders.Add("X-Sozialplanung", "1");
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", $"198.51.100.{Interlocked.Increment(ref _browsers) % 250}");
        return browser;
    }

    internal async Task<HttpClient> SignedInAsync(string user, CancellationToken cancellationToken)
    {
        var browser = Browser();
        (
            await browser.PostAsJsonAsync("/auth/sign-in", new { user, password = "Demo-2025!" }, cancellationToken)
        ).EnsureSuccessStatusCode();
        return browser;
    }

    internal static async Task<JsonElement> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
}
