using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class MakeRelease : ICommand
{
    public string Words => "release make";

    public (string Usage, string Purpose) Help =>
        ("NAME", "Berechnet alle Werte als Entwurf und legt ihn zur Prüfung vor. Freigeben muss eine zweite Person.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var id = await DraftAsync(installation, arguments.Value(0, "der Name der Freigabe"), output, cancellationToken);
        await installation.SendContentAsync(HttpMethod.Post, $"api/indicators/releases/{id}/check", null, cancellationToken);
        await output.WriteLineAsync($"Die Freigabe {id} ist geprüft und wartet auf eine zweite Person.");
        return 0;
    }

    /// <summary>Creates a draft and waits until its values are computed; returns its id.</summary>
    public static async Task<string> DraftAsync(
        InstallationClient installation,
        string name,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var created = await installation.SendJsonAsync(
            HttpMethod.Post,
            "api/indicators/releases",
            new { name, note = "" },
            cancellationToken
        );
        var id = created.GetProperty("id").GetString()!;
        var job = await Waiting.ForAsync(
            installation,
            $"api/indicators/jobs/{created.GetProperty("jobId").GetString()}",
            answer => Waiting.State(answer) is "done" or "failed" or "cancelled",
            Progress,
            output,
            cancellationToken
        );
        return Waiting.State(job) == "done"
            ? id
            : throw new RequestRefusedException($"Die Berechnung ist gescheitert: {job.GetProperty("text")}");
    }

    private static string Progress(JsonElement job) => job.GetProperty("text").GetString() ?? "";
}
