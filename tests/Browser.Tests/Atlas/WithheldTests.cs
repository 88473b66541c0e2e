using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Atlas;

public sealed class WithheldTests(BrowsedInstallation demo)
{
    [Fact]
    public Task A_withheld_cell_is_signed_and_says_why() =>
        demo.VisitAsync(async page =>
        {
            var atlas = await AtlasView.OpenAsync(page, "/atlas/kinderarmut/sozialraum/2025");
            var withheld = (await atlas.ValuesOfMapAsync())
                .Where(area => area.Value == "nicht veröffentlicht")
                .Select(area => area.Key)
                .ToList();
            withheld.ShouldNotBeEmpty();

            var area = atlas.Map.Locator($"[data-area='{withheld[0]}']");
            var row = page.Locator($".table-region tr[data-area='{withheld[0]}']");
            (await area.GetAttributeAsync("fill")).ShouldNotBeNull().ShouldStartWith("url(#");
            (await row.Locator(".value-missing").InnerTextAsync()).Trim().ShouldStartWith(".");
            (await row.Locator(".kern-table__cell").First.InnerTextAsync())
                .Trim()
                .ShouldBeEmpty("Ein gesperrter Wert hat keinen Rang.");
            await Expect(page.Locator(".signs")).ToContainTextAsync("Fallzahl so klein");
            await Expect(page.Locator(".figure-legend")).ToContainTextAsync("nicht veröffentlicht");
        });

    [Fact]
    public Task A_withheld_area_that_is_picked_shows_the_reason_in_place_of_a_number() =>
        demo.VisitAsync(async page =>
        {
            var atlas = await AtlasView.OpenAsync(page, "/atlas/kinderarmut/sozialraum/2025");
            var withheld = (await atlas.ValuesOfMapAsync()).First(area => area.Value == "nicht veröffentlicht").Key;

            await page.Locator($".table-region tr[data-area='{withheld}']").GetByRole(AriaRole.Button).ClickAsync();

            await Expect(atlas.Panel.Locator(".big-value")).ToHaveTextAsync("nicht veröffentlicht");
            await Expect(atlas.Panel).ToContainTextAsync("auf einzelne Menschen schließen");
        });
}
