using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

public sealed class AccountPageTests(BrowsedInstallation demo)
{
    [Fact]
    public Task An_administrator_adds_an_account_and_locks_it() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/verwaltung");
                await page.GetByText("Benutzer anlegen").ClickAsync();
                await page.GetByLabel("Anmeldename").FillAsync("jugendamt");
                await page.GetByLabel("Erstes Passwort").FillAsync("Ein-langes-Wort-7");
                await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Jule Jugendamt");
                await page.GetByLabel("Zuständig für (Gebiet)").FillAsync("Dillingen");
                await page.GetByRole(AriaRole.Option).First.ClickAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Anlegen", Exact = true }).ClickAsync();

                var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Jule Jugendamt" });
                await Expect(row).ToContainTextAsync("aktiv");
                await row.GetByRole(AriaRole.Button).ClickAsync();
                await Expect(row).ToContainTextAsync("gesperrt");
                await page.GetByText("Passwort neu setzen").ClickAsync();
                await page.GetByLabel("Konto", new() { Exact = true }).SelectOptionAsync("jugendamt");
                await page.GetByLabel("Neues Passwort").FillAsync("Ein-neues-Wort-8");
                await page.GetByRole(AriaRole.Button, new() { Name = "Passwort setzen" }).ClickAsync();
                await Expect(page.GetByText("Für jugendamt gilt jetzt das neue Passwort.")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
            },
            user: "verwalter"
        );

    [Fact]
    public Task A_token_is_shown_once_and_can_be_withdrawn() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/konto");
                await page.GetByLabel("Wofür?").FillAsync("Nachtskript");
                await page.GetByRole(AriaRole.Button, new() { Name = "Schlüssel erzeugen" }).ClickAsync();
                await Expect(page.Locator(".token code")).ToContainTextAsync("spt_");
                await page.ShouldBeFinishedAsync();

                await page.ReloadAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Schlüssel „Nachtskript“ zurückziehen" }).ClickAsync();

                await Expect(page.GetByText("Sie haben keine Schlüssel.")).ToBeVisibleAsync();
                await Expect(page.Locator(".token code")).ToHaveCountAsync(0);
            },
            user: "statistik"
        );

    [Fact]
    public Task A_person_who_types_the_old_password_wrong_reads_so_and_keeps_it() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/");
                await page.GetByRole(AriaRole.Link, new() { Name = "Mein Konto" }).ClickAsync();
                await page.GetByLabel("Bisheriges Passwort").FillAsync("weiß ich nicht mehr");
                await page.GetByLabel("Neues Passwort").FillAsync("Ein-neues-Wort-8");
                await page.GetByRole(AriaRole.Button, new() { Name = "Passwort ändern" }).ClickAsync();

                await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Das bisherige Passwort stimmt nicht.");
                await page.ShouldBeFinishedAsync();
            },
            user: "statistik",
            expectedError: "status of 400"
        );
}
