using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class ServiceSourcePageTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task A_dataset_is_fetched_from_a_layer_that_its_service_is_asked_for(int width)
    {
        await using var office = await FeatureOffice.StartAsync();
        await demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten");
                var list = page.GetByRole(AriaRole.Region, new() { Name = "Bezugsquellen und Zeitpläne" }).First;
                await list.GetByRole(AriaRole.Link).First.ClickAsync();
                await page.GetByLabel("Woher kommen die Dateien?").SelectOptionAsync("wfs");
                await page.GetByLabel("Adresse des Dienstes").FillAsync($"{office.Urls.First()}/dienst");
                await AskAsync(page);
                await Expect(page.GetByText("kein WFS")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();

                await page.GetByLabel("Woher kommen die Dateien?").SelectOptionAsync("ogc-features");
                await AskAsync(page);
                await Expect(page.GetByText("Der Dienst hat eine Ebene.")).ToBeVisibleAsync();
                await page.GetByLabel("Ebene", new() { Exact = true }).SelectOptionAsync("raeume");
                await page.GetByRole(AriaRole.Button, new() { Name = "Verbindung prüfen" }).ClickAsync();
                await Expect(page.GetByText("eine Ebene mit 2 Objekten")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Bezugsquelle speichern" }).ClickAsync();
                await Expect(page.GetByText("Die Bezugsquelle ist gespeichert.")).ToBeVisibleAsync();

                await page.GotoAsync("/daten");
                await Expect(list.GetByText($"raeume von {office.Urls.First()}/dienst")).ToBeVisibleAsync();
                await list.GetByRole(AriaRole.Link).First.ClickAsync();
                await Expect(page.GetByLabel("Ebene", new() { Exact = true })).ToHaveValueAsync("raeume");
                await page.GetByLabel("Woher kommen die Dateien?").SelectOptionAsync("folder");
                await page.GetByRole(AriaRole.Button, new() { Name = "Bezugsquelle speichern" }).ClickAsync();
                await Expect(page.GetByText("Die Bezugsquelle ist gespeichert.")).ToBeVisibleAsync();
            },
            width,
            user: "verwalter"
        );
    }

    private static Task AskAsync(IPage page) =>
        page.GetByRole(AriaRole.Button, new() { Name = "Ebenen des Dienstes zeigen" }).ClickAsync();
}
