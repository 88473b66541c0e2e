using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class SourcePageTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task A_dataset_is_fetched_from_an_address_with_a_sign_in_and_at_its_own_times(int width)
    {
        var asked = new ConcurrentQueue<string>();
        await using var office = await StartOfficeAsync(asked, width);
        var address = $"{office.Urls.First()}/kita_{(width == 1440 ? 2021 : 2022)}.csv";
        await demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten");
                var list = page.GetByRole(AriaRole.Region, new() { Name = "Bezugsquellen und Zeitpläne" }).First;
                await list.GetByRole(AriaRole.Link).First.ClickAsync();
                await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Bezug der Dateien");
                await page.GetByLabel("Woher kommen die Dateien?").SelectOptionAsync("http");
                await page.GetByLabel("Adresse der Datei").FillAsync(address);
                await CheckAsync(page);
                await Expect(page.GetByText("verlangt eine Anmeldung (401)")).ToBeVisibleAsync();

                await page.GetByLabel("Anmeldung").SelectOptionAsync("password");
                await page.GetByLabel("Name bei der Bezugsquelle").FillAsync("amt");
                await page.GetByLabel("Kennwort").FillAsync("geheim");
                await CheckAsync(page);
                await Expect(page.GetByText("Verbindung steht")).ToBeVisibleAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Bezugsquelle speichern" }).ClickAsync();
                await Expect(page.GetByText("Die Bezugsquelle ist gespeichert.")).ToBeVisibleAsync();
                await Expect(page.GetByLabel("Kennwort")).ToHaveValueAsync("");
                await Expect(page.GetByText("Leer lassen, um es zu behalten.")).ToBeVisibleAsync();

                await page.GetByLabel("Wann wird abgerufen?").SelectOptionAsync("weekdays");
                await page.GetByLabel("Samstag").SetCheckedAsync(false);
                await page.GetByLabel("Sonntag").SetCheckedAsync(false);
                await page.GetByLabel("Nicht an Feiertagen").SelectOptionAsync("SL");
                await Expect(
                        page.GetByText("Werktags (Montag bis Freitag) um 02:00, nicht an Feiertagen im Saarland. Nächste Läufe:")
                    )
                    .ToBeVisibleAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Zeitplan speichern" }).ClickAsync();
                await Expect(page.GetByText("Der Zeitplan ist gespeichert.")).ToBeVisibleAsync();

                await page.GetByRole(AriaRole.Button, new() { Name = "Jetzt abrufen" }).ClickAsync();
                var fetches = page.GetByRole(AriaRole.Region, new() { Name = "Abrufe" }).Last;
                await Expect(fetches.GetByText("Eine Datei: zurückgestellt.")).ToBeVisibleAsync(new() { Timeout = 60_000 });
                await page.ShouldBeFinishedAsync();
                await fetches.GetByRole(AriaRole.Link).First.ClickAsync();
                await Expect(page.Locator("h1")).ToContainTextAsync("kita_");
                await Expect(page.Locator(".kern-badge").First).ToHaveTextAsync("in Quarantäne");

                await page.GotoAsync("/daten");
                await Expect(page.GetByText(address)).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
                await ForgetAsync(page, list);
            },
            width,
            user: "verwalter"
        );
        asked.ShouldContain("Basic YW10OmdlaGVpbQ==");
    }

    private static Task CheckAsync(IPage page) =>
        page.GetByRole(AriaRole.Button, new() { Name = "Verbindung prüfen" }).ClickAsync();

    /// <summary>The next width begins as this one did.</summary>
    private static async Task ForgetAsync(IPage page, ILocator list)
    {
        await list.GetByRole(AriaRole.Link).First.ClickAsync();
        await page.GetByLabel("Woher kommen die Dateien?").SelectOptionAsync("folder");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bezugsquelle speichern" }).ClickAsync();
        await Expect(page.GetByText("Die Bezugsquelle ist gespeichert.")).ToBeVisibleAsync();
        await page.GetByLabel("Wann wird abgerufen?").SelectOptionAsync("night");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zeitplan speichern" }).ClickAsync();
        await Expect(page.GetByText("Der Zeitplan ist gespeichert.")).ToBeVisibleAsync();
    }

    /// <summary>A web server that asks for a sign-in; its table passes no check, so that nothing that others look at changes.</summary>
    private static async Task<WebApplication> StartOfficeAsync(ConcurrentQueue<string> asked, int width)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var office = builder.Build();
        office.Run(context =>
        {
            var authorization = context.Request.Headers.Authorization.ToString();
            asked.Enqueue(authorization);
            if (authorization.Length == 0)
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            }

            return context.Response.WriteAsync($"Ort;Wert\nnirgends;{width}\n");
        });
        await office.StartAsync(TestContext.Current.CancellationToken);
        return office;
    }
}
