using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using Sozialplanung.Reporting.Tests;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

[assembly: AssemblyFixture(typeof(RunningReporting))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)] // one queue and two workers: tests take their turns

namespace Sozialplanung.Reporting.Tests;

/// <summary>Reporting with two workers on one database, real Chromium, and stand-ins for the services it asks.</summary>
public sealed class RunningReporting : IAsyncLifetime
{
    // A report that is made twice looks like one that is made once; the tests count how often one is finished.
    private const string CountFinished = """
        create table finished (release_id uuid not null);
        create function count_finished() returns trigger language plpgsql as $$ begin insert into finished values (new.release_id); return null; end $$;
        create trigger count_finished after update on rendition for each row when (new.state = 'done' and old.state <> 'done') execute function count_finished();
        """;

    // Eight reports on a machine that does much else at the same time.
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(4);
    private readonly List<TestService> _workers = [];
    private readonly string _prefix = TestService.NewPrefix();

    public SourcesOfReports Foreign { get; private set; } = null!;

    public TestService Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        Foreign = await SourcesOfReports.StartAsync(cancellationToken);
        var settings = Settings(Foreign.Address);
        settings["Messaging__Prefix"] = _prefix;
        Service = await TestService.StartAsync("reporting", "Reporting", settings, cancellationToken);
        await Service.Database.CreateCommand(CountFinished).ExecuteNonQueryAsync(cancellationToken);
        await StartWorkerAsync(cancellationToken);
        await StartWorkerAsync(cancellationToken);
    }

    public async Task StartWorkerAsync(CancellationToken cancellationToken)
    {
        await using var connection = Service.Database.CreateConnection();
        var settings = Settings(Foreign.Address);
        settings["ConnectionStrings__reporting"] = new NpgsqlConnectionStringBuilder(Servers.Running.Postgres)
        {
            Database = connection.Database,
        }.ConnectionString;
        settings["Reporting__Worker"] = "true";
        settings["Messaging__Prefix"] = _prefix;
        _workers.Add(await TestService.StartAsync("worker", "Reporting", settings, cancellationToken));
    }

    /// <summary>Ends all workers at once, as by <c>kill -9</c>, with their browsers.</summary>
    public async Task KillWorkersAsync()
    {
        foreach (var worker in _workers)
        {
            await worker.DisposeAsync();
        }

        _workers.Clear();
    }

    public static Dictionary<string, string> Settings(Uri foreign) =>
        new()
        {
            ["services__geography__http__0"] = foreign.ToString(),
            ["services__indicators__http__0"] = foreign.ToString(),
            ["Reporting__FiguresFolder"] = FiguresFolder(),
            ["Reporting__WaitSeconds"] = "240",
            ["Reporting__RenderSeconds"] = "120",
        };

    public HttpClient As(Role role, string user = "test")
    {
        var client = role switch
        {
            Role.Oeffentlichkeit => Service.Anonymous(),
            Role.Sozialplanung => Service.As(role, ReportedDistrict.Kreis, user),
            _ => Service.As(role, "", user),
        };
        client.Timeout = _patience;
        return client;
    }

    /// <summary>The PDF of an area for a role.</summary>
    public async Task<byte[]> PdfAsync(
        string area,
        Guid release,
        CancellationToken cancellationToken,
        Role role = Role.Oeffentlichkeit
    )
    {
        using var client = As(role);
        using var answer = await client.GetAsync(
            new Uri($"/profiles/{area}.pdf?release={release}", UriKind.Relative),
            cancellationToken
        );
        answer.StatusCode.ShouldBe(
            HttpStatusCode.OK,
            answer.IsSuccessStatusCode ? "" : await answer.Content.ReadAsStringAsync(cancellationToken)
        );
        return await answer.Content.ReadAsByteArrayAsync(cancellationToken);
    }

    public async Task<string> PageAsync(string area, Guid release, CancellationToken cancellationToken)
    {
        using var client = As(Role.Oeffentlichkeit);
        return await client.GetStringAsync(
            new Uri($"/profiles/{area}.html?release={release}", UriKind.Relative),
            cancellationToken
        );
    }

    public static async Task<Guid> StartSeriesAsync(
        HttpClient client,
        string level,
        Guid release,
        CancellationToken cancellationToken
    )
    {
        using var answer = await client.PostAsJsonAsync(
            "/series",
            new
            {
                report = "profiles",
                subjectGroup = level,
                release,
                publicEdition = false,
            },
            cancellationToken
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync(cancellationToken));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("seriesId").GetGuid();
    }

    /// <summary>Waits until a series is over, or until so many of its profiles are done.</summary>
    public static async Task<JsonElement> SeriesAsync(
        HttpClient client,
        Guid id,
        CancellationToken cancellationToken,
        int done = int.MaxValue
    )
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200), TimeProvider.System);
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var series = await client.GetFromJsonAsync<JsonElement>($"/series/{id}", cancellationToken);
            if (series.GetProperty("state").GetString() != "running" || series.GetProperty("done").GetInt32() >= done)
            {
                return series;
            }

            TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(_patience, series.ToString());
            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    public async Task<long> CountAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = Service.Database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async ValueTask DisposeAsync()
    {
        await KillWorkersAsync();
        await Service.DisposeAsync();
        await Foreign.DisposeAsync();
    }

    private static string FiguresFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var figures = Path.Combine(folder.FullName, "gateway", "web", "dist", "figures");
            if (Directory.Exists(figures))
            {
                return figures;
            }
        }

        throw new InvalidOperationException("Die Oberfläche ist nicht gebaut (gateway/web/dist fehlt).");
    }
}
