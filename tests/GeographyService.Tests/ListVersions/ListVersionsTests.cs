namespace Sozialplanung.GeographyService.Tests.ListVersions;

[Collection(CurrentGeography.OneAfterTheOther)]
public sealed class ListVersionsTests(CurrentGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_versions_with_their_areas_and_says_which_is_current()
    {
        var former = await geography.BeginAsync(new Town(), Cancelled);
        var current = await geography.BeginAsync(new Town(), Cancelled);

        var listed = (await geography.GetAsync("/versions", Cancelled))
            .ShouldBeOk()
            .Body.EnumerateArray()
            .ToDictionary(
                version => version.GetProperty("version").GetString()!,
                version => (version.GetProperty("isCurrent").GetBoolean(), version.GetProperty("areaCount").GetInt32())
            );

        listed[former].ShouldBe((false, 7));
        listed[current].ShouldBe((true, 7));
    }
}
