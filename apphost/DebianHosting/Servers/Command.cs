using System.Diagnostics;
using Aspire.Hosting;

namespace Sozialplanung.DebianHosting.Servers;

/// <summary>A program that does one thing and ends.</summary>
internal static class Command
{
    /// <summary>Runs it; throws with its output when it fails.</summary>
    public static async Task RunAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        var info = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        info.Environment["LC_ALL"] = "C.UTF-8";
        Array.ForEach(arguments, info.ArgumentList.Add);
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new DistributedApplicationException(
                $"{Path.GetFileName(program)} ist gescheitert (Code {process.ExitCode}): {(await errors + await output).Trim()}"
            );
        }
    }
}
