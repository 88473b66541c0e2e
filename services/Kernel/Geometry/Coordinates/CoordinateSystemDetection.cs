using System.Globalization;
using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Coordinates;

/// <summary>Finds the coordinate system of a file by its name or, where it names none, by the size of its coordinates.</summary>
public static class CoordinateSystemDetection
{
    /// <summary>The names that a person may give, for sentences.</summary>
    public const string KnownNames =
        "EPSG:4326, 25832, 25833, 4647, 5650, 3044, 3045, 31466 bis 31469 (Gauß-Krüger), 3857 und auto";

    // Other codes of the same system: another order of the axes, or WGS 84 in the place of ETRS89.
    private static readonly Dictionary<int, CoordinateSystem> _others = new()
    {
        [3044] = CoordinateSystem.Utm32,
        [3045] = CoordinateSystem.Utm33,
        [32632] = CoordinateSystem.Utm32,
        [32633] = CoordinateSystem.Utm33,
        [4258] = CoordinateSystem.Wgs84,
        [900913] = CoordinateSystem.WebMercator,
        [3785] = CoordinateSystem.WebMercator,
    };

    /// <summary>
    /// From "EPSG:25832", "urn:ogc:def:crs:EPSG::25832", "http://www.opengis.net/def/crs/EPSG/0/25832",
    /// "urn:ogc:def:crs:OGC:1.3:CRS84"; null for any other name.
    /// </summary>
    public static CoordinateSystem? FromName(string? name)
    {
        var text = name?.Trim() ?? "";
        if (text.EndsWith("CRS84", StringComparison.OrdinalIgnoreCase))
        {
            return CoordinateSystem.Wgs84;
        }

        var digits = text.Length;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }

        var isEpsg = digits == 0 || text.Contains("EPSG", StringComparison.OrdinalIgnoreCase);
        return isEpsg && int.TryParse(text.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? FromCode(code)
            : null;
    }

    /// <summary>From the EPSG code; null for any other.</summary>
    public static CoordinateSystem? FromCode(int code) =>
        Enum.IsDefined((CoordinateSystem)code) ? (CoordinateSystem)code
        : _others.TryGetValue(code, out var system) ? system
        : null;

    /// <summary>
    /// The systems in which an extent lies in Germany; more than one where the numbers alone cannot tell (zone 32 and 33).
    /// </summary>
    public static IReadOnlyList<CoordinateSystem> Candidates(Envelope extent) =>
        [.. _likeliestFirst.Where(system => HasUsualEastings(extent, system) && GermanExtent.Holds(extent, system))];

    /// <summary>
    /// From the extent: degrees where everything lies within ±180 and ±90, else the first of <see cref="Candidates"/>. Null where
    /// nothing fits.
    /// </summary>
    public static CoordinateSystem? FromExtent(Envelope extent)
    {
        ArgumentNullException.ThrowIfNull(extent);
        if (extent.IsNull)
        {
            return null;
        }

        return extent.MinX >= -180 && extent.MaxX <= 180 && extent.MinY >= -90 && extent.MaxY <= 90
            ? CoordinateSystem.Wgs84
            : Candidates(extent).Select(system => (CoordinateSystem?)system).FirstOrDefault();
    }

    /// <summary>Numbers that make sense for Germany only with the two axes exchanged, in this system or in any.</summary>
    public static bool LooksSwapped(Envelope extent, CoordinateSystem? system = null)
    {
        ArgumentNullException.ThrowIfNull(extent);
        var systems = system is { } named ? [named] : _likeliestFirst;
        return !systems.Any(each => GermanExtent.Holds(extent, each))
            && systems.Any(each => GermanExtent.Holds(AxisCorrection.Swapped(extent), each));
    }

    // Nobody draws a town 400 km beside the meridian of its zone, though the formulas would.
    private static bool HasUsualEastings(Envelope extent, CoordinateSystem system)
    {
        ArgumentNullException.ThrowIfNull(extent);
        var (least, most) = system switch
        {
            CoordinateSystem.Wgs84 or CoordinateSystem.WebMercator => (double.MinValue, double.MaxValue),
            CoordinateSystem.Utm32 or CoordinateSystem.Utm33 => (100_000, 950_000),
            CoordinateSystem.Utm32ZonePrefixed => (32_100_000, 32_950_000),
            CoordinateSystem.Utm33ZonePrefixed => (33_100_000, 33_950_000),
            CoordinateSystem.GaussKrueger2 => (2_200_000, 2_800_000),
            CoordinateSystem.GaussKrueger3 => (3_200_000, 3_800_000),
            CoordinateSystem.GaussKrueger4 => (4_200_000, 4_800_000),
            CoordinateSystem.GaussKrueger5 => (5_200_000, 5_800_000),
        };
        return extent.MinX >= least && extent.MaxX <= most;
    }

    private static readonly CoordinateSystem[] _likeliestFirst =
    [
        CoordinateSystem.Wgs84,
        CoordinateSystem.Utm32,
        CoordinateSystem.Utm33,
        CoordinateSystem.Utm32ZonePrefixed,
        CoordinateSystem.Utm33ZonePrefixed,
        CoordinateSystem.GaussKrueger2,
        CoordinateSystem.GaussKrueger3,
        CoordinateSystem.GaussKrueger4,
        CoordinateSystem.GaussKrueger5,
        CoordinateSystem.WebMercator,
    ];
}
