using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

public sealed class ReportTests(BrowsedInstallation demo)
{
    [Fact]
    public Task A_series_of_reports_shows_its_progress_and_its_result() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/berichte");
                await page.GetByLabel("Ebene", new() { Exact = true }).SelectOptionAsync("programmgebiet");
                await page.GetByRole(AriaRole.Button, new() { Name = "Serie starten" }).ClickAsync();

                await Expect(page.Locator(".series progress")).ToBeVisibleAsync();
                await Expect(page.Locator(".series").GetByRole(AriaRole.Status))
                    .ToContainTextAsync("Profile sind fertig", new() { Timeout = 120_000 });
                await Expect(page.Locator(".series tbody .kern-badge--success")).ToHaveCountAsync(2);
                await page.ShouldBeFinishedAsync();
            },
            user: "planung"
        );

    [Fact]
    public Task A_series_can_be_cancelled_and_stands_in_the_list_of_earlier_ones() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/berichte");
                await page.GetByLabel("Ebene", new() { Exact = true }).SelectOptionAsync("sozialraum");
                await page.GetByRole(AriaRole.Button, new() { Name = "Serie starten" }).ClickAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Serie abbrechen" }).ClickAsync();

                await Expect(page.Locator(".series").GetByRole(AriaRole.Status)).ToContainTextAsync("Abgebrochen");
                await page.GotoAsync("/berichte");
                await page.GetByRole(AriaRole.Table, new() { Name = "Frühere Serien" })
                    .GetByRole(AriaRole.Row)
                    .Filter(new() { HasText = "abgebrochen" })
                    .GetByRole(AriaRole.Link)
                    .First.ClickAsync();
                await Expect(page.Locator(".series").GetByRole(AriaRole.Status)).ToContainTextAsync("Abgebrochen");
                await page.ShouldBeFinishedAsync();
            },
            user: "planung"
        );
}
