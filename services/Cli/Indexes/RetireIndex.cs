using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indexes;

internal sealed class RetireIndex : ICommand
{
    public string Words => "index retire";

    public (string Usage, string Purpose) Help =>
        ("INDEX", "Zieht einen Index zurück: Niemand liest ihn mehr; seine Fassungen bleiben.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var code = arguments.Value(0, "der Schlüssel des Index");
        await installation.SendContentAsync(HttpMethod.Delete, IndexPath.Of(code), null, cancellationToken);
        await output.WriteLineAsync($"Index {code} ist zurückgezogen.");
        return 0;
    }
}
