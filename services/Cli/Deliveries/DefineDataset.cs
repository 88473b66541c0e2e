using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class DefineDataset : ICommand
{
    public string Words => "dataset define";

    public (string Usage, string Purpose) Help =>
        ("DATENSATZ.json", "Legt einen Datensatz mit seinem Importprofil an oder ändert ihn.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var code = await SendAsync(installation, arguments.File(0, "die Definition"), cancellationToken);
        await output.WriteLineAsync($"Datensatz {code} ist angelegt.");
        return 0;
    }

    public static async Task<string> SendAsync(InstallationClient installation, string file, CancellationToken cancellationToken)
    {
        var definition = await JsonFile.ReadAsync(file, cancellationToken);
        var code = JsonFile.Text(definition, "code", file);
        await installation.SendJsonAsync(
            HttpMethod.Put,
            $"api/ingestion/datasets/{Uri.EscapeDataString(code)}",
            definition,
            cancellationToken
        );
        return code;
    }
}
