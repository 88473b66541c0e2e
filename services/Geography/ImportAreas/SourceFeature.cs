namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// One feature of a file: its number (1-based), its properties as text (lists joined by a semicolon) and its geometry as WKB in the
/// coordinates of the file, or null where it has none.
/// </summary>
internal sealed record SourceFeature(int Number, IReadOnlyDictionary<string, string> Properties, byte[]? Geometry, CoordinateExtent Extent);
