using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.HandOverCut;

public sealed class HandOverCutTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_Gebietsstand_with_its_key_is_made_and_does_not_hold_yet()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var to = RunningGeography.NewVersion();
        var cut = await MovedAsync(town);

        var answer = (await town.HandOverAsync(cut, to, Cancelled)).ShouldBeOk().Body;

        answer.GetProperty("version").GetString().ShouldBe(to);
        answer.GetProperty("key").GetProperty("shareCount").GetInt32().ShouldBe(3);
        answer.GetProperty("nextStep").GetString()!.ShouldStartWith($"Der Gebietsstand {to} ist angelegt und gilt noch nicht.");
        var areas = (await geography.GetAsync($"/areas?version={to}", Cancelled)).ShouldBeOk().Body;
        var before = (await geography.GetAsync($"/areas?version={town.Version}", Cancelled)).Body;
        areas.GetArrayLength().ShouldBe(before.GetArrayLength());
        var block = areas.EnumerateArray().Single(area => area.GetProperty("code").GetString() == "11b");
        block
            .GetProperty("path")
            .EnumerateArray()
            .Select(code => code.GetString())
            .ShouldBe(["10044", "10044001", "10044001-02", "11b"]);
        (await geography.GetAsync("/versions", Cancelled))
            .Body.EnumerateArray()
            .Single(version => version.GetProperty("version").GetString() == to)
            .GetProperty("isCurrent")
            .GetBoolean()
            .ShouldBeFalse();
        var key = (await town.SendAsync(HttpMethod.Get, $"/conversion-keys/{town.Version}/{to}", null, Cancelled))
            .ShouldBeOk()
            .Body;
        TwoDivisions
            .SharesOf(key)
            .ShouldBe(["10044001-01 > 10044001-01 = 0.5", "10044001-01 > 10044001-02 = 0.5", "10044001-02 > 10044001-02 = 1"]);
        key.GetProperty("reason").GetString().ShouldBe("Zellen waren zu klein (gilt ab 1.1.2027, aus dem Zuschnitt „Nord“)");
    }

    [Fact]
    public async Task Every_level_has_its_map_and_an_area_is_the_union_of_its_blocks()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var to = RunningGeography.NewVersion();
        (await town.HandOverAsync(await MovedAsync(town), to, Cancelled)).ShouldBeOk();

        var levels = (await geography.GetAsync($"/levels?version={to}", Cancelled)).ShouldBeOk().Body;

        levels.EnumerateArray().Select(level => level.GetProperty("mapHash").GetString()).ShouldAllBe(hash => hash!.Length == 16);
        (await SquareMetresAsync(to, "10044001-02")).ShouldBe(3_000_000, 1);
        (await SquareMetresAsync(to, "10044002-01")).ShouldBe(2_000_000, 1);
        (await MapOfAsync(to, "gemeinde")).ShouldBe(await MapOfAsync(town.Version, "gemeinde"));
        (await MapOfAsync(to, "wohnblock")).ShouldNotBe(await MapOfAsync(town.Version, "wohnblock"));
    }

    [Fact]
    public async Task What_was_handed_over_is_no_longer_changed_nor_handed_over_again()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var to = RunningGeography.NewVersion();
        var cut = await MovedAsync(town);
        (await town.HandOverAsync(cut, to, Cancelled)).ShouldBeOk();

        (await town.SaveAsync(cut, 3, [], [], Cancelled))
            .ShouldBeProblem(HttpStatusCode.Conflict)
            .Title.ShouldContain($"als Gebietsstand {to} übergeben");
        (await town.HandOverAsync(cut, RunningGeography.NewVersion(), Cancelled)).ShouldBeProblem(HttpStatusCode.Conflict);
        (await town.ReadAsync(cut, Cancelled)).Body.GetProperty("handedOverAs").GetString().ShouldBe(to);
        (await town.DraftAsync(Cancelled, new { copyOf = TownOfBlocks.IdOf(cut) }))
            .GetProperty("handedOverAs")
            .GetString()
            .ShouldBeNull();
    }

    [Fact]
    public async Task A_cut_of_one_Gemeinde_leaves_the_others_as_they_are()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var to = RunningGeography.NewVersion();
        var cut = await town.DraftAsync(Cancelled, role: Role.Sozialplanung, place: "10044001");
        (
            await town.SaveAsync(
                cut,
                1,
                [("A", "Alles")],
                [.. TownOfBlocks.Blocks[..4].Select(block => (block, (string?)"A"))],
                Cancelled
            )
        ).ShouldBeOk();

        (await town.HandOverAsync(cut, to, Cancelled, Role.Sozialplanung, "10044001")).ShouldBeProblem(HttpStatusCode.Forbidden);
        (await town.HandOverAsync(cut, to, Cancelled, Role.Sozialplanung, "10044")).ShouldBeOk();

        (await geography.GetAsync($"/areas?version={to}&level=stadtteil", Cancelled)).Codes.ShouldBe([
            "10044002-01",
            "10044002-02",
            "A",
        ]);
    }

    [Fact]
    public async Task Nothing_is_made_while_something_is_missing()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var to = RunningGeography.NewVersion();
        var cut = await town.DraftAsync(Cancelled);
        (await town.SaveAsync(cut, 1, [("A", "Alles"), ("L", "Leer")], [("11a", "A"), ("22a", "A")], Cancelled)).ShouldBeOk();

        var answer = (await town.HandOverAsync(cut, to, Cancelled)).ShouldBeProblem(HttpStatusCode.BadRequest);

        answer.Places.ShouldBe([
            "6 Blöcke gehören noch zu keinem Gebiet: „Block 11b“, „Block 12a“, „Block 12b“, „Block 21a“, „Block 21b“ und andere.",
            "Das Gebiet „Alles“ liegt über eine Grenze hinweg (Gemeinde 1, Gemeinde 2). Jedes Gebiet gehört ganz zu einem darüber.",
            "Das Gebiet „Leer“ hat keinen Block. Bitte löschen Sie es oder ordnen Sie ihm Blöcke zu.",
        ]);
        (await geography.GetAsync($"/areas?version={to}", Cancelled)).Body.GetArrayLength().ShouldBe(0);
        (await town.HandOverAsync(await town.DraftAsync(Cancelled), town.Version, Cancelled)).ShouldBeProblem(
            HttpStatusCode.Conflict
        );
        (await town.HandOverAsync(cut, "2027 neu", Cancelled)).ShouldBeProblem(HttpStatusCode.BadRequest);
    }

    private static async Task<System.Text.Json.JsonElement> MovedAsync(TownOfBlocks town)
    {
        var cut = await town.DraftAsync(Cancelled);
        var blocks = TownOfBlocks.Today;
        blocks[1] = ("11b", "10044001-02");
        return (await town.SaveAsync(cut, 1, TownOfBlocks.Stadtteile, blocks, Cancelled)).ShouldBeOk().Body;
    }

    private async Task<double> SquareMetresAsync(string version, string code)
    {
        await using var command = geography.Service.Database.CreateCommand(
            $"select ST_Area(geometry) from area where version = '{version}' and code = '{code}'"
        );
        return (double)(await command.ExecuteScalarAsync(Cancelled))!;
    }

    private async Task<string> MapOfAsync(string version, string level) =>
        (await geography.GetAsync($"/levels?version={version}", Cancelled))
            .Body.EnumerateArray()
            .Single(known => known.GetProperty("code").GetString() == level)
            .GetProperty("mapHash")
            .GetString()!;
}
