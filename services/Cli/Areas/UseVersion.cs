using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

internal sealed class UseVersion : ICommand
{
    public string Words => "areas use";

    public (string Usage, string Purpose) Help => ("GEBIETSSTAND", "Macht einen eingelesenen Gebietsstand zum geltenden.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var version = arguments.Value(0, "den Gebietsstand");
        await installation.SendJsonAsync(
            HttpMethod.Put,
            $"api/geography/versions/{Uri.EscapeDataString(version)}/current",
            new { },
            cancellationToken
        );
        await output.WriteLineAsync(
            $"Es gilt der Gebietsstand „{version}“: für neue Lieferungen und Freigaben. Was veröffentlicht ist, bleibt, wie es ist."
        );
        return 0;
    }
}
