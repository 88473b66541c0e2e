using System.Text.Json;
using Sozialplanung.Indicators.Indexes;

namespace Sozialplanung.Indicators.Storage;

/// <summary>A version of the definition of an index. A change is a new version; what everybody reads is the published one.</summary>
internal sealed class IndexRow
{
    public required string Code { get; init; }

    /// <summary>Counts the definitions of the code.</summary>
    public required int Version { get; init; }

    public bool IsCurrent { get; set; }

    public bool IsPublished { get; set; }

    public bool IsRetired { get; set; }

    /// <summary>The JSON of the <see cref="IndexDefinition"/>.</summary>
    public required string Definition { get; init; }

    public required string CreatedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public string? PublishedBy { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Changes with every change: a second planner at the same moment is noticed.</summary>
    public uint RowVersion { get; init; }

    public IndexDefinition ReadDefinition(JsonSerializerOptions json) =>
        JsonSerializer.Deserialize<IndexDefinition>(Definition, json)!;
}
