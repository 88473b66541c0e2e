namespace Sozialplanung.Geometry.GeoJson;

/// <summary>A geometry, or a German sentence why there is none; both where something was repaired.</summary>
internal readonly record struct ParsedGeometry(Shape? Geometry, string? Problem)
{
    public static ParsedGeometry Refused(string problem) => new(null, problem);
}
