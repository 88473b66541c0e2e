using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.DataCatalogue;

internal sealed class ShowCatalogueEntry : ICommand
{
    public string Words => "catalogue show";

    public (string Usage, string Purpose) Help =>
        ("DATENSATZ", "Nennt, was im Datenkatalog zu einem Datensatz steht, mit Fragen und Indikatoren.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var key = arguments.Value(0, "der Datensatz");
        var found = await installation.GetAsync(CataloguePath.Of(key), cancellationToken);
        await output.WriteLineAsync(CatalogueLines.Of(found));
        if (found.TryGetProperty("entry", out var entry) && entry.ValueKind == JsonValueKind.Object)
        {
            await LineAsync("Zweck", CatalogueLines.Text(found, "purpose"));
            await LineAsync("Gewünscht von", CatalogueLines.Text(entry, "askedBy"));
            await LineAsync("Gebraucht bis", CatalogueLines.Text(entry, "neededBy"));
            await LineAsync("Qualität", CatalogueLines.Text(entry, "qualityNote"));
            await LineAsync("Lücken", CatalogueLines.Text(entry, "gaps"));
            foreach (var question in entry.GetProperty("questions").EnumerateArray())
            {
                await LineAsync(
                    "Frage",
                    $"{CatalogueLines.Text(question, "text")} {CatalogueLines.Text(question, "answer")}".Trim()
                );
            }
        }

        if (found.TryGetProperty("indicators", out var indicators) && indicators.ValueKind == JsonValueKind.Array)
        {
            await LineAsync(
                "Indikatoren",
                string.Join(", ", indicators.EnumerateArray().Select(indicator => CatalogueLines.Text(indicator, "name")))
            );
        }

        return 0;

        Task LineAsync(string name, string text) =>
            text.Length > 0 ? output.WriteLineAsync($"  {name}: {text}") : Task.CompletedTask;
    }
}
