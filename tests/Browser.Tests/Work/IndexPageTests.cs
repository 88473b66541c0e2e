using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class IndexPageTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task An_index_is_made_of_a_template_by_keyboard_published_by_a_second_person_and_read_by_everybody(int width)
    {
        var (code, name) = ($"soziale_lage_{width}", $"Soziale Lage {width}");
        await demo.VisitAsync(page => DefineAsync(page, code, name), width, user: "planung");
        await demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync($"/indikatoren/index?index={code}");
                await Expect(page.Locator("h1")).ToHaveTextAsync(name);
                await page.GetByRole(AriaRole.Button, new() { Name = "Diese Fassung für alle freigeben" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText("Fassung 1 ist für alle freigegeben.")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
            },
            width,
            user: "leitung"
        );
        await demo.VisitAsync(page => ReadAsync(page, code, name), width);
    }

    private static async Task DefineAsync(IPage page, string code, string name)
    {
        await page.GotoAsync("/indikatoren");
        await page.GetByRole(AriaRole.Link, new() { Name = "Indizes festlegen und ansehen" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Indizes");
        await page.ShouldBeFinishedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Monitoring Soziale Stadtentwicklung" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await page.GetByLabel("Schlüssel").FillAsync(code);

        var result = page.GetByRole(AriaRole.Region, new() { Name = "Ergebnis", Exact = true });
        // This district has two years alone: over two there is nothing to subtract, and the page says so.
        await Expect(result).ToContainTextAsync("lässt sich keine Dynamik rechnen");
        await page.GetByLabel("Veränderung über wie viele Jahre?").FillAsync("1");
        await Expect(result.Locator("svg.class-map")).ToHaveCountAsync(3);
        await Expect(result).ToContainTextAsync("unter 300 liegt");
        await Expect(result.GetByRole(AriaRole.Region, new() { Name = "Tabelle: Zahl der Gebiete nach Status und Dynamik" }))
            .ToBeVisibleAsync();
        var weight = page.GetByLabel(new Regex("^Gewicht von Arbeitslose")).First;
        await weight.FillAsync("2");
        await Expect(result).ToContainTextAsync("mit Gewichten");
        await page.ShouldBeFinishedAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Fassung speichern" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Diese Fassung haben Sie geschrieben")).ToBeVisibleAsync();
        await Expect(page.GetByText(new Regex("^Fassung 1 von planung"))).ToBeVisibleAsync();
        await page.ShouldBeFinishedAsync();
    }

    private static async Task ReadAsync(IPage page, string code, string name)
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Indikator wechseln" }).ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Zusammengesetzte Indizes" })
            .GetByRole(AriaRole.Link, new() { Name = name })
            .FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToContainTextAsync(name);
        await Expect(page).ToHaveURLAsync(new Regex($"/index/{code}$"));
        await Expect(page.Locator("svg.class-map")).ToHaveCountAsync(3);
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Der Index in Worten" }))
            .ToContainTextAsync("Klassen: hoch unter −1");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await page.ShouldBeFinishedAsync();
    }
}
