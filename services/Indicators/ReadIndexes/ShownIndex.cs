using Sozialplanung.Indicators.Indexes;

namespace Sozialplanung.Indicators.ReadIndexes;

/// <summary>An index as its reader may know it: everybody the published version, planners the current one too.</summary>
internal sealed record ShownIndex
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required int Version { get; init; }

    /// <summary>Null: nobody but planners sees it.</summary>
    public required int? PublishedVersion { get; init; }

    public required DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Null for readers who do not see who defines what.</summary>
    public required string? CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required IndexDefinition Definition { get; init; }
}

/// <summary>A version of an index: who wrote it when, who let everybody read it, and what it says in words.</summary>
internal sealed record IndexVersion
{
    public required int Version { get; init; }

    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required bool IsPublished { get; init; }

    public required bool IsRetired { get; init; }

    public required string? PublishedBy { get; init; }

    public required DateTimeOffset? PublishedAt { get; init; }

    public required IndexDefinition Definition { get; init; }

    /// <summary>German sentences; what differs between two versions is what changed.</summary>
    public required IReadOnlyList<string> Words { get; init; }
}
