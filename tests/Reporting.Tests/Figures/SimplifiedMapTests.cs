using System.Text.Json.Nodes;
using Sozialplanung.Reporting.Figures;

namespace Sozialplanung.Reporting.Tests.Figures;

public sealed class SimplifiedMapTests
{
    [Fact]
    public void Points_on_a_straight_line_go_and_corners_stay()
    {
        var map = Simplified("""{"type":"Topology","arcs":[[[0,0],[500,0.1],[1000,0],[1000,1000]]],"objects":{}}""");

        map["arcs"]![0]!.ToJsonString().ShouldBe("[[0,0],[1000,0],[1000,1000]]");
    }

    [Fact]
    public void Quantised_arcs_stay_quantised_deltas()
    {
        var map = Simplified(
            """{"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},"arcs":[[[0,0],[500,0],[500,0],[0,1000]]],"objects":{}}"""
        );

        map["arcs"]![0]!.ToJsonString().ShouldBe("[[0,0],[1000,0],[0,1000]]");
    }

    [Fact]
    public void An_arc_keeps_its_farthest_point_so_that_no_small_area_becomes_a_line()
    {
        var map = Simplified("""{"type":"Topology","arcs":[[[0,0],[50000,50000]],[[0,0],[1,2],[3,1],[4,0]]],"objects":{}}""");

        map["arcs"]![1]!.ToJsonString().ShouldBe("[[0,0],[1,2],[4,0]]");
    }

    [Fact]
    public void A_ring_of_one_arc_stays_a_ring()
    {
        var map = Simplified(
            """{"type":"Topology","arcs":[[[0,0],[50000,50000]],[[0,0],[2,0],[4,0],[4,4],[0,4],[0,0]]],"objects":{},"neighbours":{"A":["B"]}}"""
        );

        var ring = map["arcs"]![1]!.AsArray();
        ring.Count.ShouldBeGreaterThanOrEqualTo(4);
        ring[0]!.ToJsonString().ShouldBe(ring[^1]!.ToJsonString());
        map.ContainsKey("neighbours").ShouldBeFalse();
    }

    private static JsonObject Simplified(string topology) => JsonNode.Parse(SimplifiedMap.Of(topology))!.AsObject();
}
