using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

internal sealed class ImportAreas : ICommand
{
    public string Words => "areas import";

    public (string Usage, string Purpose) Help =>
        ("DATEI.geojson --profile PROFIL.json", "Lädt Gebiete einer oder mehrerer Ebenen.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var answer = await FileWithProfile.SendAsync(
            installation,
            "api/geography/imports/areas",
            arguments.File(0, "die GeoJSON-Datei"),
            arguments.Required("--profile"),
            cancellationToken
        );
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
}
