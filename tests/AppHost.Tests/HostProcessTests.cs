using Sozialplanung.Tests;

namespace Sozialplanung.AppHost.Tests;

public sealed class HostProcessTests
{
    private const string Servers = "--only=postgres,rabbitmq,redis";

    [Fact]
    public async Task Nothing_survives_when_the_host_itself_is_killed()
    {
        var token = TestLimit.Token();
        using var folder = new TemporaryFolder();
        using var host = HostProcess.Start([Servers, .. TestOptions.On(folder.Path)]);
        await host.WaitUntilReadyAsync(folder.Path, token);
        var (orchestrator, processes) = ProcessWatch.OfHost(host.Id);
        processes.Count.ShouldBeGreaterThan(8);

        host.Kill();

        await ProcessWatch.ShouldAllEndAsync([.. processes, .. orchestrator], token);
    }

    [Fact]
    public async Task Stops_cleanly_when_asked_by_the_system()
    {
        var token = TestLimit.Token();
        using var folder = new TemporaryFolder();
        using var host = HostProcess.Start(["--only=redis", .. TestOptions.On(folder.Path)]);
        await host.WaitUntilReadyAsync(folder.Path, token);
        var (orchestrator, processes) = ProcessWatch.OfHost(host.Id);
        processes.ShouldNotBeEmpty();

        await host.TerminateAsync(token);
        var (code, errors) = await host.EndAsync(token);

        code.ShouldBe(0);
        errors.ShouldBeEmpty();
        processes.Where(ProcessWatch.IsAlive).ShouldBeEmpty();
        await ProcessWatch.ShouldAllEndAsync(orchestrator, token);
        File.Exists(Path.Combine(folder.Path, "adressen.json")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--port=abc", "„abc“ ist kein Port. Bitte --port mit einer Zahl von 1 bis 65535 angeben.")]
    [InlineData("--logs=laut", "--logs kennt all, own und none, nicht „laut“.")]
    [InlineData("--only=geographie", "Im Modell gibt es „geographie“ nicht")]
    [InlineData("--data=/proc/daten", "In den Datenordner /proc/daten darf hier nicht geschrieben werden")]
    public async Task Tells_a_wrong_option_in_one_sentence(string option, string expected)
    {
        var token = TestLimit.Token();
        using var folder = new TemporaryFolder();
        using var host = HostProcess.Start($"--data={folder.Path}", "--only=redis", "--dashboard=false", option);

        var (code, errors) = await host.EndAsync(token);

        code.ShouldBe(1);
        errors.ShouldStartWith(expected);
        errors.ShouldNotContain("   at ");
    }
}
