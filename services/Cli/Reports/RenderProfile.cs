using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Reports;

internal sealed class RenderProfile : ICommand
{
    public string Words => "report profile";

    public (string Usage, string Purpose) Help =>
        (
            "GEBIET --out DATEI.pdf [--release FREIGABE]",
            "Schreibt das Profil eines Gebiets als barrierearmes PDF; mit der Endung .html als Seite."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var area = Uri.EscapeDataString(arguments.Value(0, "das Gebiet"));
        var file = arguments.Required("--out");
        var format = file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? "html" : "pdf";
        var release = arguments.Option("--release") is { } id ? $"?release={Uri.EscapeDataString(id)}" : "";
        await installation.SaveAsync($"api/reporting/profiles/{area}.{format}{release}", file, cancellationToken);
        await output.WriteLineAsync(Path.GetFullPath(file));
        return 0;
    }
}
