using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class StreetPageTests(BrowsedInstallation demo)
{
    private static byte[] Register(string gemeinde) =>
        Encoding.UTF8.GetBytes(
            $"Straße;Hausnummern;Gebiet;Ort\nLindenweg;1-15 ungerade;10044111;{gemeinde}\nLindenweg;2-24;10044111;{gemeinde}\nAm Brunnen;;10044111;{gemeinde}\n"
        );

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task A_register_is_recognised_corrected_and_saved_without_any_JSON(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten/strassen");
                await page.GetByLabel("Datei mit Straßen")
                    .SetInputFilesAsync(
                        new FilePayload
                        {
                            Name = "strassen-2031-01-01.csv",
                            MimeType = "text/csv",
                            Buffer = Register($"probe-{width}"),
                        }
                    );

                await Expect(page.GetByText("Ganze Bereiche stehen in der Spalte „Hausnummern“.")).ToBeVisibleAsync();
                await Expect(page.GetByLabel("Straßenname", new() { Exact = true })).ToHaveValueAsync("Straße");
                await Expect(page.GetByLabel("Stand des Verzeichnisses")).ToHaveValueAsync("2031-01-01");
                await page.GetByLabel("Gebiet", new() { Exact = true }).SelectOptionAsync("Ort");
                await Expect(page.Locator(".kern-alert--danger")).ToContainTextAsync($"Das Gebiet „probe-{width}“");
                await page.GetByLabel("Gebiet", new() { Exact = true }).SelectOptionAsync("Gebiet");
                await Expect(page.Locator(".kern-alert--success"))
                    .ToContainTextAsync("3 Zeilen werden 3 Einträge für 2 Straßen.");
                await page.Locator("summary", new() { HasText = "So würden die Einträge gespeichert" }).ClickAsync();
                await Expect(page.GetByText("1–15 ungerade").First).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Straßenverzeichnis speichern" }).ClickAsync();
                await Expect(page.GetByText("Das Straßenverzeichnis ist gespeichert")).ToBeVisibleAsync();

                await page.GetByLabel("Straße oder Adresse").FillAsync("Lindenwegg 7");
                await page.GetByRole(AriaRole.Button, new() { Name = "Suchen" }).ClickAsync();
                await Expect(page.GetByText("So würde die Adresse zugeordnet")).ToBeVisibleAsync();
                var street = page.GetByRole(AriaRole.Region, new() { Name = $"Lindenweg (probe-{width})", Exact = true }).First;
                await street
                    .GetByRole(AriaRole.Button, new() { Name = "Anderes Gebiet für Lindenweg, 1–15 ungerade" })
                    .ClickAsync();
                var form = page.GetByRole(AriaRole.Form, new() { Name = "Anderes Gebiet für Lindenweg, 1–15 ungerade" });
                await form.GetByLabel("Neues Gebiet").SelectOptionAsync("10044112");
                await form.GetByLabel("Grund").FillAsync("Grenze verlegt");
                await page.ShouldBeFinishedAsync();
                await form.GetByRole(AriaRole.Button, new() { Name = "Prüfen und speichern" }).ClickAsync();
                // The other entry is for both sides: the check says so, and a person decides.
                await Expect(form.GetByText("überschneidet sich mit „1–15 ungerade“")).ToBeVisibleAsync();
                await form.GetByRole(AriaRole.Button, new() { Name = "Trotzdem speichern" }).ClickAsync();
                await Expect(street.GetByRole(AriaRole.Cell, new() { Name = "(10044112)" })).ToBeVisibleAsync();
                await page.Locator("summary", new() { HasText = "Änderungen von Hand" }).ClickAsync();
                await Expect(page.GetByText("Grenze verlegt").First).ToBeVisibleAsync();

                await page.GetByRole(AriaRole.Button, new() { Name = "Verzeichnis prüfen" }).ClickAsync();
                await Expect(page.GetByText("geprüft am Gebietsstand")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
            },
            width,
            user: "verwalter"
        );
}
