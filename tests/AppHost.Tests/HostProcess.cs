using System.Diagnostics;

namespace Sozialplanung.AppHost.Tests;

/// <summary>The real program AppHost as a process of its own, as <c>./run</c> starts it.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process _process;

    private HostProcess(Process process) => _process = process;

    public int Id => _process.Id;

    /// <summary>Path of the built program.</summary>
    public static string Program { get; } =
        Path.Combine(AppContext.BaseDirectory, "../../AppHost", new DirectoryInfo(AppContext.BaseDirectory).Name, "AppHost");

    public static HostProcess Start(params string[] arguments)
    {
        var info = new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        return new HostProcess(Process.Start(info)!);
    }

    public async Task WaitUntilReadyAsync(string dataFolder, CancellationToken cancellationToken)
    {
        while (!File.Exists(Path.Combine(dataFolder, "adressen.json")))
        {
            _process.HasExited.ShouldBeFalse();
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
        }
    }

    public void Kill() => _process.Kill();

    public Task TerminateAsync(CancellationToken cancellationToken) =>
        Process.Start("kill", ["-TERM", $"{_process.Id}"]).WaitForExitAsync(cancellationToken);

    public async Task<(int Code, string Errors)> EndAsync(CancellationToken cancellationToken)
    {
        var errors = await _process.StandardError.ReadToEndAsync(cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        return (_process.ExitCode, errors.Trim());
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
