using System.Text.Json;
using Sozialplanung.Cli.Areas;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Network;

internal sealed class ImportPlaces : ICommand
{
    public string Words => "places import";

    public (string Usage, string Purpose) Help =>
        ("DATEI --profile PROFIL.json [--dry-run]", "Lädt eine Liste von Einrichtungen; mit --dry-run wird nur geprüft.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var isCheck = arguments.Has("--dry-run");
        var answer = await FileWithProfile.SendAsync(
            installation,
            isCheck ? "api/network/imports/places/check" : "api/network/imports/places",
            arguments.File(0, "die Datei mit Einrichtungen"),
            arguments.Required("--profile"),
            cancellationToken
        );
        if (isCheck)
        {
            return await WriteCheckAsync(answer, output);
        }

        await output.WriteLineAsync(
            $"Liste „{answer.GetProperty("source").GetString()}“: {answer.GetProperty("places")} Einrichtungen, "
                + $"{answer.GetProperty("added")} neu, {answer.GetProperty("changed")} geändert, {answer.GetProperty("removed")} entfallen."
        );
        await FileWithProfile.WriteWarningsAsync(answer, output);
        return 0;
    }

    private static async Task<int> WriteCheckAsync(JsonElement answer, TextWriter output)
    {
        var isReady = answer.GetProperty("isReady").GetBoolean();
        await output.WriteLineAsync(
            isReady
                ? $"Probelauf: {answer.GetProperty("places")} Einrichtungen ({answer.GetProperty("byPoint")} nach ihrem Punkt, {answer.GetProperty("byStreet")} nach dem Straßenverzeichnis): "
                    + $"{answer.GetProperty("new")} neu, {answer.GetProperty("changed")} geändert, {answer.GetProperty("unchanged")} gleich, {answer.GetProperty("gone")} entfallen. Es wurde nichts geändert."
                : $"Probelauf: Die Liste würde nicht geladen ({answer.GetProperty("errorCount")} Fehler)."
        );
        await FileWithProfile.WriteErrorsAsync(answer, output);
        await FileWithProfile.WriteWarningsAsync(answer, output);
        return isReady ? 0 : 1;
    }
}
