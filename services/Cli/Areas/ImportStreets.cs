using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

internal sealed class ImportStreets : ICommand
{
    public string Words => "streets import";

    public (string Usage, string Purpose) Help =>
        ("DATEI --profile PROFIL.json [--dry-run]", "Lädt das Straßenverzeichnis; mit --dry-run wird nur geprüft.");

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
            isCheck ? "api/geography/imports/streets/check" : "api/geography/imports/streets",
            arguments.File(0, "die Datei mit Straßen"),
            arguments.Required("--profile"),
            cancellationToken
        );
        if (isCheck)
        {
            return await WriteCheckAsync(answer, output);
        }

        await output.WriteLineAsync(
            $"{answer.GetProperty("entries")} Einträge für {answer.GetProperty("streets")} Straßen geladen."
        );
        await FileWithProfile.WriteWarningsAsync(answer, output);
        return 0;
    }

    private static async Task<int> WriteCheckAsync(JsonElement answer, TextWriter output)
    {
        var isReady = answer.GetProperty("isReady").GetBoolean();
        await output.WriteLineAsync(
            isReady
                ? $"Probelauf: {answer.GetProperty("entries")} Einträge für {answer.GetProperty("streets")} Straßen würden geladen, {answer.GetProperty("replaced")} ersetzt. Es wurde nichts geändert."
                : $"Probelauf: Die Datei würde nicht geladen ({answer.GetProperty("errorCount")} Fehler)."
        );
        await FileWithProfile.WriteErrorsAsync(answer, output);
        await FileWithProfile.WriteWarningsAsync(answer, output);
        return isReady ? 0 : 1;
    }
}
