using System.Globalization;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Noding;

namespace Sozialplanung.Geometry.GeoJson;

/// <summary>
/// How much work the borders of one file are. The check and the repair of an area take time with the square of its crossings and cannot
/// be stopped, so both are counted before: by the pairs of pieces whose envelopes meet, and by those that cross.
/// </summary>
internal sealed class BorderCrossings(GeoJsonLimits limits)
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly LineIntersector _intersector = new RobustLineIntersector();
    private long _comparisons;
    private int _crossings;
    private long _touches;

    /// <summary>Errors: <see cref="GeoFormatException"/> where it is too much, <see cref="OperationCanceledException"/>.</summary>
    public void Count(Shape area)
    {
        _comparisons -= 10L * area.NumPoints;
        _touches -= TouchesPerPoint * area.NumPoints;
        Compare(HolesTimesPoints(area));
        var rings = LinearComponentExtracter.GetLines(area);
        new MCIndexNoder(new Counter(this)).ComputeNodes([
            .. rings.Select(ring => new NodedSegmentString(ring.Coordinates, null)),
        ]);
    }

    // Each hole is looked for in the border around it.
    private static long HolesTimesPoints(Shape area) =>
        Enumerable
            .Range(0, area.NumGeometries)
            .Select(area.GetGeometryN)
            .OfType<Polygon>()
            .Sum(polygon => (long)polygon.NumInteriorRings * polygon.Shell.NumPoints / PointsPerComparison);

    // To pass a point of a border is much less than to compare two pieces of it.
    private const int PointsPerComparison = 10;

    // Where four areas meet, each point of theirs is touched by seven pairs of pieces. A border drawn over itself again and again is
    // touched everywhere.
    private const long TouchesPerPoint = 20;

    private void Compare(long more)
    {
        _comparisons += more;
        if (_comparisons > limits.MaximumComparisons)
        {
            throw new GeoFormatException(
                "Die Ränder der Gebiete liegen so dicht ineinander, dass ihre Prüfung zu lange dauern würde. Bitte vereinfachen Sie die Geometrie."
            );
        }

        if (_comparisons % 65_536 == 0)
        {
            limits.Cancelled.ThrowIfCancellationRequested();
        }
    }

    private void Meet(bool isBetweenPoints)
    {
        _crossings += isBetweenPoints ? 1 : 0;
        _touches += isBetweenPoints ? 0 : 1;
        if (_crossings > limits.MaximumCrossings || _touches > limits.MaximumCrossings)
        {
            throw new GeoFormatException(
                $"Die Ränder der Gebiete schneiden sich an mehr als {limits.MaximumCrossings.ToString("N0", _german)} Stellen selbst. Bitte bereinigen Sie die Geometrie."
            );
        }
    }

    private sealed class Counter(BorderCrossings owner) : ISegmentIntersector
    {
        public bool IsDone => false;

        public void ProcessIntersections(ISegmentString first, int firstPiece, ISegmentString second, int secondPiece)
        {
            if (ReferenceEquals(first, second) && firstPiece == secondPiece)
            {
                return;
            }

            owner.Compare(1);
            owner._intersector.ComputeIntersection(
                first.Coordinates[firstPiece],
                first.Coordinates[firstPiece + 1],
                second.Coordinates[secondPiece],
                second.Coordinates[secondPiece + 1]
            );
            if (owner._intersector.HasIntersection)
            {
                owner.Meet(owner._intersector.IsInteriorIntersection());
            }
        }
    }
}
