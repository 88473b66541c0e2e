using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.TestServers;

/// <summary>One service as a real process on a fresh database, spoken to over HTTP as any role at any place.</summary>
public sealed class TestService : IAsyncDisposable
{
    public const string TokenKey = "the-tests-own-key-0123456789abcdef";
    private readonly Process _process;
    private readonly ServiceLog _log;

    private TestService(Process process, ServiceLog log, Uri address, NpgsqlDataSource database)
    {
        _process = process;
        _log = log;
        Address = address;
        Database = database;
    }

    public Uri Address { get; }

    /// <summary>The service's database as its owner: for looking, and for arranging what has no endpoint.</summary>
    public NpgsqlDataSource Database { get; }

    /// <summary>What the service has written so far.</summary>
    public string Log => _log.Text();

    /// <summary>
    /// Starts a service by its name in the app model and its project, waits until it is healthy. It hears no other service's
    /// events: services that belong together are given the same <c>Messaging__Prefix</c>. A test of the log itself may lead the
    /// output elsewhere, in the words of the shell (<c>&gt; /dev/full</c>).
    /// </summary>
    public static async Task<TestService> StartAsync(
        string name,
        string project,
        IReadOnlyDictionary<string, string>? settings,
        CancellationToken cancellationToken,
        string output = ""
    )
    {
        var database = await CreateDatabaseAsync(name, cancellationToken);
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("bash", ["-c", $"exec dotnet exec \"$0\" {output}", ProgramOf(project)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[$"ConnectionStrings__{name}"] = database;
        start.Environment["ConnectionStrings__rabbitmq"] = Servers.Running.RabbitMq;
        start.Environment["ConnectionStrings__redis"] = Servers.Running.Redis;
        start.Environment["Messaging__Prefix"] = NewPrefix();
        start.Environment["ServiceToken__Key"] = TokenKey;
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        var process = Process.Start(start)!;
        var log = ServiceLog.Of(name, process);
        var service = new TestService(process, log, address, NpgsqlDataSource.Create(database));
        await service.WaitUntilHealthyAsync(cancellationToken);
        return service;
    }

    /// <summary>A name of its own on the broker.</summary>
    public static string NewPrefix() => $"{Guid.CreateVersion7():N}-";

    /// <summary>A client that speaks for a role at a place, as the gateway would pass it on.</summary>
    public HttpClient As(Role role, string place = "", string user = "test", string organisation = "")
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ServiceToken:Key", TokenKey)]).Build();
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            new ServiceTokens(configuration, TimeProvider.System).Issue(new Caller(role, place, user, organisation))
        );
        return client;
    }

    public HttpClient Anonymous() => new() { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        await Database.DisposeAsync();
    }

    /// <summary>
    /// Waits until a condition holds, at most two minutes. Errors: <see cref="TimeoutException"/> with what was waited for.
    /// </summary>
    public static async Task EventuallyAsync(
        string what,
        Func<CancellationToken, Task<bool>> holds,
        CancellationToken cancellationToken
    )
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await holds(cancellationToken))
        {
            if (TimeProvider.System.GetElapsedTime(started) > TimeSpan.FromMinutes(2))
            {
                throw new TimeoutException($"Nach zwei Minuten noch nicht: {what}");
            }

            await Task.Delay(100, cancellationToken);
        }
    }

    private async Task WaitUntilHealthyAsync(CancellationToken cancellationToken)
    {
        using var client = Anonymous();
        try
        {
            await EventuallyAsync("der Dienst ist bereit", token => IsHealthyAsync(client, token), cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A start belongs to no test whose output could show it.
            throw new InvalidOperationException($"Der Dienst ist nicht bereit geworden:\n{_log.End()}", e);
        }
    }

    private async Task<bool> IsHealthyAsync(HttpClient client, CancellationToken cancellationToken)
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException("Der Dienst ist beim Start gestorben.");
        }

        try
        {
            using var answer = await client.GetAsync(new Uri("/health", UriKind.Relative), cancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task<string> CreateDatabaseAsync(string name, CancellationToken cancellationToken)
    {
        var database = $"test_{name}_{Guid.CreateVersion7():N}";
        await using var server = NpgsqlDataSource.Create(Servers.Running.Postgres);
        await using var create = server.CreateCommand($"create database {database}");
        await create.ExecuteNonQueryAsync(cancellationToken);
        return new NpgsqlConnectionStringBuilder(Servers.Running.Postgres) { Database = database }.ConnectionString;
    }

    private static string ProgramOf(string project)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var program = Path.Combine(folder.FullName, "artifacts", "bin", project, "debug", project + ".dll");
            if (File.Exists(program))
            {
                return program;
            }
        }

        throw new InvalidOperationException($"{project}.dll ist nicht gebaut.");
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
