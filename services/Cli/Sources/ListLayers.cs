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
        if (SourceLines.Text(found, "text") is { Length: > 0 } text)
        {
            await output.WriteLineAsync(text);
            return 1;
        }

        foreach (var layer in found.GetProperty("layers").EnumerateArray())
        {
            await output.WriteLineAsync($"{SourceLines.Text(layer, "name")}: {SourceLines.Text(layer, "title")}");
        }

        return 0;
    }
}
