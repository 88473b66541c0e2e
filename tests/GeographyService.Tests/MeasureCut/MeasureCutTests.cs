using System.Net;
using System.Text.Json;

namespace Sozialplanung.GeographyService.Tests.MeasureCut;

public sealed class MeasureCutTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Size_shape_and_what_stayed_of_each_area()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);
        var blocks = TownOfBlocks.Today;
        blocks[1] = ("11b", "10044001-02");
        blocks[7] = ("22b", null);

        var measured = (await town.MeasureAsync(cut, TownOfBlocks.Stadtteile, blocks, Cancelled)).ShouldBeOk().Body;

        measured.GetProperty("moved").GetInt32().ShouldBe(1);
        measured.GetProperty("unassigned").GetInt32().ShouldBe(1);
        var second = AreaOf(measured, "10044001-02");
        second.GetProperty("blocks").GetInt32().ShouldBe(3);
        second.GetProperty("squareKilometres").GetDouble().ShouldBe(3);
        second.GetProperty("pieces").GetInt32().ShouldBe(1);
        second.GetProperty("kept").GetDouble().ShouldBe(0.6667);
        // 1.5 × 2 km: 4π·3 / 7²
        second.GetProperty("compactness").GetDouble().ShouldBe(4 * Math.PI * 3 / 49, 0.001);
        measured.GetProperty("findings")[0].GetString().ShouldBe("Ein Block gehört noch zu keinem Gebiet.");
    }

    [Fact]
    public async Task Pieces_borders_and_empty_areas_are_findings()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);
        (string, string?)[] blocks =
        [
            ("11a", "N"),
            ("11b", "M"),
            ("12a", "N"),
            ("12b", "M"),
            ("21a", "M"),
            ("21b", "M"),
            ("22a", "M"),
            ("22b", "M"),
        ];

        var measured = (await town.MeasureAsync(cut, [("N", "Nord"), ("M", "Mitte"), ("L", "Leer")], blocks, Cancelled))
            .ShouldBeOk()
            .Body;

        measured
            .GetProperty("findings")
            .EnumerateArray()
            .Select(finding => finding.GetString())
            .ShouldBe([
                "Das Gebiet „Nord“ liegt in 2 getrennten Teilen.",
                "Das Gebiet „Mitte“ liegt in 2 getrennten Teilen.",
                "Das Gebiet „Mitte“ liegt über eine Grenze hinweg: Gemeinde 1, Gemeinde 2. So lässt es sich nicht übergeben.",
                "Das Gebiet „Leer“ hat keinen Block.",
            ]);
        AreaOf(measured, "L").GetProperty("compactness").ValueKind.ShouldBe(JsonValueKind.Null);
        AreaOf(measured, "L").GetProperty("pieces").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_name_may_still_be_missing_while_it_is_measured()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);

        (await town.MeasureAsync(cut, [("N", ""), ("M", "")], [("11a", "N")], Cancelled)).ShouldBeOk();
        (await town.MeasureAsync(cut, [("N", "")], [("11a", "X")], Cancelled)).ShouldBeProblem(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Measures_follow_a_new_import_of_the_Gebietsstand()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);
        (await town.MeasureAsync(cut, TownOfBlocks.Stadtteile, TownOfBlocks.Today, Cancelled)).ShouldBeOk();

        await town.ImportAgainAsync(Cancelled);

        (await town.MeasureAsync(cut, TownOfBlocks.Stadtteile, TownOfBlocks.Today, Cancelled))
            .ShouldBeOk()
            .Body.GetProperty("moved")
            .GetInt32()
            .ShouldBe(0);
    }

    private static JsonElement AreaOf(JsonElement measured, string code) =>
        measured.GetProperty("areas").EnumerateArray().Single(area => area.GetProperty("code").GetString() == code);
}
