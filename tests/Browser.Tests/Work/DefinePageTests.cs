using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class DefinePageTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task An_indicator_is_chosen_together_tried_saved_and_retired_by_keyboard(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/indikatoren");
                await page.GetByRole(AriaRole.Link, new() { Name = "Indikatoren festlegen und erproben" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page).ToHaveURLAsync(new Regex("/indikatoren/festlegen"));
                await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Definitionen der Indikatoren" })).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
                await page.GetByRole(AriaRole.Link, new() { Name = "Neuen Indikator festlegen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");

                await page.GetByLabel("Name", new() { Exact = true }).FillAsync($"Kleinkinder {width}");
                await page.GetByLabel("Schlüssel").FillAsync($"kleinkinder_{width}");
                await page.GetByLabel(new Regex("^Anteil an einem Ganzen")).FocusAsync();
                await page.Keyboard.PressAsync("Space");
                await Expect(page.GetByLabel("Einheit")).ToHaveValueAsync("%");

                // By choosing.
                await page.GetByText("Messgröße für den Zähler wählen").FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                var pick = page.Locator("details[open].measure-pick");
                await pick.GetByLabel("Messgröße", new() { Exact = true }).SelectOptionAsync("bevoelkerung");
                await pick.GetByLabel("0-2", new() { Exact = true }).FocusAsync();
                await page.Keyboard.PressAsync("Space");
                await pick.GetByRole(AriaRole.Button, new() { Name = "Hinzufügen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByLabel("Zähler", new() { Exact = true })).ToHaveValueAsync("bevoelkerung[alter=0-2]");

                // By typing: a fault at its character, and what may come next.
                var denominator = page.GetByLabel("Nenner", new() { Exact = true });
                await denominator.FillAsync("bevoelkerung +");
                await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Zur Stelle (Zeichen 15)" })).ToBeVisibleAsync();
                await denominator.FillAsync("bevoelk");
                await page.GetByRole(AriaRole.List, new() { Name = "Vorschläge zum Weiterschreiben" })
                    .GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^bevoelkerung") })
                    .First.FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(denominator).ToHaveValueAsync("bevoelkerung");

                var trial = page.GetByRole(AriaRole.Region, new() { Name = "Erprobung", Exact = true });
                await Expect(trial).ToContainTextAsync("Geschätzt aus veränderten Zahlen");
                await Expect(trial.Locator("svg.figure-map")).ToBeVisibleAsync();
                await trial.GetByLabel("Ebene").SelectOptionAsync("gemeinde");
                await Expect(trial.GetByRole(AriaRole.Row)).Not.ToHaveCountAsync(0);
                await page.ShouldBeFinishedAsync();

                await page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText($"„Kleinkinder {width}“ ist gespeichert (Fassung 1).")).ToBeVisibleAsync();
                await page.GetByLabel("Einheit").FillAsync("Prozent");
                await Expect(page.GetByText("% → Prozent")).ToBeVisibleAsync();

                await page.GetByRole(AriaRole.Link, new() { Name = "Alle Definitionen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await page.ShouldBeFinishedAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Verwerfen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await page.GetByRole(AriaRole.Button, new() { Name = $"Kleinkinder {width}: Zurückziehen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Ja, zurückziehen" })).ToBeFocusedAsync();
                await page.ShouldBeFinishedAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText($"„Kleinkinder {width}“ ist zurückgezogen.")).ToBeVisibleAsync();
            },
            width,
            user: "planung"
        );
}
