using static Sozialplanung.GeographyService.Tests.RunningGeography;

namespace Sozialplanung.GeographyService.Tests.MakeGrid;

public sealed class MakeGridTests(RunningGeography geography)
{
    private readonly GridQuestions _ask = new(geography);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cells_are_those_of_the_european_grid_whose_centre_lies_in_the_area()
    {
        var version = await _ask.TownAsync();

        var made = (await _ask.PostAsync("/grids", new { cellMetres = 1000, version })).ShouldBeOk().Body;

        var expected = await _ask.CellsBySqlAsync(version, 1000);
        made.GetProperty("level").GetString().ShouldBe("raster-1km");
        made.GetProperty("cells").GetInt32().ShouldBe(expected.Count);
        expected.Count.ShouldBeInRange(6, 10); // eight square kilometres
        var areas = await _ask.CellsAsync(version, "raster-1km");
        areas.ToDictionary(area => area.Code, area => area.Parent).ShouldBe(expected, ignoreOrder: true);
        areas[0].Code.ShouldMatch("^CRS3035RES1000mN[0-9]{7}E[0-9]{7}$");
        areas[0].Name.ShouldMatch("^1kmN[0-9]{4}E[0-9]{4}$");
    }

    [Fact]
    public async Task A_hundred_metres_cell_is_a_hectare_and_its_key_may_be_the_short_one()
    {
        var version = await _ask.TownAsync();

        (
            await _ask.PostAsync(
                "/grids",
                new
                {
                    cellMetres = 100,
                    version,
                    keys = "Compact",
                    area = "10044001-01",
                }
            )
        ).ShouldBeOk();

        var cells = await _ask.CellsAsync(version, "raster-100m");
        cells.Count.ShouldBeInRange(190, 210); // two square kilometres
        cells.ShouldAllBe(cell => cell.Parent == "10044001-01" && cell.Code.StartsWith("100mN", StringComparison.Ordinal));
        (await _ask.SquareMetresAsync(version, "raster-100m")).ShouldAllBe(square => Math.Abs(square - 10_000) < 40);
    }

    [Fact]
    public async Task A_check_counts_and_keeps_nothing()
    {
        var version = await _ask.TownAsync();

        var check = (await _ask.PostAsync("/grids/check", new { cellMetres = 100, version })).ShouldBeOk().Body;

        check.GetProperty("cells").GetInt32().ShouldBeInRange(780, 820);
        check.GetProperty("replaced").GetInt32().ShouldBe(0);
        check.GetProperty("first")[0].GetProperty("parentName").GetString()!.ShouldStartWith("Stadtteil");
        (await _ask.CellsAsync(version, "raster-100m")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Laid_again_over_a_part_the_cells_of_that_part_are_replaced()
    {
        var version = await _ask.TownAsync();
        var whole = (await _ask.PostAsync("/grids", new { cellMetres = 1000, version })).ShouldBeOk().Body;
        var before = await _ask.CellsAsync(version, "raster-1km");

        var part = (
            await _ask.PostAsync(
                "/grids",
                new
                {
                    cellMetres = 1000,
                    version,
                    area = "10044002",
                }
            )
        ).ShouldBeOk().Body;

        part.GetProperty("replaced").GetInt32().ShouldBe(part.GetProperty("cells").GetInt32());
        part.GetProperty("cells").GetInt32().ShouldBeLessThan(whole.GetProperty("cells").GetInt32());
        (await _ask.CellsAsync(version, "raster-1km")).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task A_level_says_that_it_is_a_grid_and_has_a_map()
    {
        var version = await _ask.TownAsync();
        (await _ask.PostAsync("/grids", new { cellMetres = 1000, version })).ShouldBeOk();

        var levels = (await geography.GetAsync($"/levels?version={version}", Cancelled)).ShouldBeOk().Body;

        var grid = levels.EnumerateArray().Single(level => level.GetProperty("code").GetString() == "raster-1km");
        grid.GetProperty("cellMetres").GetInt32().ShouldBe(1000);
        grid.GetProperty("namePlural").GetString().ShouldBe("Rasterzellen (1 km)");
        grid.GetProperty("isOverlapping").GetBoolean().ShouldBeFalse();
        var map = (await geography.GetAsync($"/maps/raster-1km/{grid.GetProperty("mapHash")}.topojson", Cancelled)).ShouldBeOk();
        map.Body.GetProperty("objects").GetProperty("areas").GetProperty("geometries").GetArrayLength().ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task A_point_belongs_to_its_area_and_to_a_cell_only_where_cells_are_asked_for()
    {
        var version = await _ask.TownAsync();
        (await _ask.PostAsync("/grids", new { cellMetres = 1000, version })).ShouldBeOk();
        var point = await _ask.PointOfAsync(version, "10044001-02");

        var plain = (await geography.GetAsync($"/areas/at?{point}&version={version}", Cancelled)).ShouldBeOk();
        var grids = (await geography.GetAsync($"/areas/at?{point}&version={version}&grids=true", Cancelled)).ShouldBeOk();

        plain.Codes.ShouldBe(["10044", "10044001", "10044001-02"]);
        grids.Codes[..3].ShouldBe(plain.Codes);
        grids.Codes[3].ShouldStartWith("CRS3035RES1000m");
    }

    [Fact]
    public async Task Areas_too_small_for_a_cell_are_named()
    {
        var version = NewVersion();
        var town = new Town();
        (
            await geography.ImportAsync(
                Town.Collection(
                    town.Kreis,
                    town.GemeindeFeature(1),
                    town.GemeindeFeature(2),
                    town.Square("10044001-01", "Gasse", "stadtteil", "10044001", 0, 0.02),
                    town.Square("10044001-02", "Rest", "stadtteil", "10044001", 0.02, 1.98)
                ),
                Town.Profile(version),
                Cancelled
            )
        ).ShouldBeOk();

        var made = (await _ask.PostAsync("/grids", new { cellMetres = 1000, version })).ShouldBeOk();

        made.Warnings.ShouldBe([
            "Ein Gebiet enthält keinen Mittelpunkt einer Zelle und bekommt deshalb keine: „Gasse“ (10044001-01).",
        ]);
    }
}
