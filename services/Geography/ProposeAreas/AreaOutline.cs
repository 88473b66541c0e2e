using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using Sozialplanung.Geography.ImportAreas;
using Sozialplanung.Geometry.TopoJson;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>A small picture of all areas of a file: enough to see whether it is the right town.</summary>
internal static class AreaOutline
{
    private const int MostAreas = 5_000;
    private const int MostPoints = 6_000;
    private const int MostSourcePoints = 1_000_000;

    /// <summary>Null where there are too many to be drawn in a moment.</summary>
    public static JsonElement? Of(IReadOnlyList<SourceFeature> features, string? name)
    {
        var areas = features
            .Where(feature => feature.Geometry is IPolygonal)
            .Select(feature => new TopoArea(
                feature.Number.ToString(CultureInfo.InvariantCulture),
                AttributeColumn.Shorten(name is null ? "" : feature.Properties.GetValueOrDefault(name, "")),
                null,
                feature.Geometry!
            ))
            .ToList();
        if (areas.Count is 0 or > MostAreas || areas.Sum(area => (long)area.Geometry.NumPoints) > MostSourcePoints)
        {
            return null;
        }

        var whole = new Envelope();
        areas.ForEach(area => whole.ExpandToInclude(area.Geometry.EnvelopeInternal));
        // A picture 600 pixels wide shows nothing smaller than a pixel.
        var pixel = Math.Max(whole.Width, whole.Height) / 600;
        try
        {
            using var map = JsonDocument.Parse(
                TopoJsonWriter.Write(
                    areas,
                    new TopoJsonOptions
                    {
                        GridMetres = Math.Max(1, pixel / 4),
                        MinimumTriangleSquareMetres = pixel * pixel,
                        MaximumPoints = MostPoints,
                    }
                )
            );
            return map.RootElement.Clone();
        }
        catch (ArgumentException)
        {
            return null; // an area smaller than a pixel has no form in it; the picture is no reason to refuse
        }
    }
}
