using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli;

/// <summary>A file of JSON that a person wrote: what is wrong with it is said with file and line.</summary>
internal static class JsonFile
{
    // As the services read profiles: a proposal says above itself what is to be decided.
    private static readonly JsonDocumentOptions _lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>
    /// Errors: <see cref="UsageException"/> without the file, <see cref="RequestRefusedException"/> where it is not a JSON object.
    /// </summary>
    public static async Task<JsonElement> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"Die Datei {path} gibt es nicht.");
        }

        try
        {
            using var document = JsonDocument.Parse(await File.ReadAllTextAsync(path, cancellationToken), _lenient);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new RequestRefusedException($"In {path} steht kein JSON-Objekt in geschweiften Klammern.");
        }
        catch (JsonException e)
        {
            throw new RequestRefusedException(
                $"{path} ist kein gültiges JSON: Fehler in Zeile {e.LineNumber + 1}, Zeichen {e.BytePositionInLine + 1}."
            );
        }
    }

    /// <summary>A text that the file must hold. Errors: <see cref="RequestRefusedException"/> naming file and member.</summary>
    public static string Text(JsonElement content, string member, string path) =>
        content.TryGetProperty(member, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 } text
            ? text
            : throw new RequestRefusedException($"In {path} fehlt „{member}“.");
}
