using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

internal sealed class ImportAreas : ICommand
{
    public string Words => "areas import";

    public (string Usage, string Purpose) Help =>
        ("DATEI --profile PROFIL.json [--dry-run]", "Lädt Gebiete einer oder mehrerer Ebenen; mit --dry-run wird nur geprüft.");

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
            isCheck ? "api/geography/imports/areas/check" : "api/geography/imports/areas",
            arguments.File(0, "die Gebietsdatei"),
            arguments.Required("--profile"),
            cancellationToken
        );
        if (isCheck)
        {
            return await WriteCheckAsync(answer, output);
        }

        await output.WriteLineAsync($"{answer.GetProperty("areas")} Gebiete geladen.");
        if (!answer.GetProperty("isCurrent").GetBoolean())
        {
            var version = answer.GetProperty("version").GetString();
            await output.WriteLineAsync(
                $"Es gilt weiter der bisherige Gebietsstand. Soll „{version}“ gelten: sozialplan areas use {version}"
            );
        }

        await FileWithProfile.WriteWarningsAsync(answer, output);
        return 0;
    }

    private static async Task<int> WriteCheckAsync(JsonElement answer, TextWriter output)
    {
        var isReady = answer.GetProperty("isReady").GetBoolean();
        await output.WriteLineAsync(
            isReady
                ? $"Probelauf: {answer.GetProperty("areas")} Gebiete würden geladen, {answer.GetProperty("replaced")} ersetzt. Es wurde nichts geändert."
                : $"Probelauf: Die Datei würde nicht geladen ({answer.GetProperty("errorCount")} Fehler)."
        );
        foreach (var level in answer.GetProperty("levels").EnumerateObject())
        {
            await output.WriteLineAsync($"  {level.Name}: {level.Value}");
        }

        await FileWithProfile.WriteErrorsAsync(answer, output);
        await FileWithProfile.WriteWarningsAsync(answer, output);
        return isReady ? 0 : 1;
    }
}
