using System.Text.Json.Nodes;
using Sozialplanung.Geometry.TopoJson;

namespace Sozialplanung.Geometry.Tests.TopoJson;

public sealed class TopoJsonSimplifierTests
{
    [Fact]
    public void Points_on_a_straight_line_go_and_corners_stay()
    {
        var map = Simplified("[[0,0],[500,0],[500,0],[0,1000]]");

        map["arcs"]![0]!.ToJsonString().ShouldBe("[[0,0],[1000,0],[0,1000]]");
    }

    [Fact]
    public void No_small_area_becomes_a_line()
    {
        // Two arcs between the same ends: one of them has to keep a point.
        var map = Simplified("[[0,0],[50000,50000]],[[0,0],[1,2],[2,-1],[1,-1]],[[0,0],[2,-1],[2,1]]");

        var points = map["arcs"]!.AsArray().Skip(1).Select(arc => arc!.AsArray().Count).Order().ToArray();
        points.ShouldBe([2, 3]);
    }

    [Fact]
    public void A_ring_of_one_arc_stays_a_ring_and_neighbours_are_left_out()
    {
        var map = Simplified("[[0,0],[50000,50000]],[[0,0],[2,0],[2,0],[0,4],[-4,0],[0,-4]]");

        var ring = map["arcs"]![1]!.AsArray();
        ring.Count.ShouldBe(4);
        ring.Sum(step => (int)step![0]!).ShouldBe(0);
        ring.Sum(step => (int)step![1]!).ShouldBe(0);
        map.ContainsKey("neighbours").ShouldBeFalse();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"type":"Topology","objects":{}}""")]
    [InlineData("""{"type":"Topology","arcs":[[[0.5,0.5],[1.5,1.5]]],"objects":{}}""")]
    public void What_is_no_map_on_a_grid_is_refused(string text) =>
        Should.Throw<FormatException>(() => TopoJsonSimplifier.Simplify(text, 0.01));

    private static JsonObject Simplified(string arcs)
    {
        var map =
            "{\"type\":\"Topology\",\"transform\":{\"scale\":[1,1],\"translate\":[0,0]},\"objects\":{},\"neighbours\":{},\"arcs\":["
            + arcs
            + "]}";
        return JsonNode.Parse(TopoJsonSimplifier.Simplify(map, 1.0 / 400))!.AsObject();
    }
}
