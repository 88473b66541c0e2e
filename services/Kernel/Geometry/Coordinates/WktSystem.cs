namespace Sozialplanung.Geometry.Coordinates;

/// <summary>
/// A coordinate system as a .prj file or a GeoPackage describes it. What counts are the parameters, not the name: towns publish files
/// whose name says UTM and whose false easting is another.
/// </summary>
/// <param name="System">The system that is meant.</param>
/// <param name="EastShift">Metres to add to the eastings of the file so that they are those of the system.</param>
/// <param name="NorthShift">The same for the northings.</param>
public sealed record WktSystem(CoordinateSystem System, double EastShift, double NorthShift)
{
    private const double Tolerance = 1e-6;
    private const string CentralMeridian = "central_meridian";
    private const string FalseEasting = "false_easting";
    private const string FalseNorthing = "false_northing";

    /// <summary>The name a text gives its system, for sentences; empty where it is no well-known text.</summary>
    public static string NameOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return WktNode.Parse(text)?.Name ?? "";
    }

    /// <summary>Null where the text is not understood, or is of a system that is not read.</summary>
    public static WktSystem? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var root = WktNode.Parse(text);
        if (root?.Keyword.Equals("COMPD_CS", StringComparison.OrdinalIgnoreCase) == true)
        {
            root = root.Child("PROJCS", "GEOGCS");
        }

        return root?.Keyword.ToUpperInvariant() switch
        {
            "GEOGCS" => IsModern(root) && IsGreenwich(root) && IsDegree(root)
                ? new WktSystem(CoordinateSystem.Wgs84, 0, 0)
                : null,
            "PROJCS" => Projected(root),
            _ => null,
        };
    }

    private static WktSystem? Projected(WktNode root)
    {
        var isMetre = Math.Abs((root.Child("UNIT")?.Number ?? 0) - 1) < Tolerance;
        if (root.Child("GEOGCS") is not { } degrees || !isMetre || !IsGreenwich(degrees) || !IsDegree(degrees))
        {
            return null;
        }

        var method = root.Child("PROJECTION")?.Name.ToUpperInvariant() ?? "";
        return method switch
        {
            "TRANSVERSE_MERCATOR" or "GAUSS_KRUGER" or "GAUSS_KRUEGER" => Transverse(root, degrees),
            "MERCATOR_AUXILIARY_SPHERE" or "POPULAR_VISUALISATION_PSEUDO_MERCATOR" => Web(root),
            // GDAL writes Web Mercator with the method of the ellipsoid, and says the truth in its name.
            "MERCATOR_1SP" when root.Name.Contains("Pseudo-Mercator", StringComparison.OrdinalIgnoreCase) => Web(root),
            _ => null,
        };
    }

    private static WktSystem? Transverse(WktNode root, WktNode degrees)
    {
        if (
            root.Parameter(CentralMeridian) is not { } meridian
            || root.Parameter("scale_factor") is not { } scale
            || Math.Abs(root.Parameter("latitude_of_origin") ?? 0) > Tolerance
        )
        {
            return null;
        }

        var (east, north) = (root.Parameter(FalseEasting) ?? 0, root.Parameter(FalseNorthing) ?? 0);
        if (IsModern(degrees) && Math.Abs(scale - 0.9996) < Tolerance && Near(meridian, 9, 15) is { } utm)
        {
            return (utm, east) switch
            {
                (9, 32_500_000) => new WktSystem(CoordinateSystem.Utm32ZonePrefixed, 0, -north),
                (15, 33_500_000) => new WktSystem(CoordinateSystem.Utm33ZonePrefixed, 0, -north),
                (9, _) => new WktSystem(CoordinateSystem.Utm32, 500_000 - east, -north),
                _ => new WktSystem(CoordinateSystem.Utm33, 500_000 - east, -north),
            };
        }

        if (!IsDhdn(degrees) || Math.Abs(scale - 1) > Tolerance || Near(meridian, 6, 9, 12, 15) is not { } zoneMeridian)
        {
            return null;
        }

        var zone = zoneMeridian / 3;
        return new WktSystem(
            (CoordinateSystem)((int)CoordinateSystem.GaussKrueger2 + zone - 2),
            (zone * 1_000_000) + 500_000 - east,
            -north
        );
    }

    private static WktSystem? Web(WktNode root) =>
        Math.Abs(root.Parameter(CentralMeridian) ?? 0) < Tolerance
            ? new WktSystem(
                CoordinateSystem.WebMercator,
                -(root.Parameter(FalseEasting) ?? 0),
                -(root.Parameter(FalseNorthing) ?? 0)
            )
            : null;

    private static int? Near(double meridian, params ReadOnlySpan<int> known)
    {
        foreach (var each in known)
        {
            if (Math.Abs(meridian - each) < Tolerance)
            {
                return each;
            }
        }

        return null;
    }

    // WGS 84 and ETRS89 differ by less than a metre in Germany; every other date of the ellipsoid is another network.
    private static bool IsModern(WktNode degrees)
    {
        var datum = Plain(degrees.Child("DATUM")?.Name);
        return datum.Contains("WGS1984", StringComparison.Ordinal)
            || datum.Contains("WGS84", StringComparison.Ordinal)
            || datum.Contains("ETRS1989", StringComparison.Ordinal)
            || datum.Contains("ETRS89", StringComparison.Ordinal)
            || datum.Contains("EUROPEANTERRESTRIALREFERENCESYSTEM", StringComparison.Ordinal)
            || datum.Contains("WORLDGEODETICSYSTEM1984", StringComparison.Ordinal);
    }

    private static bool IsDhdn(WktNode degrees)
    {
        var datum = Plain(degrees.Child("DATUM")?.Name);
        return datum.Contains("DEUTSCHESHAUPTDREIECKSNETZ", StringComparison.Ordinal)
            || datum.Contains("DHDN", StringComparison.Ordinal);
    }

    private static bool IsGreenwich(WktNode degrees) => Math.Abs(degrees.Child("PRIMEM")?.Number ?? 0) < Tolerance;

    private static bool IsDegree(WktNode degrees) => Math.Abs((degrees.Child("UNIT")?.Number ?? 0) - (Math.PI / 180)) < Tolerance;

    private static string Plain(string? name) => string.Concat((name ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
