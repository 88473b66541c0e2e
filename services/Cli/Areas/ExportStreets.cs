using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>Has a Straßenraster made and saves it, on wish with the list of changes since the last.</summary>
internal sealed class ExportStreets : ICommand
{
    private const string Path = "api/geography/street-register/exports";

    public string Words => "streets export";

    public (string Usage, string Purpose) Help =>
        (
            "DATEI.csv [--changes DATEI.csv] [--population DATEI.csv] [--minimum ZAHL]",
            "Erstellt das Straßenraster für die BA; mit --population wird die Mindesteinwohnerzahl geprüft (ohne --minimum: 1000)."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var file = arguments.Value(0, "die Datei für das Raster");
        var minimum = arguments.Option("--minimum") ?? "1000";
        if (!int.TryParse(minimum, out var minimumPopulation))
        {
            throw new UsageException($"--minimum braucht eine ganze Zahl; „{minimum}“ ist keine.");
        }

        var population = "";
        if (arguments.Option("--population") is { } given)
        {
            population = File.Exists(given)
                ? await File.ReadAllTextAsync(given, cancellationToken)
                : throw new UsageException($"Die Datei {given} gibt es nicht.");
        }

        var export = await installation.SendJsonAsync(
            HttpMethod.Post,
            Path,
            new { minimumPopulation, population },
            cancellationToken
        );
        var id = export.GetProperty("id").GetInt64();
        await installation.SaveAsync($"{Path}/{id}.csv", file, cancellationToken);
        await output.WriteLineAsync($"{export.GetProperty("rowCount")} Zeilen in {file}.");
        if (population.Length == 0)
        {
            await output.WriteLineAsync("Die Mindesteinwohnerzahl wurde nicht geprüft.");
        }

        if (arguments.Option("--changes") is { } changes)
        {
            await installation.SaveAsync($"{Path}/{id}/changes.csv", changes, cancellationToken);
            await output.WriteLineAsync(
                export.GetProperty("addedCount").ValueKind == JsonValueKind.Number
                    ? $"{export.GetProperty("addedCount")} neu, {export.GetProperty("removedCount")} entfallen: {changes}."
                    : $"Das erste Straßenraster; in {changes} ist alles neu."
            );
        }

        return 0;
    }
}
