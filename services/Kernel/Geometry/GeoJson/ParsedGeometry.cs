namespace Sozialplanung.Geometry.GeoJson;

/// <summary>A geometry, or a German sentence why there is none; both where something was repaired.</summary>
internal readonly record struct ParsedGeometry(Shape? Geometry, string? Problem)
{
    /// <summary>There is nothing to read, as opposed to something unusable.</summary>
    public bool IsEmpty { get; private init; }

    public static ParsedGeometry Refused(string problem) => new(null, problem);

    public static ParsedGeometry Empty(string problem) => new(null, problem) { IsEmpty = true };
}
