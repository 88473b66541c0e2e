using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Sozialplanung.PartnerNetwork.Tests.MeasureReach;

/// <summary>A server that answers as a test says; what it was asked is kept.</summary>
internal sealed class StandInServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StandInServer(WebApplication app) => _app = app;

    /// <summary>How it answers; a test sets it before it asks.</summary>
    public RequestDelegate Answer { get; set; } =
        context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        };

    /// <summary>Path, key and body of each request.</summary>
    public ConcurrentQueue<(string Path, string Key, JsonElement Body)> Asked { get; } = new();

    public Uri Address =>
        new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<StandInServer> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new StandInServer(app);
        app.Run(async context =>
        {
            var body =
                context.Request.ContentLength is 0 || context.Request.Method == "GET"
                    ? default
                    : (await JsonDocument.ParseAsync(context.Request.Body)).RootElement;
            server.Asked.Enqueue((context.Request.Path, context.Request.Headers.Authorization.ToString(), body));
            await server.Answer(context);
        });
        await app.StartAsync(cancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
