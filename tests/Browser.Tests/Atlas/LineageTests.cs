using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Atlas;

public sealed class LineageTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task Everybody_is_told_how_a_value_is_made_and_nobody_why_exactly_one_is_withheld(int width) =>
        demo.VisitAsync(
            async page =>
            {
                var (shown, withheld) = await OneOfEachAsync(page);

                await page.GotoAsync($"/atlas/kinderarmut/sozialraum/2025?gebiet={shown}");
                await Expect(new AtlasView(page).Panel).ToContainTextAsync("Woher kommt diese Zahl?");
                // By its place: while the list of areas is open on the way, nothing else has a role.
                await page.ReachByAsync("Tab", page.Locator(".panel-links a").First);
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wie der Wert entsteht" })).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();

                await page.GotoAsync($"/atlas/kinderarmut/sozialraum/2025?gebiet={withheld}");
                await page.GetByRole(AriaRole.Link, new() { Name = "Warum fehlt hier eine Zahl?" }).ClickAsync();
                await Expect(page.GetByText("Auch das könnte etwas verraten.")).ToBeVisibleAsync();
                await Expect(page.GetByText("Mindestfallzahl")).ToHaveCountAsync(0);
                await page.ShouldBeFinishedAsync();
            },
            width
        );

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task The_Statistikstelle_learns_why_and_follows_the_file_to_what_it_is_used_for(int width) =>
        demo.VisitAsync(
            async page =>
            {
                var (_, withheld) = await OneOfEachAsync(page, "?fassung=oeffentlich");

                await page.GotoAsync($"/wert/kinderarmut/{withheld}/2025");
                await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wie über die Geheimhaltung entschieden wurde" }))
                    .ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
                await page.GetByRole(AriaRole.Region, new() { Name = "Tabelle: Woraus" })
                    .GetByRole(AriaRole.Link)
                    .First.ClickAsync();

                await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Tabelle: Wofür die Lieferung verwendet wird" }))
                    .ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
            },
            width,
            "statistik"
        );

    /// <summary>An area whose value everybody sees, and one where it is withheld.</summary>
    private static async Task<(string Shown, string Withheld)> OneOfEachAsync(IPage page, string query = "")
    {
        var atlas = await AtlasView.OpenAsync(page, $"/atlas/kinderarmut/sozialraum/2025{query}");
        var areas = await atlas.ValuesOfMapAsync();
        return (
            areas.First(area => area.Value.Any(char.IsAsciiDigit)).Key,
            areas.First(area => area.Value == "nicht veröffentlicht").Key
        );
    }
}
