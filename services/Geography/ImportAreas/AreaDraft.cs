using System.Collections.ObjectModel;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// An area as the file gives it, before anything is stored. <see cref="Number"/> is the feature's number, 0 for a formed one.
/// </summary>
internal sealed record AreaDraft(int Number, string Code, string Name, string Level, string? Parent, Shape? Geometry)
{
    /// <summary>Codes of members as given; null: no overlapping area, or members by geometry.</summary>
    public IReadOnlyList<string>? Members { get; init; }

    /// <summary>Codes of the areas whose union this area is; empty: it has its own geometry.</summary>
    public IReadOnlyList<string> FormedFrom { get; init; } = [];

    /// <summary>What the file says of it by column; of a formed area what all its parts agree on.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    public string Parenthesis => Number == 0 ? $"„{Code}“" : $"„{Code}“ ({Name})";
}
