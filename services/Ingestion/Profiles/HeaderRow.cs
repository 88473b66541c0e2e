using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sozialplanung.Ingestion.Profiles;

/// <summary>Where the (first) header line stands: a row number from 1, found by its labels, or nowhere.</summary>
[JsonConverter(typeof(HeaderRowJson))]
public readonly record struct HeaderRow(int Number)
{
    public static HeaderRow Auto => new(-1);

    public bool IsAuto => Number < 0;

    /// <summary>0: the file begins with data, columns are named by number.</summary>
    public bool IsNone => Number == 0;
}

internal sealed class HeaderRowJson : JsonConverter<HeaderRow>
{
    public override HeaderRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String when reader.ValueTextEquals("auto") => HeaderRow.Auto,
            JsonTokenType.Number when reader.TryGetInt32(out var number) && number >= 0 => new HeaderRow(number),
            _ => throw new JsonException("Die Kopfzeile ist \"auto\" oder eine Zeilennummer (0: keine)."),
        };

    public override void Write(Utf8JsonWriter writer, HeaderRow value, JsonSerializerOptions options)
    {
        if (value.IsAuto)
        {
            writer.WriteStringValue("auto");
        }
        else
        {
            writer.WriteNumberValue(value.Number);
        }
    }
}
