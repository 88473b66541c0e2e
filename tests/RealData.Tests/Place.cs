using System.Diagnostics;
using System.Text.Json;
using Aspire.Hosting.Testing;
using Sozialplanung.Cli;
using Sozialplanung.DebianHosting.Running;

[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)] // one installation after the other: each is the whole of it

namespace Sozialplanung.RealData.Tests;

/// <summary>
/// An empty installation of all that lies between a file and a released value, into which a place's files are brought as a new user
/// would: accounts made by the first Verwalter, areas, streets, datasets, indicators and files by the command line with tokens, a
/// release by two people. Read by everybody.
/// </summary>
public abstract class Place(string place) : IAsyncLifetime
{
    private const string Password = "Ein-langes-Kennwort";
    private readonly EmptyInstallation _installation = new();
    private readonly string _tokens = Directory.CreateTempSubdirectory("real-data-").FullName;
    private readonly List<string> _report = [];

    private sealed class EmptyInstallation()
        : TestInstallation("postgres", "rabbitmq", "redis", "geography", "ingestion", "indicators", "gateway");

    public Example Example { get; } = Example.Load(place);

    /// <summary>Whether the published files are there, or only our own small ones.</summary>
    public bool IsReal { get; private set; }

    public string SourceFolder { get; private set; } = "";

    public Visitor Public { get; private set; } = null!;

    public Visitor Planner { get; private set; } = null!;

    /// <summary>What the deliveries say, by file name.</summary>
    public Dictionary<string, JsonElement> Deliveries { get; } = new(StringComparer.Ordinal);

    /// <summary>What the planner was told who wanted to publish the release alone.</summary>
    public (int Status, string Text) OwnPublication { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var started = Stopwatch.StartNew();
        var cancellationToken = TestContext.Current.CancellationToken;
        (SourceFolder, IsReal) = Example.Source(place, Example);
        await _installation.InitializeAsync();
        var gateway = _installation.App.GetEndpoint("gateway");
        (Public, Planner) = (new Visitor(gateway), new Visitor(gateway));
        _report.Add($"{Example.Name}: {(IsReal ? "veröffentlichte Dateien" : "Referenzdaten fehlen, eigenes kleines Beispiel")}");
        Note("gestartet", started);
        await LoadAsync(gateway, cancellationToken);
        Note("geladen", started);
        await ReleaseAsync(gateway, cancellationToken);
        Note("freigegeben", started);
    }

    /// <summary>A file of the place.</summary>
    public string PathOf(string file) => Path.Combine(SourceFolder, file);

    /// <summary>The released values as everybody reads them.</summary>
    public async Task<ReleasedValues> ValuesAsync(string indicator, string level, CancellationToken cancellationToken) =>
        new(await Public.GetAsync($"api/indicators/values/{indicator}?level={level}", cancellationToken));

    /// <summary>A client of a service as another service of the installation.</summary>
    public async Task<HttpClient> AsServiceAsync(string service, CancellationToken cancellationToken) =>
        ServiceCaller.Client(
            _installation.Client(service),
            await _installation.App.ParameterValueAsync("service-token-key", cancellationToken)
        );

