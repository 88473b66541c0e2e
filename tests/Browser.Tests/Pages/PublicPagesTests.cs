using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Pages;

public sealed class PublicPagesTests(BrowsedInstallation demo)
{
    public static TheoryData<string, string, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, string, int>();
            foreach (var width in new[] { 1440, 390 })
            {
                pages.Add("/", "", width);
                pages.Add("/atlas/kinderarmut/programmgebiet/2025?gebiet=P-01&orte=ja", "", width);
                pages.Add("/atlas/einwohner/kreis/2025", "Einwohner", width);
                pages.Add("/gebiet/10044115", "Saarlouis", width);
                pages.Add("/auswerten/gibt_es_nicht", "Diesen Indikator gibt es nicht", width);
                pages.Add("/methoden", "Die Methoden", width);
                pages.Add("/netzwerk", "Netzwerk", width);
                pages.Add("/netzwerk/erreichbarkeit", "Erreichbarkeit von Einrichtungen", width);
                pages.Add("/ausgaben", "Ausgaben", width);
                pages.Add("/anmelden", "Anmelden", width);
                pages.Add("/verwaltung", "Dieser Bereich ist Ihnen nicht zugänglich", width);
                pages.Add("/gibt-es-nicht", "Diese Seite gibt es nicht", width);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Is_finished(string address, string title, int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync(address);
                await Expect(page.Locator("h1")).ToContainTextAsync(title);
                await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
                await page.ShouldBeFinishedAsync();
            },
            width
        );

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task The_choice_of_indicators_is_finished(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await Atlas.AtlasView.OpenAsync(page);
                await page.GetByText("Indikator wechseln").ClickAsync();
                await Expect(page.Locator(".indicator-count")).ToContainTextAsync("28 Indikatoren");
                await page.ShouldBeFinishedAsync();
            },
            width
        );

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task The_profile_as_a_page_of_its_own_is_finished(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/api/reporting/profiles/10044115.html");
                await Expect(page.Locator("h1")).ToContainTextAsync("Saarlouis");
                await Expect(page.Locator("body")).ToContainTextAsync("fiktiv");
                await page.ShouldBeAccessibleAsync();
                await page.ShouldFitItsWidthAsync();
            },
            width
        );
}
