using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sozialplanung.Cli.Areas;

/// <summary>A proposed profile as a file that a person reads and changes.</summary>
internal static class ProfileText
{
    // Umlauts stand as they are.
    private static readonly JsonSerializerOptions _readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(JsonElement profile) => Written(profile).ToJsonString(_readable);

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
