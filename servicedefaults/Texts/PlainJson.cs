using System.Text.Json;

namespace Sozialplanung.ServiceDefaults.Texts;

/// <summary>Looks through the texts and lists of a JSON document, before any of them is used: the reader of JSON checks the members of
/// a type, and not what a list of it holds.</summary>
public static class PlainJson
{
    private static readonly JsonReaderOptions _options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>The sentence for the first text that holds a sign no text has, or for the first empty entry of a list, and the member
    /// it stands in; null where there is none. What is no JSON is left to whoever reads it.</summary>
    public static string? FaultOf(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, _options);
        var member = "";
        var lists = new Stack<bool>();
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                {
                    lists.Push(reader.TokenType == JsonTokenType.StartArray);
                }
                else if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
                {
                    lists.Pop();
                }
                else if (reader.TokenType == JsonTokenType.Null && lists.TryPeek(out var isList) && isList)
                {
                    return PlainText.FaultOfList(member);
                }

                if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String))
                {
                    continue;
                }

                var text = TextOf(reader);
                member = reader.TokenType == JsonTokenType.PropertyName ? text ?? "" : member;
                if (text is null || PlainText.ForbiddenSign(text) is not null)
                {
                    return PlainText.Fault(member, text is null ? "U+D800 bis U+DFFF" : PlainText.ForbiddenSign(text)!);
                }
            }
        }
        catch (JsonException) { }

        return null;
    }

    // Null where a half of a surrogate pair is written as an escape, or the bytes are no UTF-8.
    private static string? TextOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
