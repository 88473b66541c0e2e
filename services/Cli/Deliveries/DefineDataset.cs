using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class DefineDataset : ICommand
{
    public string Words => "dataset define";

    public (string Usage, string Purpose) Help => ("DATENSATZ.json", "Legt einen Datensatz mit seinem Importprofil an oder ändert ihn.");

    public async Task<int> RunAsync(Arguments arguments, Installation installation, TextWriter output, CancellationToken cancellationToken)
    {
        var definition = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(arguments.File(0, "die Definition"), cancellationToken));
        var code = await SendAsync(installation, definition, cancellationToken);
        await output.WriteLineAsync($"Datensatz {code} ist angelegt.");
        return 0;
    }

    public static async Task<string> SendAsync(Installation installation, JsonElement definition, CancellationToken cancellationToken)
    {
        var code = definition.GetProperty("code").GetString()!;
        await installation.SendJsonAsync(HttpMethod.Put, $"api/ingestion/datasets/{code}", definition, cancellationToken);
        return code;
    }
}
