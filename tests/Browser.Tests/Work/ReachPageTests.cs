using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class ReachPageTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task Reach_is_asked_for_seen_planned_with_and_handed_over_by_keyboard(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/netzwerk");
                await page.GetByRole(AriaRole.Link, new() { Name = "Erreichbarkeit von Einrichtungen ansehen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page).ToHaveURLAsync(new Regex("/netzwerk/erreichbarkeit"));
                await Expect(page.GetByText("Luftlinie vom Innenpunkt des Gebiets, höchstens 1.000 m.")).ToBeVisibleAsync();
                await Expect(page.GetByText("Anschriften und Punkte von Einrichtungen verlassen das Haus nicht."))
                    .ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();

                await page.GetByLabel("Ebene").SelectOptionAsync("gemeinde");
                await page.GetByLabel("Weg", new() { Exact = true }).SelectOptionAsync("minutes");
                await page.GetByLabel("Höchstens so viele Minuten").FillAsync("30");
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText("30 Minuten bei 4,5 km/h, Wege um den Faktor 1,3 länger")).ToBeVisibleAsync();
                await Expect(
                    page.GetByRole(AriaRole.Region, new() { Name = "Tabelle: Erreichbarkeit je Gebiet" }).GetByRole(AriaRole.Row)
                )
                    .Not.ToHaveCountAsync(0);
                await page.GetByLabel("Auf der Karte").SelectOptionAsync("nearest");
                await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Karte der Erreichbarkeit" }))
                    .ToContainTextAsync("Entfernung zur nächsten");
                await page.ShouldBeFinishedAsync();

                var table = page.GetByRole(AriaRole.Link, new() { Name = "Tabelle herunterladen (CSV)" });
                var file = await page.APIRequest.GetAsync((await table.GetAttributeAsync("href"))!);
                (await file.TextAsync()).ShouldContain("gebiet;gebietsname;stichtag;naechste_einrichtung;entfernung_m");

                await page.GetByLabel("Name des Datensatzes").FillAsync($"Erreichbarkeit Probe {width}");
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText("Die Tabelle ist übergeben")).ToBeVisibleAsync();
                await page.GetByRole(AriaRole.Link, new() { Name = "Zur Lieferung" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page).ToHaveURLAsync(new Regex("/daten/lieferung/"));
                await Expect(page.GetByText("Alles in Ordnung").Or(page.GetByText("Übernommen")).First)
                    .ToBeVisibleAsync(new() { Timeout = 30_000 });
                await page.GoBackAsync();

                await page.GetByLabel("In die Mitte von").SelectOptionAsync(new SelectOptionValue { Index = 1 });
                await Expect(page.GetByLabel("Länge (Grad Ost)")).Not.ToHaveValueAsync("");
                await page.GetByLabel("Plätze", new() { Exact = true }).FillAsync("40");
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText("Mitgerechnet ist eine geplante Einrichtung mit 40 Plätzen")).ToBeVisibleAsync();
                await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Was sich ändert" })).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Ohne sie rechnen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText("Mitgerechnet ist eine geplante Einrichtung")).ToHaveCountAsync(0);
            },
            width,
            user: "verwalter"
        );

    [Fact]
    public Task A_click_on_the_map_says_where_a_facility_might_stand() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/netzwerk/erreichbarkeit");
                var map = page.Locator(".reach-map svg.figure-map");
                await Expect(map).ToBeVisibleAsync();
                await map.ClickAsync();

                await Expect(page.GetByLabel("Länge (Grad Ost)")).ToHaveValueAsync(new Regex(@"^\d+,\d{5}$"));
                await Expect(page.GetByText("geplante Einrichtung", new() { Exact = true })).ToBeVisibleAsync();
            },
            1440
        );
}
