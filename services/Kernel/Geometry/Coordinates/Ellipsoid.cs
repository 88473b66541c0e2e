namespace Sozialplanung.Geometry.Coordinates;

/// <summary>A figure of the earth: its semi-major axis in metres and its flattening.</summary>
internal sealed record Ellipsoid(double SemiMajorAxis, double Flattening)
{
    /// <summary>GRS 1980, of ETRS89; WGS 84 differs by a tenth of a millimetre.</summary>
    public static readonly Ellipsoid Grs80 = new(6378137.0, 1 / 298.257222101);

    /// <summary>Bessel 1841, of the DHDN.</summary>
    public static readonly Ellipsoid Bessel = new(6377397.155, 1 / 299.1528128);

    /// <summary>The square of the first eccentricity.</summary>
    public double EccentricitySquared => Flattening * (2 - Flattening);
}
