using NetTopologySuite.Geometries;
using Sozialplanung.DemoDistrict.Chance;
using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.WriteAreas;

namespace Sozialplanung.Demo.Tests.DrawMap;

public sealed class TessellationTests(SmallDistrict district)
{
    private static readonly string[] Levels = ["kreis", "gemeinde", "stadtteil", "sozialraum"];

    [Fact]
    public void Every_level_has_exactly_the_same_surface()
    {
        var surfaces = Levels.Select(level => Surface(district.Map, level)).ToArray();

        surfaces.ShouldAllBe(surface => surface == surfaces[0]);
        (surfaces[0] / 2e8).ShouldBeInRange(400, 600, "square kilometres");
    }

    [Theory]
    [InlineData("gemeinde")]
    [InlineData("stadtteil")]
    [InlineData("sozialraum")]
    public void Every_border_is_shared_with_exactly_one_neighbour_or_with_the_outside(string level)
    {
        var sides = Sides(district.Map, level).ToList();
        var outside = Sides(district.Map, "kreis").ToHashSet();
        var all = sides.ToHashSet();

        all.Count.ShouldBe(sides.Count, "no side is used twice in the same direction: nothing overlaps");
        sides.ShouldAllBe(side => outside.Contains(side) || all.Contains(new Side(side.To, side.From)));
        sides.Count(outside.Contains).ShouldBe(outside.Count);
    }

    [Theory]
    [InlineData(10044)]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_the_seed_all_areas_are_valid_polygons_in_one_piece(int seed)
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        var map = seed == SmallDistrict.Seed ? district.Map : DistrictMap.Draw(Dice.FromSeed(seed).For("map"));

        foreach (var area in map.Areas)
        {
            var polygons = Polygons.Of(map.Boundary(area));
            polygons.Count.ShouldBe(1, $"{area.Code} {area.Name}");
            ToPolygon(polygons[0]).IsValid.ShouldBeTrue($"{area.Code} {area.Name}");
        }

        Surface(map, "sozialraum").ShouldBe(Surface(map, "kreis"));
    }

    [Fact]
    public void There_are_13_municipalities_about_45_Stadtteile_and_about_120_Sozialraeume()
    {
        district.Map.Level("gemeinde").Select(area => area.Code).ShouldBe(Enumerable.Range(10044111, 13).Select(ags => $"{ags}"));
        district.Map.Level("stadtteil").Count().ShouldBeInRange(40, 50);
        district.Map.Level("sozialraum").Count().ShouldBeInRange(110, 130);
    }

    [Fact]
    public void Programme_areas_cross_Stadtteile_and_share_a_Sozialraum()
    {
        var programmes = district.Map.Level("programmgebiet").ToArray();

        programmes.Length.ShouldBe(2);
        programmes.ShouldAllBe(p => p.Members.Select(m => district.Map.Sozialraeume[m].StadtteilCode).Distinct().Count() > 1);
        programmes[0].Members.Intersect(programmes[1].Members).Count().ShouldBe(1);
    }

    [Fact]
    public void Codes_continue_the_code_of_the_area_above()
    {
        var byCode = district.Map.Areas.ToDictionary(area => area.Code);

        foreach (var area in district.Map.Areas.Where(area => area.Level is "stadtteil" or "sozialraum"))
        {
            area.Code.ShouldStartWith(area.Parent + "-");
            area.Members.ShouldBeSubsetOf(byCode[area.Parent!].Members);
        }
    }

    private static long Surface(DistrictMap map, string level) =>
        map.Level(level).Sum(area => map.Boundary(area).Sum(RingAssembly.TwiceArea));

    private static IEnumerable<Side> Sides(DistrictMap map, string level) =>
        map.Level(level).SelectMany(map.Boundary).SelectMany(ring => ring.Zip(ring.Skip(1), (from, to) => new Side(from, to)));

    private static Polygon ToPolygon(List<BorderPoint[]> rings)
    {
        var closed = rings.Select(ring => new LinearRing([.. ring.Select(p => new Coordinate(p.X, p.Y))])).ToArray();
        return new Polygon(closed[0], closed[1..]);
    }

    private readonly record struct Side(BorderPoint From, BorderPoint To);
}
