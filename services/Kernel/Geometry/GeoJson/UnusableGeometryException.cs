namespace Sozialplanung.Geometry.GeoJson;

/// <summary>Leaves the parsing of one geometry; caught where the feature is refused.</summary>
internal sealed class UnusableGeometryException(string message) : Exception(message);
