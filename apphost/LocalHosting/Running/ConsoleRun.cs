using System.Runtime.InteropServices;
using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>
/// The installation in a terminal or as a system service: until Ctrl-C, SIGTERM, or the closing of the terminal.
/// </summary>
internal sealed class ConsoleRun(DistributedApplication application)
{
    private readonly Installation _installation = application.Installation;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, StopOn);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, StopOn);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, StopOn);
        try
        {
            await _installation.StartAsync(stop.Token);
            await _installation.WaitUntilHealthyAsync(stop.Token);
            TellAddresses();
            await Task.Delay(Timeout.Infinite, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            _installation.Console.Write("Die Installation wird angehalten …");
        }
        catch (Exception problem)
        {
            var sentence = problem is DistributedApplicationException ? problem.Message : $"Unerwarteter Fehler: {problem}";
            await Console.Error.WriteLineAsync(sentence);
            Environment.ExitCode = 1;
        }

        if (File.Exists(AddressFile))
        {
            File.Delete(AddressFile);
        }

        await application.DisposeAsync();

        void StopOn(PosixSignalContext context)
        {
            context.Cancel = true;
            if (stop.IsCancellationRequested)
            {
                _installation.KillNow();
            }

            stop.Cancel();
        }
    }

    /// <summary>Read by scripts that wait until the installation is ready; there only while it runs.</summary>
    private string AddressFile => Path.Combine(_installation.Options.Data, "adressen.json");

    private void TellAddresses()
    {
        var urls = _installation
            .Started.OfType<ProjectResource>()
            .Where(project => project.Settings.Endpoints.Count > 0)
            .ToDictionary(project => project.Name, project => Url(project).OriginalString);
        PrivateFile.Write(AddressFile, JsonSerializer.Serialize(urls));
        foreach (var project in _installation.Started.Where(one => one.Settings.Endpoints.Any(endpoint => endpoint.IsExternal)))
        {
            _installation.Console.Write($"Die Installation läuft: {Url(project).OriginalString}");
        }
    }

    private Uri Url(Resource project) => _installation.Addresses.Url(project, project.Settings.Endpoints[0].Name);
}