    /// <summary>Prints what was seen, after what the loading said.</summary>
    public void Print(params string[] figures)
    {
        foreach (var line in _report.Concat(figures))
        {
            TestContext.Current.TestOutputHelper?.WriteLine(line);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Public.Dispose();
        Planner.Dispose();
        await _installation.DisposeAsync();
        Directory.Delete(_tokens, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>More files than the example names, made from the published ones.</summary>
    protected virtual IReadOnlyList<DeliveredFile> MadeDeliveries(string folder) => [];

    private async Task LoadAsync(Uri gateway, CancellationToken cancellationToken)
    {
        using var admin = await new Visitor(gateway).SignInAsync(
            "verwalter",
            await _installation.App.ParameterValueAsync("admin-password", cancellationToken),
            cancellationToken
        );
        foreach (var user in new[] { "planung", "leitung" })
        {
            await admin.SendAsync(
                HttpMethod.Post,
                "auth/users",
                new
                {
                    userName = user,
                    name = user,
                    password = Password,
                    role = "Sozialplanung",
                    place = Example.District,
                    placeName = Example.DistrictName,
                    organisation = Example.Name,
                },
                cancellationToken
            );
        }

        await Planner.SignInAsync("planung", Password, cancellationToken);
        var adminToken = await TokenFileAsync("verwalter", admin, cancellationToken);
        var plannerToken = await TokenFileAsync("planung", Planner, cancellationToken);
        foreach (var areas in Example.Areas)
        {
            var profile = Example.PathOf(place, "areas", $"{areas.Profile}.json");
            await CommandAsync(adminToken, cancellationToken, "areas", "import", PathOf(areas.File), "--profile", profile);
        }

        foreach (var streets in Example.Streets)
        {
            var profile = Example.PathOf(place, "streets", $"{streets.Profile}.json");
            await CommandAsync(adminToken, cancellationToken, "streets", "import", PathOf(streets.File), "--profile", profile);
        }

        await JobsAreDoneAsync(admin, "ingestion", "fetch-areas", Example.Areas.Count, cancellationToken);
        await JobsAreDoneAsync(admin, "indicators", "fetch-areas", Example.Areas.Count, cancellationToken);
        await JobsAreDoneAsync(admin, "ingestion", "fetch-streets", Example.Streets.Count, cancellationToken);
        await DefineAsync(plannerToken, cancellationToken);
        await DeliverAsync(plannerToken, cancellationToken);
        var accepted = Deliveries.Values.Count(delivery => delivery.GetProperty("state").GetString() == "accepted");
        await JobsAreDoneAsync(admin, "indicators", "load-observations", accepted, cancellationToken);
    }

    private async Task DefineAsync(string token, CancellationToken cancellationToken)
    {
        foreach (var dataset in Directory.GetFiles(Example.PathOf(place, "datasets")).Order(StringComparer.Ordinal))
        {
            await CommandAsync(token, cancellationToken, "dataset", "define", dataset);
        }

        var indicators = Directory.GetFiles(Example.PathOf(place, "indicators")).Order(StringComparer.Ordinal);
        await CommandAsync(token, cancellationToken, ["indicator", "define", .. indicators]);
    }

    private async Task DeliverAsync(string token, CancellationToken cancellationToken)
    {
        var published = Example.Deliveries.Select(delivery => delivery with { File = PathOf(delivery.File) });
        foreach (var (dataset, file, period) in published.Concat(MadeDeliveries(_tokens)))
        {
            // Our own small example has not a table of each kind.
            if (IsReal || File.Exists(file))
            {
                string[] ofPeriod = period is null ? [] : ["--period", period];
                await CommandAsync(token, cancellationToken, ["deliver", "file", dataset, file, .. ofPeriod]);
            }
        }

        foreach (var delivery in (await Planner.GetAsync("api/ingestion/deliveries", cancellationToken)).EnumerateArray())
        {
            Deliveries.Add(
                delivery.GetProperty("fileName").GetString()!,
                await Planner.GetAsync($"api/ingestion/deliveries/{delivery.GetProperty("id").GetGuid()}", cancellationToken)
            );
        }
    }

    private async Task ReleaseAsync(Uri gateway, CancellationToken cancellationToken)
    {
        var created = await Planner.SendAsync(
            HttpMethod.Post,
            "api/indicators/releases",
            new { name = Example.Release, note = "" },
            cancellationToken
        );
        var release = $"api/indicators/releases/{created.GetProperty("id").GetGuid()}";
        var path = $"api/indicators/jobs/{created.GetProperty("jobId").GetGuid()}";
        var job = await Planner.WaitAsync(path, answer => StateOf(answer) is "done" or "failed", cancellationToken);
        StateOf(job).ShouldBe("done", job.ToString());
        _report.Add(job.GetProperty("text").GetString()!);
        await Planner.SendAsync(HttpMethod.Post, $"{release}/check", null, cancellationToken);
        OwnPublication = await Planner.AnswerAsync(HttpMethod.Post, $"{release}/publish", new { reason = "" }, cancellationToken);
        using var second = await new Visitor(gateway).SignInAsync("leitung", Password, cancellationToken);
        await second.SendAsync(HttpMethod.Post, $"{release}/publish", new { reason = "" }, cancellationToken);
        await DefineIndexesAsync(second, cancellationToken);
    }

    // As a planner does, and then the second person who let everybody read the values.
    private async Task DefineIndexesAsync(Visitor second, CancellationToken cancellationToken)
    {
        var folder = Example.PathOf(place, "indexes");
        string[] indexes = Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)] : [];
        foreach (var index in indexes)
        {
            await CommandAsync(Path.Combine(_tokens, "planung"), cancellationToken, "index", "define", index);
            await second.SendAsync(
                HttpMethod.Post,
                $"api/indicators/indexes/{Path.GetFileNameWithoutExtension(index)}/publish",
                new { version = 1 },
                cancellationToken
            );
        }
    }

    private async Task<string> TokenFileAsync(string name, Visitor visitor, CancellationToken cancellationToken)
    {
        var created = await visitor.SendAsync(HttpMethod.Post, "auth/tokens", new { name = "Kommandozeile" }, cancellationToken);
        var file = Path.Combine(_tokens, name);
        await File.WriteAllTextAsync(file, created.GetProperty("token").GetString(), cancellationToken);
        return file;
    }

    /// <summary>Runs <c>sozialplan …</c>; it must succeed. What it says is kept for the report.</summary>
    private async Task CommandAsync(string tokenFile, CancellationToken cancellationToken, params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        string[] all = [.. words, "--url", Public.Address.ToString(), "--token-file", tokenFile];
        var code = await CommandLine.RunAsync(all, output, errors, cancellationToken);
        code.ShouldBe(0, $"sozialplan {string.Join(' ', words)}\n{output}{errors}");
        _report.Add($"{string.Join(' ', words.Take(3).Select(Path.GetFileName))}: {output.ToString().Split('\n')[0]}");
        Said.Add((words, output.ToString()));
    }

    /// <summary>Each command and what it wrote.</summary>
    public List<(string[] Words, string Text)> Said { get; } = [];

    private static Task<JsonElement> JobsAreDoneAsync(
        Visitor admin,
        string service,
        string kind,
        int count,
        CancellationToken cancellationToken
    ) =>
        admin.WaitAsync(
            $"api/{service}/jobs",
            jobs =>
                jobs.EnumerateArray().Count(job => job.GetProperty("kind").GetString() == kind && StateOf(job) == "done") >= count
                && !jobs.EnumerateArray().Any(job => StateOf(job) is "waiting" or "running"),
            cancellationToken
        );

    private static string StateOf(JsonElement answer) => answer.GetProperty("state").GetString()!;

    private void Note(string what, Stopwatch started) => _report.Add($"{what} nach {started.Elapsed.TotalSeconds:0} s");
}
