namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// One feature of a file: its number (1-based), its properties as text, and its geometry in EPSG:25832, or null where it has
/// none.
/// </summary>
internal sealed record SourceFeature(int Number, IReadOnlyDictionary<string, string> Properties, Shape? Geometry)
{
    /// <summary>It is a line of a table, which has no geometries.</summary>
    public bool IsTableLine { get; init; }
}
