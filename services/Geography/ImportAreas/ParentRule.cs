using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// Where the code of the parent stands. In JSON: <c>"property"</c>, a number (so many leading characters of the own code),
/// <c>{"value":"10044"}</c> (the same parent for all), or <c>{"by":"prefix"}</c> (the area of a coarser level with the longest code with
/// which the own one begins).
/// </summary>
[JsonConverter(typeof(Converter))]
public sealed record ParentRule
{
    public string? Property { get; init; }

    public int? PrefixLength { get; init; }

    public string? Value { get; init; }

    public bool IsPrefix { get; init; }

    private sealed class Converter : JsonConverter<ParentRule>
    {
        public override ParentRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.String:
                    return new ParentRule { Property = reader.GetString() };
                case JsonTokenType.Number when reader.TryGetInt32(out var length) && length > 0:
                    return new ParentRule { PrefixLength = length };
                case JsonTokenType.StartObject:
                    using (var rule = JsonDocument.ParseValue(ref reader))
                    {
                        return rule.RootElement.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.String
                                ? new ParentRule { Value = value.GetString() }
                            : rule.RootElement.TryGetProperty("by", out var by) && by.ValueEquals("prefix")
                                ? new ParentRule { IsPrefix = true }
                            : throw new JsonException();
                    }

                default:
                    throw new JsonException();
            }
        }

        public override void Write(Utf8JsonWriter writer, ParentRule value, JsonSerializerOptions options)
        {
            if (value.PrefixLength is { } length)
            {
                writer.WriteNumberValue(length);
            }
            else if (value.Property is { } property)
            {
                writer.WriteStringValue(property);
            }
            else
            {
                writer.WriteStartObject();
                writer.WriteString(value.IsPrefix ? "by" : "value", value.IsPrefix ? "prefix" : value.Value);
                writer.WriteEndObject();
            }
        }
    }
}
