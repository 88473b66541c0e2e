using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class ClearingTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task A_street_is_decided_at_once_by_keyboard_and_taken_back(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.GotoAsync("/daten");
                var list = page.GetByRole(AriaRole.Region, new() { Name = "Klärliste" });
                var street = list.GetByRole(AriaRole.Row).Nth(1);
                var name = (await street.GetByRole(AriaRole.Rowheader).InnerTextAsync()).Trim();
                var outside = street.GetByRole(AriaRole.Button, new() { Name = "liegt außerhalb aller Gebiete" });
                await list.GetByRole(AriaRole.Button, new() { Name = "einzeln entscheiden" }).First.ClickAsync();
                await Expect(list.GetByRole(AriaRole.Button, new() { Name = "Zuklappen" })).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();

                await outside.FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(list.GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Rowheader)).Not.ToHaveTextAsync(name);

                await page.Locator("summary", new() { HasText = "Zuletzt entschieden" }).ClickAsync();
                var decided = page.GetByRole(AriaRole.Region, new() { Name = "Zuletzt entschieden" });
                await Expect(decided).ToContainTextAsync("liegt außerhalb");
                await page.ShouldBeFinishedAsync();
                await decided.GetByRole(AriaRole.Button).First.ClickAsync();
                await Expect(list.GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Rowheader)).ToHaveTextAsync(name);
            },
            user: "verwalter"
        );
}
