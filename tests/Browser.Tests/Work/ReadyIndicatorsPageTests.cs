using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class ReadyIndicatorsPageTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440, "Anteil der unter 3-Jährigen", "anteil_unter_3")]
    [InlineData(390, "Anteil der jungen Erwachsenen (18 bis 24 Jahre)", "anteil_18_24")]
    public Task A_ready_indicator_is_found_switched_on_and_opened_by_keyboard(int width, string name, string code) =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/indikatoren/festlegen");
                await page.GetByRole(AriaRole.Link, new() { Name = "Aus dem Katalog fertiger Indikatoren einschalten" })
                    .FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page).ToHaveURLAsync(new Regex("/indikatoren/katalog"));
                await Expect(page.GetByText(new Regex("^1\\d\\d fertige Indikatoren: "))).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();

                // What is missing says what for, and who delivers it.
                await page.GetByLabel("Suchen", new() { Exact = true }).FillAsync("Stromschulden");
                await Expect(page.GetByText("Ein Indikator passt.")).ToBeVisibleAsync();
                await Expect(page.GetByText(new Regex("\\(energiesperren; liefert meist: Wohngeldstelle"))).ToBeVisibleAsync();

                await page.GetByLabel("Suchen", new() { Exact = true }).FillAsync(name);
                await page.GetByLabel($"{name} auswählen", new() { Exact = true }).FocusAsync();
                await page.Keyboard.PressAsync("Space");
                await Expect(page.GetByText("Einer ausgewählt")).ToBeVisibleAsync();
                await page.Locator("summary").Filter(new() { HasText = "Indikatorenblatt" }).First.FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText("Grenzen", new() { Exact = true })).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Einschalten", Exact = true }).First.FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText($"„{name}“ ist eingeschaltet (Fassung")).ToBeVisibleAsync();

                // It can be adapted, and who leaves with something unsaved is asked.
                await page.GetByRole(AriaRole.Link, new() { Name = $"{name}: Definition öffnen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByLabel("Auch gesucht als")).Not.ToHaveValueAsync("");
                await page.GetByLabel("In Leichter Sprache").FillAsync("Ein anderer Satz.");
                await page.GetByRole(AriaRole.Link, new() { Name = "Alle Definitionen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Die Definition ist noch nicht gespeichert" }))
                    .ToBeVisibleAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Verwerfen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");

                // As it was before.
                await page.GetByRole(AriaRole.Button, new() { Name = $"{name}: Zurückziehen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await page.GetByRole(AriaRole.Button, new() { Name = "Ja, zurückziehen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText(code)).ToHaveCountAsync(0);
            },
            width,
            user: "planung"
        );
}
