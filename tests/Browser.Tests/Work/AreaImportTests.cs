using Microsoft.Playwright;
using Sozialplanung.Tests;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class AreaImportTests(BrowsedInstallation demo)
{
    // Gebietsstände of their own, which are not made the current one: nothing that other tests look at changes.
    private const string Version = "2031-01-01";
    private const string StoredVersion = "2032-01-01";

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task A_zipped_Shapefile_becomes_areas_of_a_new_level_without_any_JSON(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten/gebiete");
                await page.GetByLabel("Datei mit Gebieten")
                    .SetInputFilesAsync(
                        new FilePayload
                        {
                            Name = "stadtteile.zip",
                            MimeType = "application/zip",
                            Buffer = Stadtteile(),
                        }
                    );

                await Expect(page.GetByText("Shapefile mit 2 Gebieten im Layer „Stadtteile“.")).ToBeVisibleAsync();
                await Expect(page.GetByText("ETRS89 / UTM Zone 32 (EPSG:25832)").First).ToBeVisibleAsync();
                await Expect(page.GetByLabel("Schlüssel", new() { Exact = true })).ToHaveValueAsync("STT_NR");
                await Expect(page.GetByLabel("Name", new() { Exact = true })).ToHaveValueAsync("STT_NAME");
                await page.GetByLabel("Gebietsstand", new() { Exact = true }).SelectOptionAsync("");
                await page.GetByLabel("Name des neuen Gebietsstands").FillAsync(Version);
                await page.GetByLabel("Übergeordnetes Gebiet").SelectOptionAsync("keines");
                await page.GetByLabel("Schlüssel mit Nullen auffüllen auf").FillAsync("41");
                await Expect(page.Locator(".kern-alert--danger")).ToContainTextAsync("von 0 bis 40");
                await page.GetByLabel("Schlüssel mit Nullen auffüllen auf").FillAsync("3");
                await Expect(page.Locator(".kern-alert--success"))
                    .ToContainTextAsync($"2 Stadtteile im neuen Gebietsstand „{Version}“");
                await page.Locator("summary", new() { HasText = "So würden die Gebiete gespeichert" }).ClickAsync();
                await Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = "002" })).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
            },
            width,
            user: "verwalter"
        );

    [Fact]
    public Task Areas_are_stored_and_the_way_goes_on() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten/gebiete");
                await page.GetByLabel("Datei mit Gebieten")
                    .SetInputFilesAsync(
                        new FilePayload
                        {
                            Name = "stadtteile.zip",
                            MimeType = "application/zip",
                            Buffer = Stadtteile(),
                        }
                    );
                await page.GetByLabel("Gebietsstand", new() { Exact = true }).SelectOptionAsync("");
                await page.GetByLabel("Name des neuen Gebietsstands").FillAsync(StoredVersion);
                await page.GetByLabel("Übergeordnetes Gebiet").SelectOptionAsync("keines");
                await Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("im neuen Gebietsstand");
                await page.GetByRole(AriaRole.Button, new() { Name = "Gebiete speichern" }).ClickAsync();

                await Expect(page.GetByText("Die Gebiete sind gespeichert")).ToBeVisibleAsync();
                await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Diesen Gebietsstand zum geltenden machen" }))
                    .ToBeVisibleAsync();
                await page.GetByRole(AriaRole.Link, new() { Name = "Zu den Daten: Gebietsstände und Lieferungen" }).ClickAsync();
                await Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = StoredVersion })).ToBeVisibleAsync();
            },
            user: "verwalter"
        );

    [Fact]
    public Task A_part_of_a_Shapefile_is_answered_with_what_to_do() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten/gebiete");
                await page.GetByLabel("Datei mit Gebieten")
                    .SetInputFilesAsync(
                        new FilePayload
                        {
                            Name = "stadtteile.dbf",
                            MimeType = "application/octet-stream",
                            Buffer = Shapefile().Dbf(),
                        }
                    );

                await Expect(page.Locator(".kern-alert--danger"))
                    .ToContainTextAsync("Bitte packen Sie .shp, .dbf und .prj zusammen in eine ZIP-Datei.");
            },
            user: "verwalter",
            expectedError: "status of 400"
        );

    private static byte[] Stadtteile() => Shapefile().Zip();

    private static ShapefileZip Shapefile() =>
        new ShapefileZip()
            .With([ShapefileZip.Square(340_000, 5_465_000, 1000)], "1", "Dellbrück")
            .With([ShapefileZip.Square(341_000, 5_465_000, 1000)], "2", "Brück");
}
