using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Atlas;

public sealed class PlacesTests(BrowsedInstallation demo)
{
    private const string Topic = "Existenzsicherung";

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task Places_of_a_topic_stand_on_the_map_and_in_a_list(int width) =>
        demo.VisitAsync(
            async page =>
            {
                var atlas = await AtlasView.OpenAsync(page, "/atlas/einwohner/gemeinde/2025");
                await page.GetByLabel("Einrichtungen und Orte der Begegnung").SelectOptionAsync(Topic);

                var list = page.GetByRole(AriaRole.Region, new() { Name = "Tabelle: Einrichtungen und Orte der Begegnung" });
                await Expect(list).ToBeVisibleAsync();
                var rows = await list.Locator("tbody tr").AllInnerTextsAsync();
                rows.ShouldNotBeEmpty();
                rows.ShouldAllBe(row => row.Contains(Topic, StringComparison.Ordinal));
                (await atlas.Map.Locator("[data-place]").CountAsync()).ShouldBe(rows.Count);
                page.Url.ShouldEndWith($"?orte={Topic}");
                await page.ShouldBeFinishedAsync();
            },
            width
        );

    [Fact]
    public Task The_network_page_filters_by_kind_and_topic_and_keeps_it_in_the_address() =>
        demo.VisitAsync(async page =>
        {
            await page.GotoAsync("/netzwerk");
            var rows = page.Locator("main tbody tr");
            await rows.First.WaitForAsync();
            var all = await rows.CountAsync();

            await page.GetByLabel("Art", new() { Exact = true }).SelectOptionAsync("meetingPlace");
            await page.GetByLabel("Handlungsfeld").SelectOptionAsync("Wohnen und Wohnumgebung");
            await Expect(page.Locator(".place-count")).ToContainTextAsync($"von {all} Einträgen");
            var shown = await rows.AllInnerTextsAsync();
            await page.ReloadAsync();

            await Expect(rows).ToHaveCountAsync(shown.Count);
            shown.Count.ShouldBeLessThan(all);
            await Expect(page.Locator("[data-place]")).ToHaveCountAsync(shown.Count);
        });
}
