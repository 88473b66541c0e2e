namespace Sozialplanung.Areas.Hierarchies;

/// <summary>One area at one place of the tree, or of a division that overlaps with it, with the days on which it was in force.</summary>
public sealed record Area
{
    /// <summary>Unique in its Gebietsstand; text, since zeros may lead.</summary>
    public required string Code { get; init; }

    /// <summary>The name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Code of its <see cref="AreaLevel"/>.</summary>
    public required string Level { get; init; }

    /// <summary>Code of the area above; null for a root.</summary>
    public string? Parent { get; init; }

    /// <summary>Codes of the areas it is made of, where it belongs to an overlapping division; empty for areas of the tree.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>First day in force; null: always.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day in force, included; null: until further notice.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>In force on that day; both ends belong to the validity.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || ValidTo >= day);
}
