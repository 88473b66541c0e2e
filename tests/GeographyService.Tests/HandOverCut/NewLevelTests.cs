using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.HandOverCut;

/// <summary>Ranks of levels are everybody's: tests that move them have a service of their own.</summary>
[Collection(CurrentGeography.OneAfterTheOther)]
public sealed class NewLevelTests(CurrentGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_level_is_put_between_and_needs_no_key()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var to = RunningGeography.NewVersion();
        var level = $"v{Guid.CreateVersion7():N}";
        var cut = await town.DraftAsync(
            Cancelled,
            new
            {
                level,
                newLevelName = "Wohnblock",
                newLevelNamePlural = "Wohnblöcke",
            }
        );

        var answer = (await town.HandOverAsync(cut, to, Cancelled)).ShouldBeOk().Body;

        answer.GetProperty("key").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        var levels = (await geography.GetAsync($"/levels?version={to}", Cancelled)).Body;
        levels
            .EnumerateArray()
            .Select(known => known.GetProperty("code").GetString())
            .ShouldBe(["kreis", "gemeinde", "stadtteil", level, "wohnblock"]);
        var made = levels.EnumerateArray().Single(known => known.GetProperty("code").GetString() == level);
        (made.GetProperty("name").GetString(), made.GetProperty("namePlural").GetString()).ShouldBe(("Wohnblock", "Wohnblöcke"));
        (await geography.GetAsync($"/areas?version={to}&code=11a", Cancelled))
            .Body[0]
            .GetProperty("path")
            .EnumerateArray()
            .Select(code => code.GetString())
            .ShouldBe(["10044", "10044001", "10044001-01", "10044001-01-1", "11a"]);
        (await geography.GetAsync($"/areas?version={town.Version}&code=11a", Cancelled))
            .Body[0]
            .GetProperty("path")
            .GetArrayLength()
            .ShouldBe(4);
    }

    [Fact]
    public async Task Who_may_not_change_levels_asks_somebody_who_may()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(
            Cancelled,
            new
            {
                level = $"v{Guid.CreateVersion7():N}",
                newLevelName = "Viertel",
                newLevelNamePlural = "Viertel",
            },
            Role.Sozialplanung,
            "10044"
        );

        (await town.HandOverAsync(cut, RunningGeography.NewVersion(), Cancelled, Role.Sozialplanung, "10044"))
            .ShouldBeProblem(System.Net.HttpStatusCode.BadRequest)
            .Title.ShouldContain("kein Platz für „Viertel“");
    }
}
