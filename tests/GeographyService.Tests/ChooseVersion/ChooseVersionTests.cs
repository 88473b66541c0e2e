using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ChooseVersion;

[Collection(CurrentGeography.OneAfterTheOther)]
public sealed class ChooseVersionTests(CurrentGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("0001")]
    [InlineData("zzzz")]
    public async Task An_import_of_another_version_changes_nothing_that_is_current(string name)
    {
        var current = await geography.BeginAsync(new Town(), Cancelled);
        var maps = await geography.MapsAsync("/levels", Cancelled);
        var areas = (await geography.GetAsync("/areas", Cancelled)).Body.ToString();
        var version = name + RunningGeography.NewVersion();

        var answer = await geography.ImportAsync(new Town("10099").GeoJson, Town.Profile(version), Cancelled);

        answer.ShouldBeOk().Body.GetProperty("isCurrent").GetBoolean().ShouldBeFalse();
        (await geography.MapsAsync("/levels", Cancelled)).ShouldBe(maps);
        (await geography.GetAsync("/areas", Cancelled)).Body.ToString().ShouldBe(areas);
        (await geography.SentAsync("AreasPublished", version, Cancelled)).ShouldBeEmpty();
        (await geography.ImportAsync(new Town().GeoJson, Town.Profile(current), Cancelled))
            .ShouldBeOk()
            .Body.GetProperty("isCurrent")
            .GetBoolean()
            .ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_chosen_is_current_announced_and_has_its_own_maps()
    {
        var first = await geography.BeginAsync(new Town(), Cancelled);
        var maps = await geography.MapsAsync("/levels", Cancelled);

        var second = await geography.BeginAsync(new Town("10099", West: 341_000), Cancelled);

        (await geography.GetAsync("/areas?level=gemeinde", Cancelled)).Codes.ShouldBe(["10099001", "10099002"]);
        (await geography.MapsAsync("/levels", Cancelled))["stadtteil"].ShouldNotBe(maps["stadtteil"]);
        (await geography.MapsAsync($"/levels?version={first}", Cancelled)).ShouldBe(maps);
        var sent = (await geography.SentAsync("AreasPublished", second, Cancelled)).ShouldHaveSingleItem();
        sent.GetProperty("areaCount").GetInt32().ShouldBe(7);

        (await geography.ChooseAsync(Role.Verwalter, "", second, Cancelled)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await geography.SentAsync("AreasPublished", second, Cancelled)).Count.ShouldBe(1);
        (await geography.ChooseAsync(Role.Verwalter, "", first, Cancelled)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await geography.GetAsync("/areas?level=gemeinde", Cancelled)).Codes.ShouldBe(["10044001", "10044002"]);
    }

    [Fact]
    public async Task Two_choices_at_once_leave_one_current_version()
    {
        string[] versions =
        [
            await geography.BeginAsync(new Town(), Cancelled),
            await geography.BeginAsync(new Town(), Cancelled),
        ];

        await Task.WhenAll(
            Enumerable.Range(0, 8).Select(turn => geography.ChooseAsync(Role.Verwalter, "", versions[turn % 2], Cancelled))
        );

        (await geography.GetAsync("/versions", Cancelled))
            .Body.EnumerateArray()
            .Count(version => version.GetProperty("isCurrent").GetBoolean())
            .ShouldBe(1);
    }

    [Theory]
    [InlineData(Role.Sozialplanung, "10044", HttpStatusCode.NoContent)]
    [InlineData(Role.Sozialplanung, "10044001", HttpStatusCode.Forbidden)]
    [InlineData(Role.Sozialplanung, "10045", HttpStatusCode.Forbidden)]
    [InlineData(Role.Statistikstelle, "10044", HttpStatusCode.Forbidden)]
    [InlineData(Role.Oeffentlichkeit, "", HttpStatusCode.Forbidden)]
    public async Task Only_those_responsible_for_all_of_it_choose(Role role, string place, HttpStatusCode expected)
    {
        var version = await geography.BeginAsync(new Town(), Cancelled);
        await geography.BeginAsync(new Town(), Cancelled);

        var answer = await geography.ChooseAsync(role, place, version, Cancelled);

        answer.Status.ShouldBe(expected, answer.Body.ToString());
    }

    [Fact]
    public async Task An_unknown_version_is_told_in_German() =>
        (await geography.ChooseAsync(Role.Verwalter, "", "1999-01-01", Cancelled))
            .ShouldBeProblem(HttpStatusCode.NotFound)
            .Title.ShouldBe("Einen Gebietsstand „1999-01-01“ gibt es nicht.");
}
