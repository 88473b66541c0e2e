using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.DataCatalogue;

internal sealed class ShowCompleteness : ICommand
{
    private static readonly string[] _quiet = ["complete", "notExpected"];

    public string Words => "completeness show";

    public (string Usage, string Purpose) Help =>
        (
            "[DATENSATZ]",
            "Sagt, was fehlt, fällig oder überfällig ist; mit DATENSATZ nach Gemeinden. Ausgang 1, wenn etwas überfällig ist."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var path = "api/ingestion/completeness";
        List<JsonElement> rows;
        if (arguments.Values is [var dataset, ..])
        {
            var found = await installation.GetAsync($"{path}/{Uri.EscapeDataString(dataset)}", cancellationToken);
            rows = [found.GetProperty("row"), .. found.GetProperty("municipalities").EnumerateArray()];
        }
        else
        {
            var board = await installation.GetAsync(path, cancellationToken);
            rows =
            [
                .. board.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("rows").EnumerateArray()),
            ];
        }

        var open = rows.SelectMany(row => row.GetProperty("cells").EnumerateArray())
            .Where(cell => !_quiet.Contains(CatalogueLines.Text(cell, "state")))
            .ToList();
        foreach (var cell in open)
        {
            await output.WriteLineAsync(CatalogueLines.Text(cell, "sentence"));
        }

        if (open.Count == 0)
        {
            await output.WriteLineAsync("Nichts fehlt.");
        }

        return open.Exists(cell => cell.GetProperty("isOverdue").GetBoolean()) ? 1 : 0;
    }
}
