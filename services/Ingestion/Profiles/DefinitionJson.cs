using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sozialplanung.Ingestion.Profiles;

/// <summary>
/// The JSON of dataset definitions: comments are allowed, a member nobody knows is an error (a misspelt setting would otherwise
/// be silently without effect).
/// </summary>
internal static class DefinitionJson
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            ReadCommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            RespectNullableAnnotations = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters =
            {
                new ComposedTextJson(),
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            },
        };

    public static DatasetDefinition Read(string json) =>
        JsonSerializer.Deserialize<DatasetDefinition>(json, Options)
        ?? throw new JsonException("Die Datensatzbeschreibung ist leer.");

    public static string Write(DatasetDefinition definition) => JsonSerializer.Serialize(definition, Options);
}
