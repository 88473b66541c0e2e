using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>An area is a surface somewhere in Germany.</summary>
internal static class AreaExtent
{
    public static void Check(GeoFeature feature, CoordinateSystem system, ImportFindings findings)
    {
        if (feature.Geometry is not IPolygonal)
        {
            findings.Refuse(
                $"Die Geometrie ist „{feature.Geometry.GeometryType}“; ein Gebiet ist ein Polygon oder MultiPolygon.",
                feature.Number,
                "geometry"
            );
            return;
        }

        var extent = feature.Geometry.EnvelopeInternal;
        if (GermanExtent.Holds(extent, system))
        {
            return;
        }

        var reason =
            CoordinateSystemDetection.LooksSwapped(extent, system)
                ? "Die Achsen sind vertauscht; ist das so gemeint, bitte „Achsen vertauschen“ (swapAxes) angeben"
            : system != CoordinateSystem.Wgs84 && CoordinateSystemDetection.FromExtent(extent) == CoordinateSystem.Wgs84
                ? "Es sind Grad und keine Meter"
            : "Ist es ein anderes Koordinatensystem?";
        var place = FormattableString.Invariant($"in EPSG:{(int)system} bei {extent.MinX:0.###} | {extent.MinY:0.###}");
        findings.Refuse(
            $"Das Gebiet liegt nicht in Deutschland ({place}). {reason}{(reason.EndsWith('?') ? "" : ".")}",
            feature.Number,
            "geometry"
        );
    }
}
