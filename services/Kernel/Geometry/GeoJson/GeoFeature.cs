namespace Sozialplanung.Geometry.GeoJson;

/// <summary>
/// One feature: its number in the file (from 1), its properties as text (numbers as written), and its geometry.
/// </summary>
public sealed record GeoFeature(int Number, IReadOnlyDictionary<string, string?> Properties, Shape Geometry)
{
    /// <summary>The geometry as the file has it, where <see cref="Geometry"/> is a repaired one; null: it is as in the file.</summary>
    public Shape? AsDrawn { get; init; }
}
