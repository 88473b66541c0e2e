using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class RunNightly : ICommand
{
    public string Words => "nightly run";

    public (string Usage, string Purpose) Help => ("", "Startet den nächtlichen Import jetzt und wartet auf sein Ende.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var run = await NowAsync(installation, output, cancellationToken);
        return Waiting.State(run) == "done" && IsSettled(run) && Failed(run) == 0 ? 0 : 1;
    }

    public static async Task<JsonElement> NowAsync(
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var started = await installation.SendContentAsync(HttpMethod.Post, "api/ingestion/nightly", null, cancellationToken);
        var run = await Waiting.ForAsync(
            installation,
            $"api/ingestion/nightly/{started.GetProperty("runId").GetString()}",
            answer => Waiting.State(answer) is "done" or "failed",
            Progress,
            output,
            cancellationToken
        );
        await output.WriteLineAsync(
            $"Nachtlauf: {run.GetProperty("files")} Dateien, {run.GetProperty("accepted")} angenommen, "
                + $"{run.GetProperty("unconfirmed")} warten auf ein Ja, {run.GetProperty("quarantined")} in Quarantäne, {run.GetProperty("repeated")} schon bekannt"
                + (Failed(run) is > 0 and var failed ? $", {failed} Datensätze nicht abgerufen." : ".")
        );
        return run;
    }

    /// <summary>Whether no file of the run waits for a person.</summary>
    public static bool IsSettled(JsonElement run) =>
        run.GetProperty("quarantined").GetInt32() + run.GetProperty("unconfirmed").GetInt32() == 0;

    private static int Failed(JsonElement run) => run.TryGetProperty("failed", out var failed) ? failed.GetInt32() : 0;

    private static string Progress(JsonElement run) =>
        $"{run.GetProperty("accepted")} von {run.GetProperty("files")} Dateien angenommen";
}
