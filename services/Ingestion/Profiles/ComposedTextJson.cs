using System.Text.Json;
using System.Text.Json.Serialization;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Profiles;

/// <summary>Texts of a definition, composed as those of the files are that they are compared with.</summary>
internal sealed class ComposedTextJson : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? TableRows.Composed(reader.GetString()).ToString()
            : throw new JsonException("Hier steht ein Text.");

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TableRows.Composed(reader.GetString()).ToString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);
}
