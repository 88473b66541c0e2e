using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Jobs;
using Sozialplanung.ServiceDefaults.Messaging;
using Sozialplanung.ServiceDefaults.Tests.Storage;
using Sozialplanung.TestServers;

[assembly: AssemblyFixture(typeof(Sozialplanung.ServiceDefaults.Tests.SampleService))]

namespace Sozialplanung.ServiceDefaults.Tests;

internal sealed record SampleNote(string Text, IReadOnlyDictionary<string, string>? Parts = null);

/// <summary>
/// A service with nothing but the defaults, an event it hears itself, and some jobs; in this process, on real servers.
/// </summary>
public sealed class SampleService : IAsyncLifetime
{
    // One for all, never disposed: Hangfire keeps the loggers of the service that started last in a static.
    private static readonly ILoggerFactory _logs = LoggerFactory.Create(log =>
        log.AddConsole().SetMinimumLevel(LogLevel.Warning)
    );

    private WebApplication _app = null!;
    private Uri _address = null!;

    internal IServiceProvider Services => _app.Services;

    internal ServiceDatabase<SampleDb> Database => _app.Services.GetRequiredService<ServiceDatabase<SampleDb>>();

    internal HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var database = await FreshDatabase.CreateAsync();
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(_logs);
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["ConnectionStrings:sample"] = database,
                ["ConnectionStrings:rabbitmq"] = Servers.Running.RabbitMq,
                ["ConnectionStrings:redis"] = Servers.Running.Redis,
                ["ServiceToken:Key"] = TestService.TokenKey,
                ["Messaging:Prefix"] = TestService.NewPrefix(),
            }
        );
        builder.AddServiceDefaults<SampleDb>("sample");
        builder.Services.AddEventHandler<SomethingHappened, WriteEffect>();
        builder
            .Services.AddJob<CountJob>("count")
            .AddJob<RefuseJob>("refuse")
            .AddJob<BreakJob>("break")
            .AddJob<WaitJob>("wait")
            .AddJob<OutageJob>("outage")
            .AddJob<FillJob>("fill");
        _app = builder.Build();
        _app.MapServiceDefaults();
        _app.MapGet("/echo", EchoAsync);
        _app.MapGet("/raise/{code}", RaiseAsync);
        _app.MapGet("/unwritten", string () => throw new IOException("No space left on device", hresult: 28));
        _app.MapGet(
            "/exhausted",
            string () =>
                throw new InvalidOperationException(
                    "likely due to a transient failure",
                    new NpgsqlException("The connection pool has been exhausted, …", new TimeoutException())
                )
        );
        _app.MapPost("/notes", (SampleNote note) => note);
        await _app.StartAsync();
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _address = new Uri(address);
        Client = As(new Caller(Role.Verwalter, "", "test", ""));
    }

    /// <summary>A client that speaks for a caller, as the gateway would pass it on.</summary>
    internal HttpClient As(Caller caller)
    {
        var client = new HttpClient { BaseAddress = _address };
        client.DefaultRequestHeaders.Authorization = new(
            "Bearer",
            _app.Services.GetRequiredService<ServiceTokens>().Issue(caller)
        );
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<string> EchoAsync(string text, int count, CancellationToken cancellationToken)
    {
        await using var session = await Database.OpenAsync(Caller.System, cancellationToken);
        return await session.SingleAsync<string>("select repeat(@text, @count)", new { text, count }, cancellationToken);
    }

    private Task RaiseAsync(string code, CancellationToken cancellationToken) =>
        ExecuteAsync($"do $$ begin raise exception 'as if' using errcode = '{code}'; end $$", null, cancellationToken);

    internal async Task<(string State, string? Text)> JobAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var session = await Database.OpenAsync(Caller.System, cancellationToken);
        var job = await session.SingleAsync<JobState>(
            "select state, text from job where id = @id",
            new { id },
            cancellationToken
        );
        return (job.State, job.Text);
    }

    private sealed record JobState(string State, string? Text);

    internal async Task<long> EffectsAsync(string note, CancellationToken cancellationToken)
    {
        await using var session = await Database.OpenAsync(Caller.System, cancellationToken);
        return await session.SingleAsync<long>("select count(*) from effect where note = @note", new { note }, cancellationToken);
    }

    internal async Task<long> JobsAsync(string note, CancellationToken cancellationToken)
    {
        await using var session = await Database.OpenAsync(Caller.System, cancellationToken);
        return await session.SingleAsync<long>(
            "select count(*) from job where arguments::text like '%' || @note || '%'",
            new { note },
            cancellationToken
        );
    }

    internal async Task<Guid> EnqueueJobAsync(string kind, object arguments, CancellationToken cancellationToken)
    {
        await using var session = await Database.OpenAsync(Caller.System, cancellationToken);
        var id = await session.EnqueueJobAsync(kind, arguments, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return id;
    }

    internal async Task ExecuteAsync(string sql, object? arguments, CancellationToken cancellationToken)
    {
        await using var session = await Database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(sql, arguments, cancellationToken);
        await session.CommitAsync(cancellationToken);
    }
}
