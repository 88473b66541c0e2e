namespace Sozialplanung.Geometry.TopoJson;

/// <summary>One area of a map: polygon or multipolygon in metres (any projected system).</summary>
public sealed record TopoArea(string Code, string Name, string? Parent, Shape Geometry);
