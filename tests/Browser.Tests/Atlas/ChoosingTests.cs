using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Atlas;

public sealed class ChoosingTests(BrowsedInstallation demo)
{
    private const string Indicator = "Kinder unter 15";

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task Map_table_ranking_and_series_change_together(int width) =>
        demo.VisitAsync(
            async page =>
            {
                var atlas = await AtlasView.OpenAsync(page);
                (await atlas.Areas.CountAsync()).ShouldBeGreaterThan(100);

                await atlas.ChooseIndicatorAsync(Indicator);
                await atlas.ChooseAsync("Gemeinden", "2024");

                await Expect(atlas.Areas).ToHaveCountAsync(13);
                await Expect(atlas.Rows).ToHaveCountAsync(13);
                await Expect(atlas.Lines).ToHaveCountAsync(13);
                await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Rangfolge Gemeinden, 2024" })).ToBeVisibleAsync();
                var map = await atlas.ValuesOfMapAsync();
                (await atlas.ValuesOfTableAsync()).ShouldBe(map, ignoreOrder: true);
                var withheld = map.Values.Count(value => value == "nicht veröffentlicht");
                (await atlas.Bars.CountAsync()).ShouldBe(13 - withheld);
                withheld.ShouldBeLessThan(13);
            },
            width
        );

    [Fact]
    public Task The_year_changes_values_on_the_same_classes() =>
        demo.VisitAsync(async page =>
        {
            var atlas = await AtlasView.OpenAsync(page, "/atlas/einwohner/gemeinde/2025");
            var now = await atlas.ValuesOfMapAsync();
            var legend = await page.Locator(".legend-text").AllInnerTextsAsync();

            await page.GetByRole(AriaRole.Button, new() { Name = "Ein Jahr zurück" }).ClickAsync();

            await Expect(page).ToHaveURLAsync(demo.Address + "atlas/einwohner/gemeinde/2024");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tabelle Gemeinden, 2024" })).ToBeVisibleAsync();
            (await atlas.ValuesOfMapAsync()).Where(area => now[area.Key] != area.Value).ShouldNotBeEmpty();
            (await page.Locator(".legend-text").AllInnerTextsAsync()).ShouldBe(legend);
        });

    [Fact]
    public async Task Every_state_is_a_link()
    {
        var (address, title, panel, rows) = ("", "", "", "");
        await demo.VisitAsync(async page =>
        {
            var atlas = await AtlasView.OpenAsync(page);
            await atlas.ChooseIndicatorAsync(Indicator);
            await atlas.ChooseAsync("Stadtteile", "2024");
            await atlas.Rows.Nth(2).GetByRole(AriaRole.Button).ClickAsync();
            await page.Locator(".table-region [data-sort=name]").ClickAsync();
            await Expect(atlas.Panel.Locator(".chip")).ToHaveCountAsync(1);
            (address, title, panel, rows) = await StateAsync(atlas);
        });

        address.ShouldMatch("/atlas/[a-z0-9_]+/stadtteil/2024\\?gebiet=10044[0-9-]+&sortierung=name$");
        await demo.VisitAsync(async page =>
            (await StateAsync(await AtlasView.OpenAsync(page, address))).ShouldBe((address, title, panel, rows))
        );
    }

    [Fact]
    public Task The_back_button_leads_to_the_state_before() =>
        demo.VisitAsync(async page =>
        {
            var atlas = await AtlasView.OpenAsync(page, "/atlas/einwohner/gemeinde/2025");
            await atlas.ChooseAsync("Stadtteile", "2025");
            await atlas.Rows.First.GetByRole(AriaRole.Button).ClickAsync();
            await Expect(atlas.Panel.Locator(".chip")).ToHaveCountAsync(1);

            await page.GoBackAsync();
            await Expect(atlas.Panel.Locator(".chip")).ToHaveCountAsync(0);
            await page.GoBackAsync();

            await Expect(atlas.Areas).ToHaveCountAsync(13);
            (await atlas.Level.InputValueAsync()).ShouldBe("gemeinde");
        });

    private static async Task<(string Address, string Title, string Panel, string Rows)> StateAsync(AtlasView atlas) =>
        (
            atlas.Page.Url,
            await atlas.Title.InnerTextAsync(),
            await atlas.Panel.InnerTextAsync(),
            string.Join('\n', await atlas.Rows.AllInnerTextsAsync())
        );
}
