using System.Text.Json;
using System.Text.Json.Nodes;
using Sozialplanung.Contracts.Geography;

namespace Sozialplanung.Contracts.Tests;

/// <summary>
/// One file per event, as it is on the wire since it was first sent. Today's record must read it and write it back unchanged;
/// a member that is added later may appear in what is written, but must not be asked for when reading.
/// </summary>
public sealed class GoldenEventTests
{
    private static readonly JsonSerializerOptions _wire = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    public static TheoryData<string> Events =>
        [.. typeof(AreasPublished).Assembly.GetExportedTypes().Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_is_read_and_written_as_it_always_was(string name)
    {
        var type = typeof(AreasPublished).Assembly.GetType(name)!;
        using var file = typeof(GoldenEventTests).Assembly.GetManifestResourceStream(type.Name);
        file.ShouldNotBeNull($"{type.Name} has no file in Golden: what does it look like on the wire?");
        var golden = JsonNode.Parse(file)!;

        var written = JsonSerializer.SerializeToNode(golden.Deserialize(type, _wire), type, _wire)!;

        foreach (var (member, value) in golden.AsObject())
        {
            JsonNode.DeepEquals(written[member], value).ShouldBeTrue($"{type.Name}.{member}: {value} became {written[member]}");
        }
    }
}
