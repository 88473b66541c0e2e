namespace Sozialplanung.GeographyService.Tests.ListLevels;

public sealed class ListLevelsTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_levels_from_coarse_to_fine_with_the_number_of_their_areas()
    {
        var version = RunningGeography.NewVersion();
        (await geography.ImportAsync(new Town().GeoJson, Town.Profile(version), Cancelled)).ShouldBeOk();

        var levels = (await geography.GetAsync($"/levels?version={version}", Cancelled)).ShouldBeOk();

        levels
            .Body.EnumerateArray()
            .Where(level => !level.GetProperty("isOverlapping").GetBoolean())
            .Select(level => (level.GetProperty("code").GetString(), level.GetProperty("areaCount").GetInt32()))
            .ShouldBe([("kreis", 1), ("gemeinde", 2), ("stadtteil", 4)]);
        levels.Body[0].GetProperty("namePlural").GetString().ShouldBe("Kreise");
    }
}
