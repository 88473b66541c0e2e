using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class AreaServiceTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Areas_come_from_a_service_as_they_do_from_a_file(int width)
    {
        await using var office = await FeatureOffice.StartAsync();
        await demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten/gebiete");
                await page.Locator("summary", new() { HasText = "Oder von einem Dienst holen" }).ClickAsync();
                await page.GetByLabel("Art des Dienstes").SelectOptionAsync("ogc-features");
                await page.GetByLabel("Adresse des Dienstes").FillAsync($"{office.Urls.First()}/dienst");
                await page.GetByRole(AriaRole.Button, new() { Name = "Ebenen des Dienstes zeigen" }).ClickAsync();
                await page.GetByLabel("Ebene", new() { Exact = true }).SelectOptionAsync("raeume");
                await page.ShouldBeFinishedAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Gebiete vom Dienst holen" }).ClickAsync();

                await Expect(page.GetByText("GeoJSON mit 2 Gebieten")).ToBeVisibleAsync();
                await Expect(page.GetByText("Gelesen: raeume.geojson")).ToBeVisibleAsync();
                await Expect(page.GetByLabel("Schlüssel", new() { Exact = true })).ToHaveValueAsync("raum_nr");
                await page.ShouldBeFinishedAsync();
            },
            width,
            user: "verwalter"
        );
    }
}
