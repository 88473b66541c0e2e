using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Sources;

internal sealed class ListSources : ICommand
{
    public string Words => "source list";

    public (string Usage, string Purpose) Help => ("", "Nennt für jeden Datensatz Bezugsquelle, Zeitplan und letzten Abruf.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        foreach (var source in (await installation.GetAsync("api/ingestion/sources", cancellationToken)).EnumerateArray())
        {
            await output.WriteLineAsync(
                $"{SourceLines.Text(source, "dataset")}: {SourceLines.From(source)}\n  {SourceLines.Times(source)}\n  {SourceLines.Last(source)}"
            );
        }

        return 0;
    }
}
