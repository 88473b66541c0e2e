namespace Sozialplanung.Geography.ImportAreas;

/// <summary>The reasons that PostGIS gives for an invalid polygon ("Self-intersection[6.9 49.3]"), in German.</summary>
internal static class GeometryReason
{
    public static string InGerman(string reason)
    {
        var bracket = reason.IndexOf('[', StringComparison.Ordinal);
        var kind = bracket < 0 ? reason : reason[..bracket];
        var place = bracket < 0 ? "" : $" (bei {reason[(bracket + 1)..].TrimEnd(']').Replace(" ", " / ", StringComparison.Ordinal)})";
        return Kind(kind) + place;
    }

    private static string Kind(string kind) => kind switch
    {
        "Self-intersection" => "Die Grenze schneidet sich selbst",
        "Ring Self-intersection" => "Die Grenze berührt sich selbst",
        "Hole lies outside shell" => "Ein Loch liegt außerhalb der Fläche",
        "Holes are nested" => "Ein Loch liegt in einem anderen Loch",
        "Nested shells" => "Eine Teilfläche liegt in einer anderen",
        "Duplicate Rings" => "Ein Ring ist doppelt",
        "Interior is disconnected" => "Die Fläche zerfällt an einem Punkt",
        "Too few points in geometry component" => "Ein Ring hat zu wenige verschiedene Punkte",
        _ => "Die Fläche ist ungültig",
    };
}
