using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class TryDataset : ICommand
{
    public string Words => "dataset try";

    public (string Usage, string Purpose) Help =>
        (
            "DATENSATZ.json DATEI [--period 2024]",
            "Probelauf: prüft eine Datei wie eine Lieferung, ohne etwas zu speichern; 0 nur, wenn sie angenommen würde."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var definition = await JsonFile.ReadAsync(arguments.File(0, "die Definition"), cancellationToken);
        await using var shown = await ShownFile.OpenAsync(installation, arguments.File(1, "die Datei"), cancellationToken);
        var trial = await Waiting.OutAsync(
            () => shown.TryAsync(definition, arguments.Option("--period"), cancellationToken),
            output,
            cancellationToken
        );
        var verdict = trial.GetProperty("verdict");
        await output.WriteLineAsync(verdict.GetProperty("text").GetString());
        if (trial.TryGetProperty("division", out var division) && division.ValueKind == JsonValueKind.Object)
        {
            await output.WriteLineAsync(division.GetProperty("text").GetString());
        }

        foreach (var finding in trial.GetProperty("findings").EnumerateArray())
        {
            var row = finding.GetProperty("row");
            var place = row.ValueKind == JsonValueKind.Number ? $"Zeile {row}: " : "";
            await output.WriteLineAsync($"  {place}{finding.GetProperty("text").GetString()}");
        }

        await output.WriteLineAsync(verdict.GetProperty("nextStep").GetString());
        return verdict.GetProperty("colour").GetString() == "red" ? 1 : 0;
    }
}
