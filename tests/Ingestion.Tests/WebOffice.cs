using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Sozialplanung.Ingestion.Tests;

/// <summary>A web server of a data provider, answering as a test says; what was asked is kept.</summary>
internal sealed class WebOffice : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebOffice(WebApplication app) => _app = app;

    /// <summary>Path and headers of each request.</summary>
    public ConcurrentQueue<(string Path, IHeaderDictionary Headers)> Asked { get; } = new();

    public int Port =>
        new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

    public static async Task<WebOffice> StartAsync(RequestDelegate answer, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(server =>
            server.Listen(
                IPAddress.Loopback,
                0,
                listen =>
                {
                    if (certificate is not null)
                    {
                        listen.UseHttps(certificate);
                    }
                }
            )
        );
        var app = builder.Build();
        var office = new WebOffice(app);
        app.Run(context =>
        {
            office.Asked.Enqueue((context.Request.Path, new HeaderDictionary(context.Request.Headers.ToDictionary())));
            return answer(context);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return office;
    }

    /// <summary>A server with one file, recognised by its tag.</summary>
    public static Task<WebOffice> WithFileAsync(Func<string> file, Func<string>? tag = null) =>
        StartAsync(async context =>
        {
            if (tag is not null)
            {
                var etag = $"\"{tag()}\"";
                context.Response.Headers.ETag = etag;
                if (context.Request.Headers.IfNoneMatch == etag)
                {
                    context.Response.StatusCode = StatusCodes.Status304NotModified;
                    return;
                }
            }

            context.Response.ContentType = "text/csv";
            await context.Response.WriteAsync(file());
        });

    public string Url(string path, string host = "127.0.0.1", string scheme = "http") => $"{scheme}://{host}:{Port}{path}";

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
