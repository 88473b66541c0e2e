using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

/// <summary>The catalogue of ready indicators, and what is missing here for each.</summary>
internal sealed class ListReadyIndicators : ICommand
{
    public string Words => "indicator ready";

    public (string Usage, string Purpose) Help =>
        (
            "[--names NAMEN.json]",
            "Nennt die fertigen Indikatoren nach Kapiteln, und was jedem hier noch fehlt. NAMEN.json sagt, wie Messgrößen hier heißen: {\"arbeitslose\": \"alo\"}."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var names = await OwnNamesFile.ReadAsync(arguments, cancellationToken);
        var catalogue = await OwnNamesFile.CatalogueAsync(installation, names, cancellationToken);
        foreach (var chapter in catalogue.GetProperty("chapters").EnumerateArray())
        {
            await output.WriteLineAsync(chapter.GetProperty("name").GetString());
            foreach (var ready in chapter.GetProperty("indicators").EnumerateArray())
            {
                var definition = ready.GetProperty("definition");
                await output.WriteLineAsync(
                    $"  {ready.GetProperty("code").GetString()} – {definition.GetProperty("name").GetString()}: {StateOf(ready)}"
                );
            }
        }

        return 0;
    }

    private static string StateOf(JsonElement ready) =>
        ready.GetProperty("state").GetString() switch
        {
            "switchedOn" => "eingeschaltet",
            "ready" => "lässt sich einschalten",
            "announced" => "lässt sich einschalten; die Daten sind angekündigt",
            _ =>
                $"dafür fehlt {string.Join("; ", ready.GetProperty("missing").EnumerateArray().Select(need => need.GetProperty("text").GetString()))}",
        };
}
