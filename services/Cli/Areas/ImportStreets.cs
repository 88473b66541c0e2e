using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

internal sealed class ImportStreets : ICommand
{
    public string Words => "streets import";

    public (string Usage, string Purpose) Help => ("DATEI.csv --profile PROFIL.json", "Lädt das Straßenverzeichnis.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var answer = await FileWithProfile.SendAsync(
            installation,
            "api/geography/imports/streets",
            arguments.File(0, "die CSV-Datei"),
            arguments.Required("--profile"),
            cancellationToken
        );
        await output.WriteLineAsync(
            $"{answer.GetProperty("entries")} Einträge für {answer.GetProperty("streets")} Straßen geladen."
        );
        await FileWithProfile.WriteWarningsAsync(answer, output);
        return 0;
    }
}
