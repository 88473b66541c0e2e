using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

/// <summary>A file with areas of several levels comes in by clicks: in its rows, or in columns of its rows.</summary>
[Collection(ChangingTests.Name)]
public sealed class SeveralLevelsTests(BrowsedInstallation demo)
{
    private const string CheckedVersion = "2033-01-01";
    private const string StoredVersion = "2034-01-01";

    [Fact]
    public Task Levels_in_the_rows_are_recognised_and_stored() =>
        demo.VisitAsync(
            async page =>
            {
                await ChooseAsync(
                    page,
                    "alle.geojson",
                    Row("K1", "Kreis", 0, 4),
                    Row("K101", "Gemeinde", 0, 2),
                    Row("K102", "Gemeinde", 2, 2),
                    Row("S1", "See", 1, 1)
                );

                // "See" is no level: the file is not clear, and a person is asked.
                var shape = page.GetByLabel("Was in den Zeilen steht");
                await Expect(shape).ToHaveValueAsync("one");
                await shape.SelectOptionAsync("rows");
                await page.GetByLabel("Ebene von „See“").SelectOptionAsync("nicht einlesen");
                await Expect(page.GetByLabel("Ebene von „Kreis“")).ToHaveValueAsync("kreis");
                await NewVersionAsync(page, StoredVersion);

                await Expect(page.Locator(".level-counts")).ToContainTextAsync("1 Kreis");
                await Expect(page.Locator(".level-counts")).ToContainTextAsync("2 Gemeinden");
                await Expect(page.Locator(".kern-alert--success")).ToContainTextAsync($"im neuen Gebietsstand „{StoredVersion}“");
                await page.Locator("summary", new() { HasText = "So würden die Gebiete gespeichert" }).ClickAsync();
                await Expect(page.GetByRole(AriaRole.Row, new() { Name = "K101 Gebiet K101 Gemeinde K1" })).ToBeVisibleAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Gebiete speichern" }).ClickAsync();
                await Expect(page.GetByText("Die Gebiete sind gespeichert")).ToBeVisibleAsync();
            },
            user: "verwalter"
        );

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public Task Levels_in_the_columns_are_recognised_and_can_be_changed_by_keyboard(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await ChooseAsync(page, "lor.geojson", [.. Enumerable.Range(0, 8).Select(Room)]);

                var shape = page.GetByLabel("Was in den Zeilen steht");
                await Expect(shape).ToHaveValueAsync("columns");
                var counts = page.Locator(".level-counts");
                await Expect(counts).ToContainTextAsync("2 Prognoseräume");
                await Expect(counts).ToContainTextAsync("4 Bezirksregionen");
                await Expect(counts).ToContainTextAsync("8 Planungsräume");
                await NewVersionAsync(page, CheckedVersion);
                await page.GetByLabel("Wozu die gröbste Ebene gehört").SelectOptionAsync("none");
                await Expect(page.Locator(".kern-alert--success"))
                    .ToContainTextAsync("8 Planungsräume, 4 Bezirksregionen und 2 Prognoseräume");
                await page.ShouldBeFinishedAsync();

                await shape.FocusAsync();
                await page.ReachByAsync(
                    "Tab",
                    page.GetByRole(AriaRole.Button, new() { Name = "Größere Ebene entfernen: PGR_ID" })
                );
                await page.Keyboard.PressAsync("Enter");
                await Expect(counts).Not.ToContainTextAsync("Prognoseräume");
                await Expect(page.Locator(".kern-alert--success"))
                    .ToContainTextAsync("8 Planungsräume und 4 Bezirksregionen im neuen");
                await page.GetByRole(AriaRole.Button, new() { Name = "Weitere größere Ebene" }).ClickAsync();
                await Expect(page.GetByText("Noch fehlt etwas")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
            },
            width,
            user: "verwalter"
        );

    private static async Task ChooseAsync(IPage page, string name, params object[] features)
    {
        await page.GotoAsync("/daten/gebiete");
        await page.GetByLabel("Datei mit Gebieten")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "application/geo+json",
                    Buffer = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type = "FeatureCollection", features })),
                }
            );
        await Expect(page.GetByText("GeoJSON mit")).ToBeVisibleAsync();
    }

    private static async Task NewVersionAsync(IPage page, string version)
    {
        await page.GetByLabel("Gebietsstand", new() { Exact = true }).SelectOptionAsync("");
        await page.GetByLabel("Name des neuen Gebietsstands").FillAsync(version);
    }

    private static object Row(string code, string art, int east, int wide) =>
        Feature(
            new
            {
                NR = code,
                NAME = $"Gebiet {code}",
                ART = art,
            },
            east,
            wide
        );

    private static object Room(int i) =>
        Feature(
            new
            {
                PLR_ID = $"010{1 + (i / 4)}1{i / 2}0{i}",
                PLR_NAME = $"Raum {"ABCDEFGH"[i]}",
                BZR_ID = $"010{1 + (i / 4)}1{i / 2}",
                BZR_NAME = $"Region {"ABCD"[i / 2]}",
                PGR_ID = $"010{1 + (i / 4)}",
                PGR_NAME = i / 4 == 0 ? "Nord" : "Süd",
            },
            i,
            1
        );

    /// <summary>Some hundredths of a degree in the Saarland.</summary>
    private static object Feature(object properties, int east, int wide)
    {
        var (west, end) = (6.8 + (east * 0.01), 6.8 + ((east + wide) * 0.01));
        double[][] ring =
        [
            [west, 49.3],
            [end, 49.3],
            [end, 49.32],
            [west, 49.32],
            [west, 49.3],
        ];
        return new
        {
            type = "Feature",
            properties,
            geometry = new { type = "Polygon", coordinates = new[] { ring } },
        };
    }
}
