using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.DraftCut;

public sealed class DraftCutTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Zuschnitt_begins_with_the_areas_of_today()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);

        var cut = await town.DraftAsync(Cancelled);

        TownOfBlocks.LinesOf(cut)[..3].ShouldBe(["11a: 10044001-01", "11b: 10044001-01", "12a: 10044001-02"]);
        cut.GetProperty("areas").GetArrayLength().ShouldBe(4);
        cut.GetProperty("areas")[0].GetProperty("name").GetString().ShouldBe("Stadtteil 1-1");
        var block = cut.GetProperty("blocks")[0];
        block.GetProperty("parent").GetString().ShouldBe("10044001");
        block.GetProperty("before").GetString().ShouldBe("10044001-01");
        cut.GetProperty("levelName").GetString().ShouldBe("Stadtteil");
        cut.GetProperty("revision").GetInt32().ShouldBe(1);
        cut.GetProperty("isNewLevel").GetBoolean().ShouldBeFalse();
        var map = cut.GetProperty("map").GetString()!;
        map.ShouldStartWith("/api/geography/maps/wohnblock/");
        (await geography.GetAsync(map["/api/geography".Length..], Cancelled)).ShouldBeOk();
    }

    [Fact]
    public async Task It_can_begin_empty_or_as_a_copy()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var empty = await town.DraftAsync(Cancelled, new { empty = true });
        empty.GetProperty("areas").GetArrayLength().ShouldBe(0);
        TownOfBlocks.LinesOf(empty)[0].ShouldBe("11a: ");
        var saved = (await town.SaveAsync(empty, 1, [("X", "Neu")], [("11a", "X"), ("22b", "X")], Cancelled)).ShouldBeOk();

        var copy = await town.DraftAsync(Cancelled, new { copyOf = TownOfBlocks.IdOf(saved.Body), name = "Kopie" });

        TownOfBlocks.LinesOf(copy).Where(line => line.EndsWith('X')).ShouldBe(["11a: X", "22b: X"]);
        copy.GetProperty("name").GetString().ShouldBe("Kopie");
    }

    [Fact]
    public async Task A_new_level_between_begins_with_one_area_for_each_above()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);

        var cut = await town.DraftAsync(
            Cancelled,
            new
            {
                level = "kleinviertel",
                newLevelName = "Viertel",
                newLevelNamePlural = "Viertel",
            }
        );

        cut.GetProperty("isNewLevel").GetBoolean().ShouldBeTrue();
        cut.GetProperty("levelName").GetString().ShouldBe("Viertel");
        TownOfBlocks.LinesOf(cut)[..3].ShouldBe(["11a: 10044001-01-1", "11b: 10044001-01-1", "12a: 10044001-02-1"]);
        cut.GetProperty("blocks")[0].GetProperty("parent").GetString().ShouldBe("10044001-01");
        cut.GetProperty("blocks")[0].GetProperty("before").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Theory]
    [InlineData("version", "1999-01-01", "Einen Gebietsstand „1999-01-01“ gibt es nicht.")]
    [InlineData("blockLevel", "haus", "Auf der Ebene „haus“ hat der Gebietsstand")]
    [InlineData("blockLevel", "kreis", "Über der Ebene Kreis gibt es keine")]
    [InlineData("level", "gemeinde", "lassen sich Gebiete der Ebene Stadtteil bilden, die gleich darüber liegt")]
    [InlineData("level", "Neue Ebene", "Der Schlüssel der neuen Ebene")]
    [InlineData("level", "kleinviertel2", "Die Ebene „kleinviertel2“ ist neu. Bitte nennen Sie ihren Namen.")]
    [InlineData("name", " ", "Bitte geben Sie dem Zuschnitt einen Namen.")]
    [InlineData("copyOf", "018f5e2a-0000-7000-8000-000000000000", "Kopiert wird nur ein Zuschnitt desselben Gebietsstands")]
    public async Task What_cannot_be_cut_is_told(string member, string value, string expected)
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);

        var answer = await town.TryDraftAsync(new Dictionary<string, string> { [member] = value }, Cancelled);

        answer.ShouldBeProblem(HttpStatusCode.BadRequest).Title.ShouldContain(expected);
    }

    [Fact]
    public async Task A_new_level_needs_its_name_for_several_areas_too()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);

        var answer = await town.TryDraftAsync(new { level = "kleinviertel3", newLevelName = "Planungsraum" }, Cancelled);

        answer
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldContain("Die Ebene „Planungsraum“ ist neu. Bitte nennen Sie ihren Namen auch in der Mehrzahl.");
    }

    [Fact]
    public async Task Who_plans_for_a_Gemeinde_cuts_its_blocks_alone()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);

        var cut = await town.DraftAsync(Cancelled, role: Role.Sozialplanung, place: "10044001");

        TownOfBlocks.LinesOf(cut).Length.ShouldBe(4);
        (await town.ReadAsync(cut, Cancelled, Role.Sozialplanung, "10044001")).ShouldBeOk();
        (await town.ReadAsync(cut, Cancelled, Role.Sozialplanung, "10044")).ShouldBeOk();
        (await town.ReadAsync(cut, Cancelled, Role.Sozialplanung, "10044002")).ShouldBeProblem(HttpStatusCode.NotFound);
        (await town.TryDraftAsync(new { }, Cancelled, Role.Sozialplanung, "10045")).ShouldBeProblem(HttpStatusCode.Forbidden);
        (await town.TryDraftAsync(new { }, Cancelled, Role.Statistikstelle)).ShouldBeProblem(HttpStatusCode.Forbidden);
    }
}
