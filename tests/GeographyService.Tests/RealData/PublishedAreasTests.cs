using System.Text;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.Tests;

namespace Sozialplanung.GeographyService.Tests.RealData;

/// <summary>
/// Areas as towns have published them, read without editing the files. Where the reference data are absent, the town of squares
/// stands in for them, so that the way itself is tested.
/// </summary>
public sealed class PublishedAreasTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly string _version = RunningGeography.NewVersion();

    [Fact]
    public async Task Berlin_448_planning_areas_lie_in_138_district_regions_and_12_districts()
    {
        if (SharedData.Find("data/berlin-lor-bis-2020") is null)
        {
            await ImportSquaresAsync();
        }

        var folder = SharedData.Require("data/berlin-lor-bis-2020");

        await ImportAsync(
            Path.Combine(folder, "berlin-lor-districts.geojson"),
            new
            {
                version = _version,
                level = "bezirk",
                code = "id",
                levels = new[] { Level("stadt", "Stadt", "Städte", 0), Level("bezirk", "Bezirk", "Bezirke", 1) },
                form = new object[]
                {
                    new
                    {
                        level = "stadt",
                        code = "11000000",
                        names = new Dictionary<string, string> { ["11000000"] = "Berlin" },
                    },
                },
            }
        );
        await ImportAsync(
            Path.Combine(folder, "berlin-lor-district-regions-until-2020.geojson"),
            new
            {
                version = _version,
                code = "id",
                parent = 2,
                levels = new[] { Level("bezirksregion", "Bezirksregion", "Bezirksregionen", 2) },
            }
        );
        var planning = await ImportAsync(
            Path.Combine(folder, "berlin-lor-planning-areas-until-2020.geojson"),
            new
            {
                version = _version,
                code = "id",
                parent = 6,
                levels = new[] { Level("planungsraum", "Planungsraum", "Planungsräume", 3) },
                // The file gives the code of Schloßstraße in Steglitz to Schloßstraße in Charlottenburg too.
                corrections = new[] { new { when = new { id = "06010102", area = "562454.33" }, set = new { id = "04030417" } } },
            }
        );

        planning.Warnings.ShouldContain(warning => warning.Contains("04030417", StringComparison.Ordinal));
        (await LevelsAsync()).ShouldBe([("stadt", 1), ("bezirk", 12), ("bezirksregion", 138), ("planungsraum", 448)]);
        var found = await geography.GetAsync($"/areas/at?version={_version}&lon=13.3777&lat=52.5163", Cancelled); // Brandenburger Tor
        found.Codes.ShouldBe(["11000000", "01", "010112", "01011202"]);
        (await PathsBrokenAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Berlin_twice_the_same_code_is_refused_without_the_correction()
    {
        var file = SharedData.Require("data/berlin-lor-bis-2020/berlin-lor-planning-areas-until-2020.geojson");

        var answer = await geography.ImportAsync(
            Role.Verwalter,
            "",
            await File.ReadAllBytesAsync(file, Cancelled),
            new
            {
                version = _version,
                code = "id",
                levels = new[] { Level("planungsraum", "Planungsraum", "Planungsräume", 3) },
            },
            "areas",
            Cancelled
        );

        answer.Places.ShouldHaveSingleItem().ShouldContain("„06010102“ kommt zweimal vor, zuerst bei Gebiet 124");
    }

    [Fact]
    public async Task Koeln_371_Stadtviertel_lie_in_86_Stadtteile_and_9_Stadtbezirke()
    {
        if (SharedData.Find("data/koeln") is null)
        {
            await ImportSquaresAsync();
        }

        var folder = SharedData.Require("data/koeln");

        await ImportAsync(
            Path.Combine(folder, "stadtbezirke.geojson"),
            new
            {
                version = _version,
                level = "bezirk",
                code = "STB_NR",
                name = "STB_NAME",
                levels = new[] { Level("stadt", "Stadt", "Städte", 0), Level("bezirk", "Bezirk", "Bezirke", 1) },
                form = new object[]
                {
                    new
                    {
                        level = "stadt",
                        code = "05315000",
                        names = new Dictionary<string, string> { ["05315000"] = "Köln" },
                    },
                },
            }
        );
        await ImportAsync(
            Path.Combine(folder, "stadtteile.kml"),
            new
            {
                version = _version,
                repairs = true,
                code = "STT_NR",
                name = "STT_NAME",
                parent = 1,
                levels = new[] { Level("ortsteil", "Stadtteil", "Stadtteile", 2) },
            }
        );
        await ImportAsync(
            Path.Combine(folder, "stadtviertel.kml"),
            new
            {
                version = _version,
                repairs = true,
                code = "STV_NR",
                name = "STV_NAME",
                parent = 3,
                levels = new[] { Level("viertel", "Stadtviertel", "Stadtviertel", 3) },
            }
        );

        (await LevelsAsync()).ShouldBe([("stadt", 1), ("bezirk", 9), ("ortsteil", 86), ("viertel", 371)]);
        (await geography.GetAsync($"/areas/at?version={_version}&lon=6.9583&lat=50.9413", Cancelled))
            .Codes[..3]
            .ShouldBe(["05315000", "1", "103"]); // Dom
        (await PathsBrokenAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Saarland_52_Gemeinden_form_6_Kreise_of_which_Saarlouis_has_13()
    {
        if (SharedData.Find("data/saarland-gemeinden/abgeleitet_gemeinden_saarland_wgs84.geojson") is null)
        {
            await ImportSquaresAsync();
        }

        var file = SharedData.Require("data/saarland-gemeinden/abgeleitet_gemeinden_saarland_wgs84.geojson");

        await ImportAsync(
            file,
            new
            {
                version = _version,
                repairs = true,
                level = "gemeinde",
                code = "AGS",
                name = "GEN",
                levels = new[] { Town.Levels[0], Town.Levels[1] },
                form = new object[]
                {
                    new
                    {
                        level = "kreis",
                        prefixLength = 5,
                        names = new Dictionary<string, string> { ["10044"] = "Landkreis Saarlouis" },
                    },
                },
            }
        );

        var areas = (await geography.GetAsync($"/areas?version={_version}", Cancelled)).Body.EnumerateArray().ToList();
        areas.Count(area => area.GetProperty("level").GetString() == "kreis").ShouldBe(6);
        areas.Count(area => area.TryGetProperty("parent", out var parent) && parent.GetString() == "10044").ShouldBe(13);
    }

    private static object Level(string code, string name, string namePlural, int rank) =>
        new
        {
            code,
            name,
            namePlural,
            rank,
        };

    private async Task<RunningGeography.Answer> ImportAsync(string file, object profile) =>
        (
            await geography.ImportAsync(
                Role.Verwalter,
                "",
                await File.ReadAllBytesAsync(file, Cancelled),
                profile,
                "areas",
                Cancelled
            )
        ).ShouldBeOk();

    private async Task ImportSquaresAsync() =>
        (
            await geography.ImportAsync(
                Role.Verwalter,
                "",
                Encoding.UTF8.GetBytes(new Town().GeoJson),
                Town.Profile(_version),
                "areas",
                Cancelled
            )
        ).ShouldBeOk();

    private async Task<List<(string?, int)>> LevelsAsync() =>
        [
            .. (await geography.GetAsync($"/levels?version={_version}", Cancelled))
                .Body.EnumerateArray()
                .Select(level => (level.GetProperty("code").GetString(), level.GetProperty("areaCount").GetInt32()))
                .Where(level => level.Item2 > 0),
        ];

    /// <summary>Areas of which less than half lies in their parent.</summary>
    private async Task<long> PathsBrokenAsync() =>
        (long)
            (
                await geography
                    .Service.Database.CreateCommand(
                        $"""
                        select count(*) from area a join area p on p.version = a.version and p.code = a.parent
                        where a.version = '{_version}' and ST_Area(ST_Intersection(a.geometry, p.geometry)) < 0.5 * a.square_metres
                        """
                    )
                    .ExecuteScalarAsync(Cancelled)
            )!;
}
