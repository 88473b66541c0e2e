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
