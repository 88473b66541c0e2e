using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sozialplanung.Ingestion.Profiles;

/// <summary>One condition or several; a row must meet all.</summary>
[JsonConverter(typeof(RowConditionsJson))]
public sealed record RowConditions(IReadOnlyList<RowCondition> Conditions)
{
    public static RowConditions None { get; } = new([]);
}

internal sealed class RowConditionsJson : JsonConverter<RowConditions>
{
    public override RowConditions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray
            ? new RowConditions(JsonSerializer.Deserialize<List<RowCondition>>(ref reader, options)!)
            : new RowConditions([JsonSerializer.Deserialize<RowCondition>(ref reader, options)!]);

    public override void Write(Utf8JsonWriter writer, RowConditions value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Conditions, options);
}
