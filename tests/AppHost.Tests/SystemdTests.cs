using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Sozialplanung.AppHost.Tests;

/// <summary>The units that the app host writes for a machine without an orchestrator.</summary>
public sealed class SystemdTests(ServerInstallation installation)
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../.."));

    private readonly CancellationToken _limit = TestLimit.Token();

    [Fact]
    public async Task The_units_of_the_checkout_are_those_of_the_model()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder.Path);

        var kept = Path.Combine(Root, "infra", "systemd");
        foreach (var file in Directory.GetFiles(folder.Path))
        {
            var text = await File.ReadAllTextAsync(Path.Combine(kept, Path.GetFileName(file)), _limit);
            text.ShouldBe(await File.ReadAllTextAsync(file, _limit), Path.GetFileName(file));
        }

        Names(kept, "*.service").ShouldBe(Names(folder.Path, "*.service"));
        Names(folder.Path, "*.service").ShouldContain("report-worker@.service");
    }

    [Fact]
    public async Task Systemd_finds_no_fault_with_them()
    {
        using var folder = new TemporaryFolder();
        using var programs = PublishedPrograms();
        await WriteAsync(folder.Path, $"--Sozialplanung:Root={programs.Path}", $"--data={folder.Path}");

        var (code, output) = await RunAsync("systemd-analyze", ["verify", .. Directory.GetFiles(folder.Path, "*.service")]);

        code.ShouldBe(0, output);
        Complaints(output).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_command_lines_of_the_units_start_services_that_become_ready()
    {
        using var folder = new TemporaryFolder();
        using var programs = PublishedPrograms();
        var secrets = Path.Combine(folder.Path, "secrets.env");
        await WriteAsync(
            folder.Path,
            $"--Sozialplanung:Root={programs.Path}",
            $"--Sozialplanung:SecretsFile={secrets}",
            $"--data={folder.Path}"
        );
        await File.WriteAllTextAsync(secrets, await SecretsAsync(), _limit);

        foreach (var unit in new[] { "geography.service", "report-worker@.service" })
        {
            await StartAsync(SystemdUnitFile.Read(Path.Combine(folder.Path, unit), instance: "7"));
        }
    }

    /// <summary>Starts what the unit says, on a free port, and waits until it is healthy.</summary>
    private async Task StartAsync(SystemdUnitFile unit)
    {
        var port = FreePort();
        var start = unit.Start();
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        using var process = Process.Start(start)!;
        try
        {
            using var client = new HttpClient();
            var health = new Uri($"http://127.0.0.1:{port}/health");
            while (!await IsHealthyAsync(client, health))
            {
                process.HasExited.ShouldBeFalse(unit.Name);
                await Task.Delay(TimeSpan.FromMilliseconds(100), _limit);
            }
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private async Task<bool> IsHealthyAsync(HttpClient client, Uri health)
    {
        try
        {
            using var answer = await client.GetAsync(health, _limit);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<string> SecretsAsync() =>
        $"""
            ConnectionStrings__geography={await installation.ConnectionStringAsync("geography", _limit)}
            ConnectionStrings__reporting={await installation.ConnectionStringAsync("reporting", _limit)}
            ConnectionStrings__rabbitmq={await installation.ConnectionStringAsync("rabbitmq", _limit)}
            ConnectionStrings__redis={await installation.ConnectionStringAsync("redis", _limit)}
            ServiceToken__Key=0123456789012345678901234567890123456789
            """;

    /// <summary>The built programs in the places of the published ones.</summary>
    private static TemporaryFolder PublishedPrograms()
    {
        var folder = new TemporaryFolder();
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        foreach (
            var program in new[] { "Geography", "Ingestion", "Indicators", "Reporting", "PartnerNetwork", "Planning", "Gateway" }
        )
        {
            var built = Path.Combine(Root, "artifacts", "bin", program, configuration);
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, program), built);
        }

        return folder;
    }

    private async Task WriteAsync(string folder, params string[] options)
    {
        var (code, output) = await RunAsync(HostProcess.Program, ["publish", "--systemd", folder, .. options]);
        code.ShouldBe(0, output);
    }

    // It also reads the units of the machine, and complains about those.
    private static IEnumerable<string> Complaints(string output) =>
        output
            .Split('\n')
            .Where(line =>
                line.Contains("sozialplanung-test", StringComparison.Ordinal)
                || line.Contains("Unknown", StringComparison.Ordinal)
            );

    private async Task<(int Code, string Output)> RunAsync(string program, IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(info)!;
        var errors = process.StandardError.ReadToEndAsync(_limit);
        var output = await process.StandardOutput.ReadToEndAsync(_limit);
        await process.WaitForExitAsync(_limit);
        return (process.ExitCode, output + await errors);
    }

    private static string[] Names(string folder, string pattern) =>
        [.. Directory.GetFiles(folder, pattern).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
