using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Atlas;

/// <summary>From an indicator to what can be said of it, with the keyboard alone, wide and narrow.</summary>
public sealed class AnalysisPageTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task An_indicator_is_analysed_in_every_way_by_keyboard(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/atlas/kinderarmut/sozialraum/2025");
                await page.GetByRole(AriaRole.Link, new() { Name = "Auswerten" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page)
                    .ToHaveURLAsync(new Regex("/auswerten/kinderarmut/veraenderung\\?ebene=sozialraum&zeitraum=2025"));
                await Expect(page.Locator(".analysis-sentences")).ToContainTextAsync("ist der Wert in");
                await Expect(page.Locator(".analysis-map svg.figure-map")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();

                foreach (
                    var (tab, said) in new[]
                    {
                        ("Entwicklung", "die ein Urteil über den Trend braucht"),
                        ("Unsicherheit", "nicht unterscheidbar"),
                        ("Häufungen", "Einzeln betrachtet"),
                        ("Ungleiche Verteilung", "der Gruppe müssten in ein anderes Gebiet ziehen"),
                        ("Zusammenhang", "Zusammenhang"),
                        ("Ähnliche Gebiete", "am ähnlichsten"),
                    }
                )
                {
                    await page.GetByRole(AriaRole.Link, new() { Name = tab, Exact = true }).FocusAsync();
                    await page.Keyboard.PressAsync("Enter");
                    await Expect(page.Locator(".analysis-sentences")).ToContainTextAsync(said);
                    await Expect(page.Locator(".analysis-table tbody tr").First).ToBeVisibleAsync();
                    await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                    await page.ShouldBeFinishedAsync();
                }

                var csv = page.GetByRole(AriaRole.Link, new() { Name = "Als CSV herunterladen" });
                var file = await page.APIRequest.GetAsync((await csv.GetAttributeAsync("href"))!);
                (await file.TextAsync()).ShouldContain("Gebietsschlüssel;Gebiet;Liegt in;Abstand");

                await page.GetByRole(AriaRole.Link, new() { Name = "Ähnliche Gebiete", Exact = true }).Last.FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Was es nicht sagt" })).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
            },
            width
        );

    [Fact]
    public Task A_choice_is_in_the_address_and_comes_back_with_it() =>
        demo.VisitAsync(async page =>
        {
            await page.GotoAsync("/auswerten/kinderarmut/veraenderung?ebene=gemeinde&zeitraum=2025");
            await page.GetByLabel("Angabe der Veränderung").SelectOptionAsync("relative");
            await Expect(page).ToHaveURLAsync(new Regex("angabe=relative"));
            await Expect(page.Locator(".analysis-map .analysis-unit")).ToHaveTextAsync("Prozent");

            await page.ReloadAsync();

            await Expect(page.GetByLabel("Angabe der Veränderung")).ToHaveValueAsync("relative");
        });
}
