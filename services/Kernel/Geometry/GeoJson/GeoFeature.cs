namespace Sozialplanung.Geometry.GeoJson;

/// <summary>
/// One feature: its number in the file (from 1), its properties as text (numbers as written), and its geometry.
/// </summary>
public sealed record GeoFeature(int Number, IReadOnlyDictionary<string, string?> Properties, Shape Geometry);
