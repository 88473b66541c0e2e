using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class MakeRelease : ICommand
{
    public string Words => "release make";

    public (string Usage, string Purpose) Help =>
        (
            "NAME [--public-minimum ZAHL] [--staff-minimum ZAHL] [--persons-per-facility ZAHL] [--facilities ZAHL]"
                + " [--dominance-largest ZAHL] [--dominance-percent ZAHL] [--p-percent ZAHL]",
            "Berechnet alle Werte als Entwurf und legt ihn zur Prüfung vor. Freigeben muss eine zweite Person. "
                + "Die Mindestfallzahlen für Öffentlichkeit und Verwaltung und die Regeln, wo ein Datensatz Beitragende nennt, sind sonst die des Dienstes; "
                + "unter ihre Untergrenze geht nur die Statistikstelle."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var settings = new
        {
            publicMinimumCount = Number(arguments, "--public-minimum"),
            staffMinimumCount = Number(arguments, "--staff-minimum"),
            minimumPersonsPerFacility = Number(arguments, "--persons-per-facility"),
            minimumFacilities = Number(arguments, "--facilities"),
            dominanceLargest = Number(arguments, "--dominance-largest"),
            dominancePercent = Number(arguments, "--dominance-percent"),
            pPercent = Number(arguments, "--p-percent"),
        };
        var id = await DraftAsync(installation, arguments.Value(0, "der Name der Freigabe"), output, cancellationToken, settings);
        var checkedRelease = await installation.SendContentAsync(
            HttpMethod.Post,
            $"api/indicators/releases/{id}/check",
            null,
            cancellationToken
        );
        foreach (var note in NamedRelease.NotesOf(checkedRelease))
        {
            await output.WriteLineAsync($"  {note}");
        }

        await output.WriteLineAsync($"Die Freigabe {id} ist geprüft und wartet auf eine zweite Person.");
        return 0;
    }

    /// <summary>Creates a draft and waits until its values are computed; returns its id.</summary>
    public static async Task<string> DraftAsync(
        InstallationClient installation,
        string name,
        TextWriter output,
        CancellationToken cancellationToken,
        object? settings = null
    )
    {
        var created = await installation.SendJsonAsync(
            HttpMethod.Post,
            "api/indicators/releases",
            new
            {
                name,
                note = "",
                settings,
            },
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

    private static int? Number(Arguments arguments, string option) =>
        arguments.Option(option) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new UsageException($"Hinter {option} steht eine ganze Zahl, nicht „{text}“.");

    private static string Progress(JsonElement job) => job.GetProperty("text").GetString() ?? "";
}
