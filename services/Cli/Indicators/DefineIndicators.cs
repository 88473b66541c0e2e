using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class DefineIndicators : ICommand
{
    public string Words => "indicator define";

    public (string Usage, string Purpose) Help =>
        ("DEFINITION.json …", "Legt Indikatoren an oder ändert sie; jede Änderung wird eine neue Fassung.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        for (var i = 0; i < Math.Max(1, arguments.Values.Count); i++)
        {
            var code = await SendAsync(installation, arguments.File(i, "die Definition"), cancellationToken);
            await output.WriteLineAsync($"Indikator {code} ist angelegt.");
        }

        return 0;
    }

    public static async Task<string> SendAsync(InstallationClient installation, string file, CancellationToken cancellationToken)
    {
        var definition = await JsonFile.ReadAsync(file, cancellationToken);
        var code = JsonFile.Text(definition, "code", file);
        await installation.SendJsonAsync(
            HttpMethod.Put,
            $"api/indicators/definitions/{Uri.EscapeDataString(code)}",
            definition,
            cancellationToken
        );
        return code;
    }
}
