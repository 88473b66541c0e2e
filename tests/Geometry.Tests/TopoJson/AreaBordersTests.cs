using NetTopologySuite.IO;
using Sozialplanung.Geometry.TopoJson;

namespace Sozialplanung.Geometry.Tests.TopoJson;

public sealed class AreaBordersTests
{
    [Fact]
    public void Neighbours_have_their_border_in_common()
    {
        var borders = Of("POLYGON((0 0,30 0,30 40,0 40,0 0))", "POLYGON((30 0,50 0,50 40,30 40,30 0))");

        borders.OutlineMetres(0).ShouldBe(140);
        borders.OutlineMetres(1).ShouldBe(120);
        borders.CommonMetres(0).ShouldBe(new Dictionary<int, double> { [1] = 40 });
        borders.CommonMetres(1).ShouldBe(new Dictionary<int, double> { [0] = 40 });
    }

    [Fact]
    public void A_long_border_is_shared_by_several_and_a_point_by_nobody()
    {
        var borders = Of(
            "POLYGON((0 0,100 0,100 50,0 50,0 0))",
            "POLYGON((0 50,60 50,60 80,0 80,0 50))",
            "POLYGON((60 50,100 50,100 80,60 80,60 50))",
            "POLYGON((100 80,120 80,120 90,100 90,100 80))"
        );

        borders.CommonMetres(0).ShouldBe(new Dictionary<int, double> { [1] = 60, [2] = 40 });
        borders.CommonMetres(3).ShouldBeEmpty();
    }

    [Fact]
    public void A_border_drawn_twice_is_one_up_to_half_a_cell()
    {
        var borders = Of("POLYGON((0 0,30 0,30 40,0 40,0 0))", "POLYGON((30.1 0.1,50 0,50 40,30.1 40.1,30.1 0.1))");

        borders.CommonMetres(0)[1].ShouldBe(40, 0.5);
    }

    [Fact]
    public void A_hole_is_outline_and_the_border_of_what_lies_in_it()
    {
        var borders = Of(
            "POLYGON((0 0,30 0,30 30,0 30,0 0),(10 10,10 20,20 20,20 10,10 10))",
            "POLYGON((10 10,20 10,20 20,10 20,10 10))"
        );

        borders.OutlineMetres(0).ShouldBe(160);
        borders.CommonMetres(1).ShouldBe(new Dictionary<int, double> { [0] = 40 });
        // The union is the whole square.
        (borders.OutlineMetres(0) + borders.OutlineMetres(1) - (2 * borders.CommonMetres(0)[1])).ShouldBe(120);
    }

    [Fact]
    public void The_outline_of_any_union_of_squares_is_that_of_its_geometry()
    {
        var random = new Random(5);
        var reader = new WKTReader();
        var squares = Enumerable
            .Range(0, 36)
            .Select(number =>
            {
                var (x, y) = (number % 6 * 10, number / 6 * 10);
                return $"POLYGON(({x} {y},{x + 10} {y},{x + 10} {y + 10},{x} {y + 10},{x} {y}))";
            })
            .ToArray();
        var borders = Of(squares);
        for (var turn = 0; turn < 50; turn++)
        {
            var chosen = Enumerable.Range(0, 36).Where(_ => random.Next(2) == 0).ToHashSet();
            var union = NetTopologySuite.Operation.Union.UnaryUnionOp.Union(
                chosen.Select(number => reader.Read(squares[number]))
            );

            chosen
                .Sum(number =>
                    borders.OutlineMetres(number)
                    - borders.CommonMetres(number).Where(border => chosen.Contains(border.Key)).Sum(border => border.Value)
                )
                .ShouldBe(union?.Length ?? 0, 1e-6);
        }
    }

    private static AreaBorders Of(params string[] polygons)
    {
        var reader = new WKTReader();
        return AreaBorders.Of([.. polygons.Select((text, number) => new TopoArea($"{number}", "", null, reader.Read(text)))]);
    }
}
