using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Valid;

namespace Sozialplanung.Geometry.GeoJson;

/// <summary>
/// Makes an area valid (OGC 06-103r4) and winds its rings as RFC 7946 asks. A self-intersection is repaired; where nothing with
/// an extent is left, the area is refused.
/// </summary>
internal static class GeometryRepair
{
    public static ParsedGeometry Repair(Shape geometry)
    {
        if (geometry is not IPolygonal)
        {
            return geometry.IsEmpty ? ParsedGeometry.Empty("Die Geometrie ist leer.") : new ParsedGeometry(geometry, null);
        }

        var check = new IsValidOp(geometry);
        var error = check.ValidationError;
        if (error is null)
        {
            return geometry.Area > 0
                ? new ParsedGeometry(Wound(geometry), null)
                : ParsedGeometry.Refused("Die Fläche hat keinen Inhalt.");
        }

        var text = $"{Describe(error.ErrorType)} bei {Place(error.Coordinate)}";
        var repaired = GeometryFixer.Fix(geometry);
        return repaired is IPolygonal && repaired.Area > 0
            ? new ParsedGeometry(Wound(repaired), $"{text}; die Fläche lässt sich bereinigen.")
            : ParsedGeometry.Refused($"{text}; die Fläche lässt sich nicht bereinigen.");
    }

    // Outer rings counterclockwise, holes clockwise; Normalize winds the other way round.
    private static Shape Wound(Shape geometry) =>
        geometry switch
        {
            Polygon polygon => Wound(polygon),
            MultiPolygon { NumGeometries: 1 } multi => Wound((Polygon)multi[0]),
            MultiPolygon multi => multi.Factory.CreateMultiPolygon([.. multi.Geometries.Cast<Polygon>().Select(Wound)]),
            _ => geometry,
        };

    private static Polygon Wound(Polygon polygon) =>
        polygon.Factory.CreatePolygon(
            Wound(polygon.Shell, counterclockwise: true),
            [.. polygon.Holes.Select(hole => Wound(hole, counterclockwise: false))]
        );

    private static LinearRing Wound(LinearRing ring, bool counterclockwise) =>
        ring.IsCCW == counterclockwise ? ring : (LinearRing)ring.Reverse();

    private static string Describe(TopologyValidationErrors error) =>
        error switch
        {
            TopologyValidationErrors.SelfIntersection or TopologyValidationErrors.RingSelfIntersection =>
                "Der Rand schneidet sich selbst",
            TopologyValidationErrors.HoleOutsideShell => "Ein Loch liegt außerhalb der Fläche",
            TopologyValidationErrors.NestedHoles or TopologyValidationErrors.NestedShells => "Ränder liegen ineinander",
            TopologyValidationErrors.DisconnectedInteriors => "Ein Loch teilt die Fläche",
            TopologyValidationErrors.DuplicateRings => "Ein Rand kommt doppelt vor",
            TopologyValidationErrors.TooFewPoints => "Ein Rand hat zu wenige Punkte",
            _ => "Die Fläche ist ungültig",
        };

    private static string Place(Coordinate? coordinate) =>
        coordinate is null
            ? "unbekannter Stelle"
            : FormattableString.Invariant($"({coordinate.X:0.######} | {coordinate.Y:0.######})");
}
