using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class ProposeDataset : ICommand
{
    // For people to read and edit: letters as they are.
    private static readonly JsonSerializerOptions _readable = new(InstallationClient.Json)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public string Words => "dataset propose";

    public (string Usage, string Purpose) Help =>
        (
            "DATEI [--out DATENSATZ.json]",
            "Sieht eine Datei an, sagt, was erkannt wurde, und schlägt vor, wie sie gelesen werden kann; gespeichert wird nichts."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        await using var shown = await ShownFile.OpenAsync(installation, arguments.File(0, "die Datei"), cancellationToken);
        var proposal = await shown.ProposeAsync(cancellationToken);
        var definition = JsonSerializer.Serialize(proposal.GetProperty("definition"), _readable);
        if (arguments.Option("--out") is not { } file)
        {
            await output.WriteLineAsync(definition);
            return 0;
        }

        foreach (var note in proposal.GetProperty("notes").EnumerateArray())
        {
            var mark = note.GetProperty("certainty").GetString() switch
            {
                "ask" => "Bitte entscheiden: ",
                "likely" => "Bitte prüfen: ",
                _ => "",
            };
            await output.WriteLineAsync(mark + note.GetProperty("text").GetString());
        }

        await File.WriteAllTextAsync(file, definition, cancellationToken);
        await output.WriteLineAsync($"Der Vorschlag steht in {file}. Nächster Schritt: sozialplan dataset try {file} …");
        return 0;
    }
}
