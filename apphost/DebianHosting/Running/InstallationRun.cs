using System.Runtime.InteropServices;
using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sozialplanung.DebianHosting.Data;
using Sozialplanung.DebianHosting.Logs;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>
/// The installation in a terminal or as a system service: until Ctrl-C, SIGTERM, or the closing of the terminal.
/// </summary>
internal sealed class InstallationRun(DistributedApplication application)
{
    private readonly InstallationOptions _options = application.Services.GetRequiredService<InstallationOptions>();
    private readonly InstallationStart _start = application.Services.GetRequiredService<InstallationStart>();
    private readonly IHostApplicationLifetime _lifetime = application.Services.GetRequiredService<IHostApplicationLifetime>();

    /// <summary>Gives the exit code of the program; a failure is told in a German sentence.</summary>
    public async Task<int> RunAsync()
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, StopOn);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, StopOn);
        var code = 0;
        try
        {
            await application.StartAsync(_lifetime.ApplicationStopping);
            await application.WaitUntilHealthyAsync(_lifetime.ApplicationStopping);
            TellAddresses();
            await Task.Delay(Timeout.Infinite, _lifetime.ApplicationStopping);
        }
        catch (OperationCanceledException)
        {
            Console.Write("Die Installation wird angehalten …");
        }
        catch (Exception problem)
        {
            await System.Console.Error.WriteLineAsync(SentenceOf(problem));
            code = 1;
        }

        if (_start.IsOpen)
        {
            File.Delete(AddressFile);
        }

        await application.StopAsync();
        await application.DisposeAsync();
        return code;
    }

    private ConsoleLines Console => application.Services.GetRequiredService<ConsoleLines>();

    /// <summary>Read by scripts that wait until the installation is ready; there only while it runs.</summary>
    private string AddressFile => Path.Combine(_options.Data, "adressen.json");

    private static string SentenceOf(Exception problem)
    {
        for (var one = problem; one is not null; one = one.InnerException)
        {
            if (one is DistributedApplicationException)
            {
                return one.Message;
            }
        }

        return $"Unerwarteter Fehler: {problem}";
    }

    private void StopOn(PosixSignalContext context)
    {
        context.Cancel = true;
        if (_lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Asked a second time: for people in a hurry.
            Leftovers.Kill(_options.Data);
        }

        _lifetime.StopApplication();
    }

    private void TellAddresses()
    {
        var services = _start.Started.Where(one => one.GetEndpoints().Any(address => address.EndpointName == "http")).ToList();
        PrivateFile.Write(AddressFile, JsonSerializer.Serialize(services.ToDictionary(one => one.Name, UrlOf)));
        foreach (var service in services.Where(one => one.GetEndpoint("http").EndpointAnnotation.IsExternal))
        {
            Console.Write($"Die Installation läuft: {UrlOf(service)}");
        }

        if (_options.HasDashboard)
        {
            var settings = application.Services.GetRequiredService<IConfiguration>();
            Console.Write($"Dashboard von Aspire: {settings["ASPNETCORE_URLS"]}/login?t={settings["AppHost:BrowserToken"]}");
        }
    }

    private static string UrlOf(ExecutableResource service) => service.GetEndpoint("http").Url;
}
