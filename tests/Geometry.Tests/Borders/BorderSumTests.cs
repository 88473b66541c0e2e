using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.Operation.Union;
using Sozialplanung.Geometry.Borders;
using Sozialplanung.Geometry.Tests.Assignment;

namespace Sozialplanung.Geometry.Tests.Borders;

public sealed class BorderSumTests
{
    private static readonly Shape[] _tiling = RandomTiling.Create(new Random(7), 6, 0.5);

    [Fact]
    public void Parts_that_fill_their_whole_leave_nothing()
    {
        var sum = SumOf(_tiling);
        sum.Remove(UnaryUnionOp.Union(_tiling));

        sum.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_part_that_is_missing_overlaps_or_leaves_its_whole_leaves_something()
    {
        var whole = UnaryUnionOp.Union(_tiling);
        foreach (
            var parts in new Shape[][]
            {
                [.. _tiling.Skip(1)],
                [.. _tiling, _tiling[3]],
                [.. _tiling, Square(20_000, 0, 10)],
                [.. _tiling, Square(4_000, 4_000, 10)],
            }
        )
        {
            var sum = SumOf(parts);
            sum.Remove(whole);

            sum.IsEmpty.ShouldBeFalse();
        }
    }

    [Fact]
    public void Whichever_way_round_a_border_is_drawn_it_counts_the_same()
    {
        var sum = SumOf(_tiling.Select((area, i) => i % 2 == 0 ? area : area.Reverse()));
        sum.Remove(UnaryUnionOp.Union(_tiling).Reverse());

        sum.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Areas_beside_each_other_have_an_outline_and_it_is_their_union()
    {
        // A ring of areas around a hole, an island in it that touches nothing, one that touches in a point.
        Shape[] areas =
        [
            .. _tiling.Where((_, i) => i is not (14 or 15 or 20 or 21)),
            Square(4_900, 4_900, 100),
            Square(10_000, 10_000, 500),
        ];

        var outline = SumOf(areas).Outline().ShouldNotBeNull();

        outline.IsValid.ShouldBeTrue();
        outline.EqualsTopologically(UnaryUnionOp.Union(areas)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("an area within another", "POLYGON((0 0,9 0,9 9,0 9,0 0))", "POLYGON((3 3,6 3,6 6,3 6,3 3))")]
    [InlineData("the same area twice", "POLYGON((0 0,9 0,9 9,0 9,0 0))", "POLYGON((0 0,9 0,9 9,0 9,0 0))")]
    [InlineData("borders that cross", "POLYGON((0 0,9 0,9 9,0 9,0 0))", "POLYGON((5 5,20 5,20 20,5 20,5 5))")]
    [InlineData("an area along the inside", "POLYGON((0 0,9 0,9 9,0 9,0 0))", "POLYGON((0 0,9 0,9 5,0 0))")]
    [InlineData("a corner on the other's border", "POLYGON((0 0,9 0,9 9,0 9,0 0))", "POLYGON((9 3,20 3,20 5,9 5,9 3))")]
    public void What_overlaps_or_does_not_agree_point_by_point_has_no_outline(string what, string first, string second)
    {
        var reader = new WKTReader();

        SumOf([reader.Read(first), reader.Read(second)]).Outline().ShouldBeNull(what);
    }

    [Fact]
    public void A_hole_is_filled_by_the_area_that_lies_in_it()
    {
        var reader = new WKTReader();
        var sum = SumOf([
            reader.Read("POLYGON((0 0,9 0,9 9,0 9,0 0),(3 3,6 3,6 6,3 6,3 3))"),
            reader.Read("POLYGON((3 3,6 3,6 6,3 6,3 3))"),
        ]);

        sum.Outline().ShouldNotBeNull().Area.ShouldBe(81);
    }

    [Fact]
    public void Random_areas_have_an_outline_only_where_none_overlaps_another()
    {
        var random = new Random(11);
        var found = 0;
        for (var round = 0; round < 300; round++)
        {
            var tiles = RandomTiling.Create(random, 4, 0.4);
            Shape[] areas = [.. tiles.Where(_ => random.Next(3) > 0)];
            if (round % 3 == 0 && areas.Length > 0)
            {
                areas = [.. areas, Square(random.Next(9_000), random.Next(9_000), 400 + random.Next(3_000))];
            }

            if (SumOf(areas).Outline() is not { } outline)
            {
                continue;
            }

            found++;
            outline.Area.ShouldBe(areas.Sum(area => area.Area), 1e-3);
            for (var i = 0; i < areas.Length; i++)
            {
                areas.Skip(i + 1).ShouldAllBe(other => !areas[i].Relate(other, "T********"));
            }
        }

        found.ShouldBeGreaterThan(190); // all of those without a square laid over them
    }

    private static BorderSum SumOf(IEnumerable<Shape> areas)
    {
        var sum = new BorderSum();
        foreach (var area in areas)
        {
            sum.Add(area);
        }

        return sum;
    }

    private static Polygon Square(double x, double y, double width) =>
        (Polygon)new GeometryFactory().ToGeometry(new Envelope(x, x + width, y, y + width));
}
