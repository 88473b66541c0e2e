using System.Globalization;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.PartnerNetwork.PlaceLists;

/// <summary>Coordinates in two columns of a table: their numbers, and the system in which they lie in Germany.</summary>
internal static class PlacePoints
{
    // A centimetre is enough, and the same number comes out each time.
    private const int Decimals = 7;

    /// <summary>A number as German and English tables write it; null where it is none.</summary>
    public static double? Number(string text)
    {
        var plain = text.Replace(" ", "", StringComparison.Ordinal).TrimEnd('°');
        var (comma, point) = (plain.LastIndexOf(','), plain.LastIndexOf('.'));
        plain =
            comma > point ? plain.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : comma >= 0 ? plain.Replace(",", "", StringComparison.Ordinal)
            : plain.IndexOf('.', StringComparison.Ordinal) != point ? plain.Replace(".", "", StringComparison.Ordinal)
            : plain;
        return
            double.TryParse(plain, NumberStyles.Float & ~NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            ? number
            : null;
    }

    /// <summary>The systems in which most of the points lie in Germany; several where the numbers cannot tell.</summary>
    public static IReadOnlyList<CoordinateSystem> Candidates(IReadOnlyCollection<(double East, double North)> points)
    {
        var counts = points
            .SelectMany(point => CoordinateSystemDetection.Candidates(new Envelope(new Coordinate(point.East, point.North))))
            .CountBy(system => system)
            .OrderByDescending(each => each.Value)
            .ToList();
        // A few slips must not hide what all others are.
        return counts.Count == 0 || counts[0].Value * 2 < points.Count
            ? []
            : [.. counts.Where(each => each.Value == counts[0].Value).Select(each => each.Key)];
    }

    /// <summary>The question that a person has to answer; null where there is no doubt.</summary>
    public static string? Question(IEnumerable<(double East, double North)> points, IReadOnlyList<CoordinateSystem> candidates)
    {
        var extent = new Envelope();
        foreach (var (east, north) in points)
        {
            if (candidates.Any(system => InGermany(east, north, system) is not null))
            {
                extent.ExpandToInclude(east, north);
            }
        }

        return ZoneQuestion.Of(extent, candidates);
    }

    /// <summary>The point in degrees; null outside Germany.</summary>
    public static (double Lon, double Lat)? InGermany(double east, double north, CoordinateSystem system)
    {
        if (!GermanExtent.Holds(new Envelope(new Coordinate(east, north)), system))
        {
            return null;
        }

        var (lon, lat) = CoordinateTransform.Transform(east, north, system, CoordinateSystem.Wgs84);
        return (Math.Round(lon, Decimals), Math.Round(lat, Decimals));
    }

    public static string OutsideText(double east, double north, CoordinateSystem system) =>
        string.Create(
            CultureInfo.GetCultureInfo("de-DE"),
            $"Der Punkt liegt nicht in Deutschland ({east:0.#####} | {north:0.#####} in EPSG:{(int)system})."
        );

    public static string UnknownSystem(string name) =>
        $"Das Koordinatensystem „{(name.Length > 40 ? name[..40] : name)}“ ist nicht bekannt. Gelesen werden {CoordinateSystemDetection.KnownNames}.";
}
