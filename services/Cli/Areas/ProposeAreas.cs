using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>Writes the profile that the installation proposes for a file, so that it can be kept, changed and imported with.</summary>
internal sealed class ProposeAreas : ICommand
{
    // A person reads and changes it: umlauts stand as they are.
    private static readonly JsonSerializerOptions _readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Words => "areas propose";

    public (string Usage, string Purpose) Help =>
        (
            "DATEI [--layer LAYER] [--crs EPSG:NUMMER] [--swap-axes]",
            "Schreibt den Vorschlag eines Profils für eine Gebietsdatei (Shapefile als ZIP, GeoPackage, GeoJSON, KML)."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var wish = new
        {
            layer = arguments.Option("--layer"),
            crs = arguments.Option("--crs") ?? "auto",
            swapAxes = arguments.Has("--swap-axes"),
        };
        var answer = await FileWithProfile.SendAsync(
            installation,
            "api/geography/imports/areas/proposal",
            arguments.File(0, "die Gebietsdatei"),
            JsonSerializer.SerializeToElement(wish, InstallationClient.Json),
            cancellationToken
        );
        if (answer.TryGetProperty("question", out var question) && question.GetString() is { } text)
        {
            throw new RequestRefusedException($"{text} Hier mit --crs oder --swap-axes.");
        }

        await output.WriteLineAsync(Written(answer.GetProperty("profile")).ToJsonString(_readable));
        return 0;
    }

    /// <summary>Members that say nothing are left out: what stands there is what was recognised.</summary>
    private static JsonObject Written(JsonElement profile) =>
        new(
            profile
                .EnumerateObject()
                .Where(member => SaysSomething(member.Value))
                .Select(member => KeyValuePair.Create(member.Name, Value(member.Value)))
        );

    private static JsonNode? Value(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => Written(value),
            JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Select(Value)]),
            _ => JsonNode.Parse(value.GetRawText()),
        };

    private static bool SaysSomething(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.False => false,
            JsonValueKind.Array => value.GetArrayLength() > 0,
            _ => true,
        };
}
