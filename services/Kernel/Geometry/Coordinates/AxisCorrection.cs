using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Coordinates;

/// <summary>
/// What is done to the numbers of a file before they are coordinates of their system: northings written first are put second, and
/// an origin that differs from that of the system (Köln's false easting of 2,500,000) is moved.
/// </summary>
/// <param name="IsSwapped">The file has the northing (or the latitude) first.</param>
/// <param name="EastShift">Metres added to the easting.</param>
/// <param name="NorthShift">Metres added to the northing.</param>
public sealed record AxisCorrection(bool IsSwapped = false, double EastShift = 0, double NorthShift = 0)
    : ICoordinateSequenceFilter
{
    /// <summary>The numbers are taken as they are.</summary>
    public static readonly AxisCorrection None = new();

    bool ICoordinateSequenceFilter.Done => false;

    bool ICoordinateSequenceFilter.GeometryChanged => true;

    /// <summary>Changes the geometry itself.</summary>
    public Shape Apply(Shape geometry)
    {
        ArgumentNullException.ThrowIfNull(geometry);
        if (this != None)
        {
            geometry.Apply(this);
        }

        return geometry;
    }

    /// <summary>The same extent with its axes exchanged.</summary>
    public static Envelope Swapped(Envelope extent)
    {
        ArgumentNullException.ThrowIfNull(extent);
        return extent.IsNull ? new Envelope() : new Envelope(extent.MinY, extent.MaxY, extent.MinX, extent.MaxX);
    }

    void ICoordinateSequenceFilter.Filter(CoordinateSequence seq, int i)
    {
        var (x, y) = IsSwapped ? (seq.GetY(i), seq.GetX(i)) : (seq.GetX(i), seq.GetY(i));
        seq.SetX(i, x + EastShift);
        seq.SetY(i, y + NorthShift);
    }
}
