using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geometry.GeoFiles;

/// <summary>What a person says about a file beside what the file says itself.</summary>
public sealed record GeoReadOptions
{
    /// <summary>Which layer; null: the only one.</summary>
    public string? Layer { get; init; }

    /// <summary>The coordinate system; null: as the file names it, else by where its numbers lie.</summary>
    public CoordinateSystem? System { get; init; }

    /// <summary>The file has the northing (or the latitude) first.</summary>
    public bool IsSwapped { get; init; }

    /// <summary>How large it may be.</summary>
    public GeoJsonLimits Limits { get; init; } = new();
}
