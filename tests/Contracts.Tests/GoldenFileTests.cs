using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sozialplanung.Contracts.Geography;

namespace Sozialplanung.Contracts.Tests;

/// <summary>
/// One file per record that crosses between services, as it is on the wire today; where the wire once was another, the old file
/// is kept in Golden/Older under the record's name and a number. A member that is added later must not be asked for when reading.
/// </summary>
public sealed class GoldenFileTests
{
    // As ServiceDefaults sets it up; the bus asks for less.
    private static readonly JsonSerializerOptions _wire = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private static Assembly Contracts => typeof(AreasPublished).Assembly;

    public static TheoryData<string> Records => [.. Contracts.GetExportedTypes().Select(type => type.FullName!)];

    public static TheoryData<string> OlderFiles =>
        [
            .. typeof(GoldenFileTests)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith("Older/", StringComparison.Ordinal)),
        ];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_written_as_its_file_says(string name)
    {
        var type = Contracts.GetType(name)!;
        var golden = Read(type.Name, $"{type.Name} has no file in Golden: what does it look like on the wire?");

        var written = JsonSerializer.SerializeToNode(golden.Deserialize(type, _wire), type, _wire)!;

        JsonNode.DeepEquals(written, golden).ShouldBeTrue($"{type.Name} became {written}");
    }

    [Theory]
    [MemberData(nameof(OlderFiles))]
    public void What_once_was_sent_can_still_be_read(string file)
    {
        var name = file["Older/".Length..file.LastIndexOf('-')];
        var type = Contracts.GetExportedTypes().Single(type => type.Name == name);
        var older = Read(file, file);

        var written = JsonSerializer.SerializeToNode(older.Deserialize(type, _wire), type, _wire)!.AsObject();

        foreach (var (member, value) in older.AsObject().Where(member => written.ContainsKey(member.Key)))
        {
            Holds(written[member], value).ShouldBeTrue($"{name}.{member}: {value} became {written[member]}");
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_member_that_a_later_writer_adds_is_passed_over(string name)
    {
        var type = Contracts.GetType(name)!;
        var later = Read(type.Name, name).AsObject();
        later["addedLater"] = new JsonObject { ["text"] = "noch unbekannt" };

        var written = JsonSerializer.SerializeToNode(later.Deserialize(type, _wire), type, _wire)!;

        JsonNode.DeepEquals(written, Read(type.Name, name)).ShouldBeTrue($"{type.Name} became {written}");
    }

    /// <summary>Whether all that the older file says is said still; records within may have grown too.</summary>
    private static bool Holds(JsonNode? written, JsonNode? older) =>
        (written, older) switch
        {
            (JsonObject now, JsonObject then) => then.All(member =>
                now.ContainsKey(member.Key) && Holds(now[member.Key], member.Value)
            ),
            (JsonArray now, JsonArray then) => now.Count == then.Count
                && now.Zip(then).All(pair => Holds(pair.First, pair.Second)),
            _ => JsonNode.DeepEquals(written, older),
        };

    private static JsonNode Read(string resource, string missing)
    {
        using var file = typeof(GoldenFileTests).Assembly.GetManifestResourceStream(resource);
        return JsonNode.Parse(file.ShouldNotBeNull(missing))!;
    }
}
