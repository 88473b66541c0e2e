using System.Text.Json;
using System.Text.Json.Nodes;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class DefineIndicators : ICommand
{
    public string Words => "indicator define";

    public (string Usage, string Purpose) Help =>
        (
            "DEFINITION.json … [--kind share]",
            "Legt Indikatoren an oder ändert sie; jede Änderung wird eine neue Fassung. Die Art nennt die Definition („kind“) oder --kind: "
                + "count (Anzahl), share (Anteil an einem Ganzen), rate (Verhältnis), mean (Mittelwert), index (anderer Kennwert), change (Veränderung)."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        for (var i = 0; i < Math.Max(1, arguments.Values.Count); i++)
        {
            var file = arguments.File(i, "die Definition");
            var code = await SendAsync(installation, file, cancellationToken, arguments.Option("--kind"));
            await output.WriteLineAsync($"Indikator {code} ist angelegt.");
        }

        return 0;
    }

    /// <summary>Sends a definition; a kind given beside the file stands in for the one that the file does not name.</summary>
    public static async Task<string> SendAsync(
        InstallationClient installation,
        string file,
        CancellationToken cancellationToken,
        string? kind = null
    )
    {
        var definition = await JsonFile.ReadAsync(file, cancellationToken);
        var code = JsonFile.Text(definition, "code", file);
        await installation.SendJsonAsync(
            HttpMethod.Put,
            $"api/indicators/definitions/{Uri.EscapeDataString(code)}",
            kind is null || definition.TryGetProperty("kind", out _) ? definition : WithKind(definition, kind),
            cancellationToken
        );
        return code;
    }

    private static JsonObject WithKind(JsonElement definition, string kind)
    {
        var named = JsonObject.Create(definition)!;
        named["kind"] = kind;
        return named;
    }
}
