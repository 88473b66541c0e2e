namespace Sozialplanung.Contracts.Geography;

/// <summary>A Gebietsstand. One element of Geography's answer <c>GET /versions</c>.</summary>
public sealed record PublishedDivision
{
    /// <summary>For example "2025-01-01".</summary>
    public required string Version { get; init; }

    /// <summary>New deliveries of no other Gebietsstand and releases are about this one.</summary>
    public required bool IsCurrent { get; init; }

    public required int AreaCount { get; init; }

    /// <summary>When its areas were last imported or made the current ones.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>First day on which it holds; null: nobody said so, or from the beginning where there is a last day.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, included, as it was said; null: until the next one begins.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Last day, included, said or because another one begins then; null: it has no end, or nobody said when it holds.</summary>
    public DateOnly? HoldsUntil { get; init; }

    /// <summary>Whether Umsteigeschlüssel lead from it to the current one; the current one is where they lead.</summary>
    public bool IsConvertible { get; init; }
}
