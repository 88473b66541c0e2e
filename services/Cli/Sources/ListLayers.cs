using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Sources;

internal sealed class ListLayers : ICommand
{
    public string Words => "source layers";

    public (string Usage, string Purpose) Help =>
        (SourceEntry.Usage, "Fragt einen Dienst (--service wfs oder ogc-features) nach seinen Ebenen; gespeichert wird nichts.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var source = await SourceEntry.ReadAsync(arguments, arguments.Value(1, "die Adresse"), cancellationToken);
        var found = await installation.SendJsonAsync(
            HttpMethod.Post,
            $"{SourcePath.Of(arguments.Value(0, "der Datensatz"))}/layers",
            source,
            cancellationToken
        );
        return await SourceLines.WriteLayersAsync(found, output);
    }
}
