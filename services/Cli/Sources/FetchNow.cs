using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Sources;

internal sealed class FetchNow : ICommand
{
    private static readonly string[] _failures = ["failed", "quarantined", "unconfirmed"];

    public string Words => "source run";

    public (string Usage, string Purpose) Help =>
        (
            "DATENSATZ",
            "Ruft die Dateien eines Datensatzes jetzt ab und wartet; 0 nur, wenn nichts gescheitert ist und nichts auf einen Menschen wartet."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var dataset = arguments.Value(0, "der Datensatz");
        var started = await installation.SendContentAsync(
            HttpMethod.Post,
            $"{SourcePath.Of(dataset)}/fetch",
            null,
            cancellationToken
        );
        var path = $"api/ingestion/nightly/{started.GetProperty("runId").GetString()}";
        var run = await Waiting.ForAsync(
            installation,
            path,
            answer => Waiting.State(answer) is "done" or "failed",
            _ => "",
            output,
            cancellationToken
        );
        if (Waiting.State(run) == "failed")
        {
            await output.WriteLineAsync($"{dataset}: Der Lauf ist gescheitert. {SourceLines.Text(run, "text")}");
            return 1;
        }

        var lines = await installation.GetAsync($"{path}/datasets", cancellationToken);
        foreach (var line in lines.EnumerateArray())
        {
            await WriteAsync(line, output);
        }

        return lines.EnumerateArray().Any(line => _failures.Contains(SourceLines.Text(line, "outcome"))) ? 1 : 0;
    }

    private static async Task WriteAsync(JsonElement line, TextWriter output)
    {
        await output.WriteLineAsync($"{SourceLines.Text(line, "dataset")}: {SourceLines.Text(line, "text")}");
        foreach (var file in line.GetProperty("files").EnumerateArray())
        {
            await output.WriteLineAsync($"  {SourceLines.Text(file, "fileName")}: {Outcome(SourceLines.Text(file, "outcome"))}");
        }
    }

    private static string Outcome(string outcome) =>
        outcome switch
        {
            "accepted" => "angenommen",
            "quarantined" => "zurückgestellt",
            "unconfirmed" => "wartet auf ein Ja",
            "repeated" => "schon bekannt",
            "withdrawn" => "zurückgezogen",
            _ => "in Prüfung",
        };
}
