using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ListCuts;

public sealed class ListCutsTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_names_levels_sizes_and_what_moved()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);
        var moved = TownOfBlocks.Today;
        moved[1] = ("11b", "10044001-02");
        (await town.SaveAsync(cut, 1, TownOfBlocks.Stadtteile, moved, Cancelled)).ShouldBeOk();

        var listed = (await town.SendAsync(HttpMethod.Get, "/cuts", null, Cancelled))
            .ShouldBeOk()
            .Body.EnumerateArray()
            .Single(listed => listed.GetProperty("id").GetGuid() == TownOfBlocks.IdOf(cut));

        listed.GetProperty("name").GetString().ShouldBe("Nord");
        listed.GetProperty("blockLevelName").GetString().ShouldBe("Baublock");
        listed.GetProperty("levelName").GetString().ShouldBe("Stadtteil");
        listed.GetProperty("areaCount").GetInt32().ShouldBe(4);
        listed.GetProperty("blockCount").GetInt32().ShouldBe(8);
        listed.GetProperty("movedBlocks").GetInt32().ShouldBe(1);
        (await town.SendAsync(HttpMethod.Get, "/cuts", null, Cancelled, Role.Sozialplanung, "10044002"))
            .Body.EnumerateArray()
            .ShouldNotContain(other => other.GetProperty("id").GetGuid() == TownOfBlocks.IdOf(cut));
    }
}
