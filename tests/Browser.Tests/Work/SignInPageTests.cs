using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

public sealed class SignInPageTests(BrowsedInstallation demo)
{
    [Fact]
    public Task A_wrong_password_is_told_kindly_and_the_right_one_leads_where_one_wanted_to_go() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten");
                await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Anmelden" }).ClickAsync();

                await SubmitAsync(page, "saarlouis", "falsch-geraten");
                await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("stimmt nicht");
                await page.ShouldBeFinishedAsync();
                await SubmitAsync(page, "saarlouis", "Demo-2025!");

                await Expect(page.Locator("h1")).ToHaveTextAsync("Daten");
                await Expect(page.Locator(".site-user")).ToContainTextAsync("Saarlouis");
            },
            expectedError: "status of 401"
        );

    [Fact]
    public Task Who_signs_out_sees_what_everyone_sees() =>
        demo.VisitAsync(async page =>
        {
            await page.GotoAsync("/anmelden");
            await SubmitAsync(page, "statistik", "Demo-2025!");
            await Expect(page.Locator("h1")).ToHaveTextAsync("Was auf Sie wartet");
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Indikatoren", Exact = true })).ToBeVisibleAsync();

            await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();

            await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Indikatoren", Exact = true })).ToHaveCountAsync(0);
            await page.GotoAsync("/indikatoren");
            await Expect(page.Locator("h1")).ToHaveTextAsync("Dieser Bereich ist Ihnen nicht zugänglich");
        });

    private static async Task SubmitAsync(IPage page, string user, string password)
    {
        await page.GetByLabel("Anmeldename").FillAsync(user);
        await page.GetByLabel("Passwort").FillAsync(password);
        await page.Locator("main form").GetByRole(AriaRole.Button).ClickAsync();
    }
}
