using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Reports;

internal sealed class RenderProfile : ICommand
{
    public string Words => "report profile";

    public (string Usage, string Purpose) Help => ("GEBIET --out DATEI.pdf", "Schreibt das Profil eines Gebiets als barrierearmes PDF.");

    public async Task<int> RunAsync(Arguments arguments, Installation installation, TextWriter output, CancellationToken cancellationToken)
    {
        var file = arguments.Required("--out");
        await installation.SaveAsync($"api/reporting/profiles/{Uri.EscapeDataString(arguments.Value(0, "das Gebiet"))}.pdf", file, cancellationToken);
        await output.WriteLineAsync(Path.GetFullPath(file));
        return 0;
    }
}
