using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed partial class ReleaseTests(BrowsedInstallation demo)
{
    private const string Name = "Herbst 2025";

    [Fact]
    public async Task A_release_is_computed_checked_and_published_by_two_people()
    {
        await demo.VisitAsync(
            async page =>
            {
                await CreateAsync(page);
                await CompareAsync(page);
                await page.GotoAsync("/indikatoren");
                await StepAsync(page, "Als geprüft bestätigen");
                await FillReasonAsync(page);
                await page.ShouldBeFinishedAsync();
                await StepAsync(page, "Freigeben");
                await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Vier Augen");
                await page.ShouldBeFinishedAsync();
            },
            user: "planung",
            expectedError: "status of 409"
        );

        await demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/indikatoren");
                await page.GetByRole(AriaRole.Link, new() { Name = "Werte vergleichen und prüfen" }).ClickAsync();
                await Expect(page.Locator("td").GetByText("planung, ").First).ToBeVisibleAsync();
                await page.GotoAsync("/indikatoren");
                await FillReasonAsync(page);
                await StepAsync(page, "Freigeben");
                await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = Name })).ToContainTextAsync("freigegeben");
            },
            user: "leitung"
        );

        await demo.VisitAsync(async page =>
        {
            await page.GotoAsync("/");
            await Expect(page.Locator(".source-line").First).ToContainTextAsync(Name);
        });
        foreach (var width in new[] { 1280, 390 })
        {
            await demo.VisitAsync(ReadOldReleaseAsync, width);
        }
    }

    /// <summary>The draft is in the atlas for who may, marked as one; the comparison is ticked by keyboard, wide and narrow.</summary>
    private static async Task CompareAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Im Atlas ansehen" }).ClickAsync();
        await Expect(page.Locator(".kern-alert").First).ToContainTextAsync("Entwurf – noch nicht veröffentlicht");
        await page.ShouldBeFinishedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Zum Vergleich mit der Ausgabe davor" }).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync($"„{Name}“ prüfen");
        var tick = page.Locator(".kern-form-check__checkbox").First;
        await tick.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("td").GetByText("planung, ").First).ToBeVisibleAsync();
        await Expect(tick).ToBeCheckedAsync();
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.ShouldBeFinishedAsync();
        }

        await page.SetViewportSizeAsync(1440, 900);
    }

    /// <summary>The release before stays where it was, for everybody, and says that it is no longer the newest.</summary>
    private static async Task ReadOldReleaseAsync(IPage page)
    {
        await page.GotoAsync("/ausgaben");
        await Expect(page.Locator("h1")).ToContainTextAsync("Ausgaben");
        await page.ShouldBeFinishedAsync();
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "ersetzt" }).First.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator(".kern-alert").First).ToContainTextAsync("Es gibt eine neuere Ausgabe vom");
        await page.ShouldBeFinishedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Im Atlas öffnen" }).ClickAsync();
        await Expect(page.Locator(".kern-alert").First).ToContainTextAsync("Es gibt eine neuere Ausgabe vom");
        await page.ShouldBeFinishedAsync();
    }

    private static async Task CreateAsync(IPage page)
    {
        await page.GotoAsync("/indikatoren");
        var form = page.Locator("details").Filter(new() { HasText = "Neuen Entwurf anlegen" });
        await form.GetByText("Neuen Entwurf anlegen").ClickAsync();
        await form.GetByLabel("Name").FillAsync(Name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Entwurf anlegen und berechnen" }).ClickAsync();
        await Expect(page.Locator(".step-panel progress")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Als geprüft bestätigen" }))
            .ToBeVisibleAsync(new() { Timeout = 120_000 });
    }

    [GeneratedRegex("Vergleich mit der Freigabe davor|Kein Wert hat sich geändert")]
    private static partial Regex Compared();

    private static Task StepAsync(IPage page, string step) =>
        page.Locator(".step-panel").GetByRole(AriaRole.Button, new() { Name = step }).ClickAsync();

    // Asked for only where the release changes values that were published before.
    private static async Task FillReasonAsync(IPage page)
    {
        await Expect(page.Locator(".step-panel").GetByRole(AriaRole.Button, new() { Name = "Freigeben" })).ToBeVisibleAsync();
        await Expect(page.Locator(".step-panel")).ToContainTextAsync(Compared());
        var reason = page.GetByLabel("Grund der Korrektur");
        if (await reason.CountAsync() > 0)
        {
            await reason.FillAsync("Nachlieferung eines Jahres");
        }
    }
}
