using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Npgsql;
using Sozialplanung.AppHost;
using Sozialplanung.DebianHosting.Running;
using Sozialplanung.Tests;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>The whole installation, with the demo district or empty, started for the first case that asks for it.</summary>
internal sealed class RunningDistrict(bool isEmpty = false) : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("sozialplanung-bench-");
    private DistributedApplication? _app;

    public DistributedApplication App => _app ?? throw new InvalidOperationException("The installation has not been started.");

    /// <summary>Signed in as Verwalter, through the gateway.</summary>
    public HttpClient Verwalter { get; private set; } = new();

    public string Folder => _data.FullName;

    /// <summary>A client of a service, without the retries of a test's own client: they would be measured too.</summary>
    public HttpClient Client(string service) => new() { BaseAddress = App.GetEndpoint(service) };

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (_app is not null)
        {
            return;
        }

        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Installation>(
            [.. TestOptions.On(Folder), "--Sozialplanung:DemoAccounts=true"],
            cancellationToken
        );
        _app = await builder.BuildAsync(cancellationToken);
        await _app.StartAsync(cancellationToken);
        await _app.WaitUntilHealthyAsync(cancellationToken);
        if (!isEmpty)
        {
            await LoadAsync(_app, cancellationToken);
        }

        Verwalter = Client("gateway");
        Verwalter.Timeout = TimeSpan.FromMinutes(10);
        Verwalter.DefaultRequestHeaders.Add("X-Sozialplanung", "1");
        (
            await Verwalter.PostAsJsonAsync(
                "auth/sign-in",
                new { user = "verwalter", password = "Demo-2025!" },
                cancellationToken
            )
        ).EnsureSuccessStatusCode();
    }

    public async Task<JsonElement> PostAsync(string path, object body, CancellationToken cancellationToken)
    {
        var answer = await Verwalter.PostAsJsonAsync(path, body, cancellationToken);
        return await ReadAsync(answer, cancellationToken);
    }

    /// <summary>Reads a file in by its profile, as the pages and the command line do.</summary>
    public async Task ImportAsync(string path, string file, object profile, CancellationToken cancellationToken)
    {
        await using var content = File.OpenRead(file);
        using var form = new MultipartFormDataContent
        {
            { JsonContent.Create(profile), "profile" },
            { new StreamContent(content), "file", Path.GetFileName(file) },
        };
        await ReadAsync(await Verwalter.PostAsync(path, form, cancellationToken), cancellationToken);
    }

    /// <summary>Delivers a file and waits for its acceptance; the period is null where the file says it.</summary>
    public async Task<JsonElement> DeliverAsync(string dataset, string file, string? period, CancellationToken cancellationToken)
    {
        await using var content = File.OpenRead(file);
        using var body = new StreamContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var answer = await ReadAsync(
            await Verwalter.PostAsync(
                $"api/ingestion/datasets/{dataset}/deliveries?fileName={Path.GetFileName(file)}{(period is null ? "" : $"&period={period}")}",
                body,
                cancellationToken
            ),
            cancellationToken
        );
        return await WaitAsync($"api/ingestion/deliveries/{answer.GetProperty("deliveryId")}", "accepted", cancellationToken);
    }

    /// <summary>Where a database is, and who may enter it.</summary>
    public async Task<NpgsqlConnectionStringBuilder> ServerAsync(string databaseName, CancellationToken cancellationToken) =>
        new(await App.GetConnectionStringAsync(databaseName, cancellationToken));

    /// <summary>
    /// Asks until the state is one of the given ones. Errors: <see cref="InvalidOperationException"/> for any other end.
    /// </summary>
    public async Task<JsonElement> WaitAsync(string path, string wanted, CancellationToken cancellationToken)
    {
        while (true)
        {
            var answer = await Verwalter.GetFromJsonAsync<JsonElement>(path, cancellationToken);
            var state = answer.GetProperty("state").GetString();
            if (state == wanted)
            {
                return answer;
            }

            if (state is "failed" or "cancelled" or "unconfirmed" or "quarantined" or "withdrawn")
            {
                throw new InvalidOperationException($"{path}: {answer}");
            }

            await Task.Delay(20, cancellationToken);
        }
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken) =>
        answer.IsSuccessStatusCode
            ? await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)
            : throw new InvalidOperationException(
                $"{answer.RequestMessage?.RequestUri}: {await answer.Content.ReadAsStringAsync(cancellationToken)}"
            );

    public static async Task SucceedAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                $"{answer.RequestMessage?.RequestUri}: {await answer.Content.ReadAsStringAsync(cancellationToken)}"
            );
        }
    }

    public static async Task RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var (said, complained) = (
            process.StandardOutput.ReadToEndAsync(cancellationToken),
            process.StandardError.ReadToEndAsync(cancellationToken)
        );
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}\n{await said}{await complained}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        Verwalter.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _data.Delete(recursive: true);
    }

    private Task LoadAsync(DistributedApplication app, CancellationToken cancellationToken) =>
        RunAsync(
            "dotnet",
            [
                "exec",
                BuiltProgram("Cli", "sozialplan.dll"),
                "demo",
                "load",
                "--url",
                app.GetEndpoint("gateway").ToString(),
                "--data",
                Folder,
            ],
            cancellationToken
        );

    // Built beside this program in the same configuration: artifacts/bin/<project>/<configuration>/.
    private static string BuiltProgram(string project, string file)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(own.Parent!.Parent!.FullName, project, own.Name, file);
    }
}
