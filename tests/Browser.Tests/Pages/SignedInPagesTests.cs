using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Pages;

public sealed class SignedInPagesTests(BrowsedInstallation demo)
{
    public static TheoryData<string, string, string, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, string, string, int>();
            foreach (var width in new[] { 1440, 390 })
            {
                pages.Add("daten", "/start", "Was auf Sie wartet", width);
                pages.Add("planung", "/start", "Was auf Sie wartet", width);
                pages.Add("daten", "/daten", "Daten", width);
                pages.Add("verwalter", "/daten", "Daten", width);
                pages.Add("verwalter", "/daten/gebiete", "Gebiete einlesen", width);
                pages.Add("verwalter", "/daten/strassen", "Straßenverzeichnis", width);
                pages.Add("verwalter", "/daten/umsteigeschluessel", "Umsteigeschlüssel", width);
                pages.Add("verwalter", "/daten/zuschnitt", "Zuschnitt erproben", width);
                pages.Add("verwalter", "/daten/mitteilungen", "Mitteilungen", width);
                pages.Add("verwalter", "/netzwerk/einlesen", "Einrichtungen einlesen", width);
                pages.Add("planung", "/indikatoren", "Indikatoren", width);
                pages.Add("planung", "/indikatoren/festlegen", "Indikatoren festlegen", width);
                pages.Add("planung", "/indikatoren/index", "Indizes", width);
                pages.Add("planung", "/berichte", "Berichte", width);
                pages.Add("verwalter", "/verwaltung", "Verwaltung", width);
                pages.Add("daten", "/konto", "Mein Konto", width);
                pages.Add("statistik", "/", "", width);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Is_finished(string user, string address, string title, int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync(address);
                await Expect(page.Locator("h1")).ToContainTextAsync(title);
                await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
                await page.ShouldBeFinishedAsync();
                await OpenAllAsync(page);
                await page.ShouldBeFinishedAsync();
            },
            width,
            user
        );

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task The_report_of_a_register_delivery_is_finished(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten");
                await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "2025.csv", Exact = true })
                    .First.ClickAsync();
                await Expect(page.Locator("h1")).ToHaveTextAsync("2025.csv");
                await Expect(page.GetByText("Prüfsumme (SHA-256)")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
            },
            width,
            "verwalter"
        );

    [Fact]
    public Task A_provider_sees_its_own_deliveries_alone() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten");
                var list = page.GetByRole(Microsoft.Playwright.AriaRole.Region, new() { Name = "Tabelle: Lieferungen" });
                await Expect(list).ToBeVisibleAsync();
                (await list.Locator("tbody tr").AllInnerTextsAsync()).ShouldAllBe(row =>
                    row.Contains("Grundsicherung", StringComparison.Ordinal)
                );
            },
            user: "daten"
        );

    private static async Task OpenAllAsync(Microsoft.Playwright.IPage page) =>
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
}
