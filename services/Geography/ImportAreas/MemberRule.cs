using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// Which areas of the finest level belong to an area of an overlapping level. In JSON: <c>"property"</c> (a list of codes, or a
/// text separated by comma, semicolon or blank; a code of a coarser level stands for all below it), or
/// <c>{"by":"geometry","minimumShare":0.5}</c> (those that lie inside with at least this share of their surface).
/// </summary>
[JsonConverter(typeof(Converter))]
public sealed record MemberRule
{
    public string? Property { get; init; }

    /// <summary>0 to 1; used where <see cref="Property"/> is null.</summary>
    public double MinimumShare { get; init; } = 0.5;

    private sealed class Converter : JsonConverter<MemberRule>
    {
        public override MemberRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                return new MemberRule { Property = reader.GetString() };
            }

            using var document = JsonDocument.ParseValue(ref reader);
            var rule = document.RootElement;
            if (rule.ValueKind != JsonValueKind.Object || !rule.TryGetProperty("by", out var by) || !by.ValueEquals("geometry"))
            {
                throw new JsonException();
            }

            return rule.TryGetProperty("minimumShare", out var share)
                ? new MemberRule
                {
                    MinimumShare =
                        share.ValueKind == JsonValueKind.Number && share.TryGetDouble(out var number) && number is > 0 and <= 1
                            ? number
                            : throw new JsonException(),
                }
                : new MemberRule();
        }

        public override void Write(Utf8JsonWriter writer, MemberRule value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }
}
