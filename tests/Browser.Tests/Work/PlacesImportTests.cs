using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class PlacesImportTests(BrowsedInstallation demo)
{
    private static byte[] List(int width, double[] point) =>
        Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                Nr;Name;Art;Träger;X;Y;Plätze
                1;Kita Probe {width};Kita;Probeträger;{point[0]:0.#####};{point[1]:0.#####};80
                2;Kita Muster {width};Kita;Probeträger;{point[0]:0.#####};{point[1]:0.#####};k.A.
                3;Kita Fern;Kita;Probeträger;9.0;52.0;20
                """
            )
        );

    /// <summary>Where a facility of the demo lies, so that the list lies in its areas, too.</summary>
    private static async Task<double[]> PointAsync(IPage page)
    {
        var answer = await page.APIRequest.GetAsync("/api/network/places?kind=facility");
        return
        [
            .. (await answer.JsonAsync())!
                .Value.GetProperty("features")[0]
                .GetProperty("geometry")
                .GetProperty("coordinates")
                .EnumerateArray()
                .Select(number => number.GetDouble()),
        ];
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task A_list_is_recognised_checked_saved_and_counted_by_keyboard(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/netzwerk");
                await page.GetByRole(AriaRole.Link, new() { Name = "Einrichtungen aus einer Datei einlesen" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await page.GetByLabel("Datei mit Einrichtungen")
                    .SetInputFilesAsync(
                        new FilePayload
                        {
                            Name = $"kitas probe {(width == 390 ? "schmal" : "breit")} 2031-01-01.csv",
                            MimeType = "text/csv",
                            Buffer = List(width, await PointAsync(page)),
                        }
                    );

                await Expect(page.GetByText("Die Lage steht in „X“ (Ost) und „Y“ (Nord), in EPSG:4326.")).ToBeVisibleAsync();
                await Expect(page.GetByLabel("Name der Einrichtung")).ToHaveValueAsync("Name");
                await Expect(page.GetByLabel("Stand der Liste")).ToHaveValueAsync("2031-01-01");
                await Expect(page.Locator(".kern-alert--danger"))
                    .ToContainTextAsync("Zeile 4: Der Punkt liegt in keinem bekannten Gebiet.");
                await page.ShouldBeFinishedAsync();
                await page.GetByLabel("Zeilen, die sich nicht verwenden lassen, auslassen").FocusAsync();
                await page.Keyboard.PressAsync("Space");
                await Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("2 Einrichtungen: 2 neu");
                await Expect(page.Locator(".kern-alert--warning")).ToContainTextAsync("Die Zeile wird ausgelassen.");
                await page.Locator("summary", new() { HasText = "So würden die Einrichtungen gespeichert" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText($"Kita Probe {width}").Last).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Liste speichern" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText("Die Liste ist gespeichert")).ToBeVisibleAsync();

                await page.GetByLabel("Liste", new() { Exact = true })
                    .SelectOptionAsync($"kitas probe {(width == 390 ? "schmal" : "breit")}");
                await Expect(page.GetByText("2 Einrichtungen gezählt, Stichtag 1.1.2031.")).ToBeVisibleAsync();
                await Expect(page.GetByText("In einem Gebiet nennt nicht jede Einrichtung ihre Plätze.")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
                await page.GetByLabel("Name des Datensatzes").FillAsync($"Kitas Probe {width}");
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText("Die Tabelle ist übergeben")).ToBeVisibleAsync();
                await page.GetByRole(AriaRole.Link, new() { Name = "Zur Lieferung" }).FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page).ToHaveURLAsync(new Regex("/daten/lieferung/"));
                await Expect(page.GetByText("Alles in Ordnung").Or(page.GetByText("Übernommen")).First)
                    .ToBeVisibleAsync(new() { Timeout = 30_000 });

                await page.GotoAsync("/netzwerk");
                await page.GetByLabel("Bezeichnung").SelectOptionAsync("Kita");
                await Expect(
                        page.GetByRole(AriaRole.Region, new() { Name = "Tabelle: Einrichtungen und" })
                            .GetByText($"Kita Probe {width}")
                    )
                    .ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
            },
            width,
            user: "verwalter"
        );
}
