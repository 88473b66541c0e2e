using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sozialplanung.Ingestion.Profiles;

/// <summary>
/// A column by its label, by its number (from 1), or by the labels of several header lines from top to bottom: <c>"Wert"</c>,
/// <c>3</c>, <c>["Arbeitslose", "Ausländer"]</c>.
/// </summary>
[JsonConverter(typeof(ColumnReferenceJson))]
public sealed record ColumnReference(IReadOnlyList<string> Labels, int Number)
{
    public static ColumnReference Of(string label) => new([label], 0);

    public static ColumnReference Of(int number) => new([], number);

    public bool IsNumber => Number > 0;

    public bool Equals(ColumnReference? other) =>
        other is not null && Number == other.Number && Labels.SequenceEqual(other.Labels, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Number, Labels.Count);

    public override string ToString() =>
        IsNumber ? $"Spalte {Number.ToString(CultureInfo.InvariantCulture)}" : string.Join(" / ", Labels);
}

/// <summary>One column or several.</summary>
[JsonConverter(typeof(ColumnListJson))]
public sealed record ColumnList(IReadOnlyList<ColumnReference> Columns);

internal sealed class ColumnReferenceJson : JsonConverter<ColumnReference>
{
    public override ColumnReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => ColumnReference.Of(JsonSerializer.Deserialize<string>(ref reader, options)!),
            JsonTokenType.Number when reader.TryGetInt32(out var number) && number > 0 => ColumnReference.Of(number),
            JsonTokenType.StartArray => new ColumnReference(JsonSerializer.Deserialize<List<string>>(ref reader, options)!, 0),
            _ => throw new JsonException("Eine Spalte ist ein Text, eine Nummer ab 1 oder eine Liste von Texten."),
        };

    public override void Write(Utf8JsonWriter writer, ColumnReference value, JsonSerializerOptions options)
    {
        if (value.IsNumber)
        {
            writer.WriteNumberValue(value.Number);
        }
        else if (value.Labels.Count == 1)
        {
            writer.WriteStringValue(value.Labels[0]);
        }
        else
        {
            JsonSerializer.Serialize(writer, value.Labels, options);
        }
    }
}

internal sealed class ColumnListJson : JsonConverter<ColumnList>
{
    public override ColumnList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray
            ? new ColumnList(JsonSerializer.Deserialize<List<ColumnReference>>(ref reader, options)!)
            : new ColumnList([JsonSerializer.Deserialize<ColumnReference>(ref reader, options)!]);

    public override void Write(Utf8JsonWriter writer, ColumnList value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Columns, options);
}
