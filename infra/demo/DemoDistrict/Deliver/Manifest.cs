using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sozialplanung.DemoDistrict.Deliver;

/// <summary>How many lines of a year's register carry which typing error.</summary>
internal sealed record RegisterFacts(
    int Year,
    int Persons,
    int TypingErrors,
    int Hopeless,
    IReadOnlyDictionary<string, int> ByClass
);

/// <summary>Lists the output in the order of loading, with what a test may want to know about it.</summary>
internal sealed record Manifest(
    string Title,
    bool Fictional,
    string District,
    int Seed,
    bool Small,
    IReadOnlyList<DemoFile> Files,
    IReadOnlyList<RegisterFacts> Register
)
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
