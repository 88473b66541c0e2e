using System.Text.Json;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Interpolation;
using Sozialplanung.Statistics;

namespace Sozialplanung.Geometry.Tests.Interpolation;

public sealed class ArealInterpolationTests
{
    // Two squares of 100 m² beside each other; the target covers the right half of the first and the left half of the second.
    private static readonly Shape[] _sources = [Box(0, 0, 10, 10), Box(10, 0, 20, 10)];
    private static readonly Shape[] _target = [Box(5, 0, 15, 10)];

    [Fact]
    public void Counts_follow_the_common_area()
    {
        var overlaps = AreaOverlay.Intersect(_sources, _target);

        overlaps.Select(overlap => overlap.Weight).ShouldBe([50, 50]);
        ArealInterpolation.Counts([100, 40], overlaps, 1, Allocation.CoveredPart, [100, 100])[0].Number.ShouldBe(70, 1e-9);
        ArealInterpolation.Counts([100, 40], overlaps, 1, Allocation.WholeSource)[0].Number.ShouldBe(140, 1e-9);
    }

    [Fact]
    public void Densities_are_weighted_means() =>
        ArealInterpolation.Means([10, 20], AreaOverlay.Intersect(_sources, _target), 1)[0].Number.ShouldBe(15, 1e-9);

    [Fact]
    public void Nobody_lives_in_the_water()
    {
        // Only the left quarter of the first square is inhabited, and it lies outside the target.
        var overlaps = AreaOverlay.IntersectResidential(
            _sources,
            [Box(0, 0, 5, 10), .. _target],
            [Box(0, 0, 2.5, 10), Box(12, 0, 14, 10)]
        );

        var counts = ArealInterpolation.Counts([100, 40], overlaps, 2, Allocation.WholeSource);

        counts[0].Number.ShouldBe(100, 1e-9);
        counts[1].Number.ShouldBe(40, 1e-9);
    }

    [Fact]
    public void A_missing_source_makes_its_targets_missing_and_an_untouched_target_has_none()
    {
        var overlaps = AreaOverlay.Intersect(_sources, [.. _target, Box(100, 100, 110, 110), Box(16, 0, 20, 10)]);
        var counts = ArealInterpolation.Counts([Value.Missing(ValueState.Hidden), 40], overlaps, 3, Allocation.WholeSource);

        counts[0].State.ShouldBe(ValueState.Hidden);
        counts[1].Number.ShouldBe(0);
        counts[2].HasNumber.ShouldBeTrue();
        ArealInterpolation.Means([1, 2], overlaps, 3)[1].State.ShouldBe(ValueState.Unknown);
    }

    [Fact]
    public void Lines_and_wrong_lengths_are_refused()
    {
        Should.Throw<ArgumentException>(() => AreaOverlay.Intersect(_sources, [new LineString([new(0, 0), new(1, 1)])]));
        Should.Throw<ArgumentException>(() => ArealInterpolation.Counts([1, 2], [], 1, Allocation.CoveredPart, [1]));
    }

    [Fact]
    public void Vector_tobler_grid_to_5_zones()
    {
        var vector = SharedVectors.Read("areal_interpolation.json", "tobler-grid-to-5-zones");

        var sources = Polygons(vector.At("inputs", "source_polygons"));
        var overlaps = AreaOverlay.Intersect(sources, Polygons(vector.At("inputs", "target_polygons")));
        var counts = Values(vector.At("inputs", "pop").Numbers());
        double[] areas = [.. sources.Select(source => source.Area)];

        Numbers(ArealInterpolation.Counts(counts, overlaps, 5, Allocation.WholeSource))
            .ShouldBeNear(vector.At("expected", "pop_allocate_total").Numbers(), 1e-5);
        Numbers(ArealInterpolation.Counts(counts, overlaps, 5, Allocation.CoveredPart, areas))
            .ShouldBeNear(vector.At("expected", "pop_no_allocate_total").Numbers(), 1e-5);
        Numbers(ArealInterpolation.Means(Values(vector.At("inputs", "rate").Numbers()), overlaps, 5))
            .ShouldBeNear(vector.At("expected", "rate").Numbers(), 1e-5);
        foreach (var overlap in overlaps)
        {
            overlap.Weight.ShouldBe(vector.At("expected", "intersection_area")[overlap.Source][overlap.Target].GetDouble(), 1e-3);
        }
    }

    [Fact]
    public void Vector_areal_stlouis_tracts_to_wards()
    {
        var vector = SharedVectors.Read("areal_interpolation.json", "areal-stlouis-tracts-to-wards");

        var (input, expected) = (vector.At("inputs"), vector.At("expected"));
        var table = input.At("intersections");
        var first = table.At("source").Numbers().Min();
        Overlap[] overlaps =
        [
            .. Enumerable
                .Range(0, table.At("area").GetArrayLength())
                .Select(i => new Overlap(
                    (int)(table.At("source")[i].GetDouble() - (first == 0 ? 0 : 1)),
                    table.At("target")[i].GetInt32() - 1,
                    table.At("area")[i].GetDouble()
                )),
        ];
        var areas = input.At("source", "area").Numbers();

        foreach (var name in (string[])["TOTAL_E", "WHITE_E", "BLACK_E"])
        {
            var counts = Values(input.At("source", name).Numbers());
            Numbers(ArealInterpolation.Counts(counts, overlaps, 28, Allocation.WholeSource))
                .ShouldBeNear(expected.At("extensive_sum", name).Numbers(), 1e-6);
            Numbers(ArealInterpolation.Counts(counts, overlaps, 28, Allocation.CoveredPart, areas))
                .ShouldBeNear(expected.At("extensive_total", name).Numbers(), 1e-6);
        }

        Numbers(ArealInterpolation.Means(Values(input.At("source", "ASTHMA").Numbers()), overlaps, 28))
            .ShouldBeNear(expected.At("intensive_asthma").Numbers(), 1e-6);
    }

    private static Value[] Values(double[] numbers) => [.. numbers.Select(Value.Of)];

    private static IEnumerable<double> Numbers(Value[] values) => values.Select(value => value.Number);

    private static Shape[] Polygons(JsonElement polygons) =>
        [
            .. polygons
                .EnumerateArray()
                .Select(ring => new Polygon(
                    new LinearRing([
                        .. ring.EnumerateArray().Select(point => new Coordinate(point[0].GetDouble(), point[1].GetDouble())),
                    ])
                )),
        ];

    private static Polygon Box(double x, double y, double toX, double toY) =>
        new(new LinearRing([new(x, y), new(toX, y), new(toX, toY), new(x, toY), new(x, y)]));
}
