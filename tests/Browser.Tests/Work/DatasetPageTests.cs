using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class DatasetPageTests(BrowsedInstallation demo)
{
    private static readonly string[] _municipalities =
    [
        "Dillingen/Saar",
        "Lebach",
        "Nalbachh",
        "Rehlingen-Siersburg",
        "Saarlouis",
        "Saarwellingen",
        "Schmelz",
        "Schwalbach",
        "Überherrn",
        "Wadgassen",
        "Wallerfangen",
        "Bous",
        "Ensdorf",
    ];

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task A_file_becomes_a_dataset_without_any_JSON(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten/neu");
                await ShowAsync(page, $"familienzentren_{width}.csv", width);

                // A name nobody knows is asked about, with what it most probably is.
                await Expect(page.GetByText("Ein Text passt auf kein Gebiet: „Nalbachh“.")).ToBeVisibleAsync();
                await Expect(page.Locator(".kern-alert--danger")).ToContainTextAsync("Nalbachh");
                await page.GetByLabel("„Nalbachh“ ist").SelectOptionAsync(new SelectOptionValue { Label = "Nalbach (10044113)" });
                await Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("26 Werte");

                // A click on a column shows its effect at once.
                await page.GetByLabel("Spalte „Frauen“ lesen als").SelectOptionAsync("none");
                await Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("13 Werte");
                await page.GetByLabel("Spalte „Frauen“ lesen als").SelectOptionAsync("value");
                await Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("26 Werte");

                // So does a condition on the rows.
                await page.GetByText("Welche Zeilen zählen, und was in ihnen steht").ClickAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Bedingung hinzufügen" }).ClickAsync();
                await page.GetByLabel("Bedingung 1: In der Spalte").SelectOptionAsync(new SelectOptionValue { Label = "Jahr" });
                await Expect(page.GetByText("In den gezeigten Zeilen: 2024.")).ToBeVisibleAsync();
                await page.GetByLabel("steht", new() { Exact = true }).FillAsync("2023");
                await Expect(page.Locator(".kern-alert--danger")).ToContainTextAsync("keinen einzigen Wert");
                await page.GetByRole(AriaRole.Button, new() { Name = "Bedingung 1 entfernen" }).ClickAsync();
                await Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("26 Werte");
                await page.ShouldBeFinishedAsync();

                await page.GetByRole(AriaRole.Button, new() { Name = "Speichern und liefern" }).ClickAsync();
                await Expect(page.GetByText("angenommen", new() { Exact = true })).ToBeVisibleAsync();

                // How it is read can be looked at again.
                await page.GotoAsync($"/daten/datensatz/familienzentren_{width}");
                await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("so wird gelesen");

                // Thresholds are tried with what is stored, saved with a reason, and the version says what they changed.
                await page.GetByRole(AriaRole.Group, new() { Name = "Für alle Messgrößen" })
                    .GetByLabel("Verglichen wird")
                    .SelectOptionAsync("range");
                await Expect(page.GetByText("Bei 0 von 26 Werten wäre nachgefragt worden.")).ToBeVisibleAsync();
                await page.GetByLabel("Warum wird es geändert?").FillAsync("Schwellen gesetzt");
                await page.GetByRole(AriaRole.Button, new() { Name = "Nur speichern" }).ClickAsync();
                await page.Locator("summary", new() { HasText = "Was sich geändert hat" }).ClickAsync();
                await Expect(page.GetByText("Ungewöhnliche Werte: verglichen wird")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
                await ShowAsync(page, $"familienzentren_{width}.csv", width);
                await Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("26 Werte");
            },
            width,
            user: "planung"
        );

    [Fact]
    public Task A_code_that_another_dataset_has_is_never_overwritten_from_here() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten/neu");
                await ShowAsync(page, "wohnen.csv", 1440);

                await Expect(page.GetByText("Diesen Kurznamen gibt es schon")).ToBeVisibleAsync();
                await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Nur speichern" }))
                    .ToHaveAttributeAsync("aria-disabled", "true");
                await page.GetByLabel("Kurzname").FillAsync("wohnen_anders");
                await Expect(page.GetByText("Diesen Kurznamen gibt es schon")).ToHaveCountAsync(0);
            },
            user: "planung"
        );

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public Task A_person_says_which_division_the_areas_of_a_file_are_of_and_sees_at_once_what_it_comes_to(int width) =>
        demo.VisitAsync(
            async page =>
            {
                await page.RouteAsync("**/api/geography/versions", WithOneMoreAsync);
                await page.GotoAsync("/daten/neu");
                await ShowAsync(page, "gebietsstand.csv", width);
                var choice = page.GetByLabel("Gelesen wird");
                var said = page.GetByRole(AriaRole.Region, new() { Name = "Gebietsstand der Datei" }).GetByRole(AriaRole.Status);

                await Expect(said).ToContainTextAsync("Gelesen gegen den ");
                await choice.FocusAsync();
                await page.Keyboard.PressAsync("ArrowDown");
                await Expect(said).ToContainTextAsync("wie im Datensatz festgelegt");
                await Expect(page.GetByText("Gelesen wird immer gegen den geltenden Gebietsstand.")).ToBeVisibleAsync();
                await choice.SelectOptionAsync("1999");
                await Expect(page.Locator(".kern-alert--danger")).ToContainTextAsync("Den Gebietsstand „1999“");
                await page.ShouldBeFinishedAsync();
            },
            width,
            user: "planung"
        );

    [Fact]
    public Task Who_only_delivers_is_not_led_to_closed_doors() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten");
                await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Datensätze" })).ToBeVisibleAsync();
                await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Aus einer Datei einen neuen Datensatz machen" }))
                    .ToHaveCountAsync(0);
            },
            user: "daten"
        );

    [Fact]
    public Task What_is_no_table_is_refused_in_words() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten/neu");
                await page.GetByLabel("Dateien", new() { Exact = true })
                    .SetInputFilesAsync(
                        new FilePayload
                        {
                            Name = "bericht.pdf",
                            MimeType = "application/pdf",
                            Buffer = "%PDF-1.7 nichts"u8.ToArray(),
                        }
                    );

                await Expect(page.Locator(".kern-alert--danger")).ToContainTextAsync("ein PDF");
            },
            user: "planung",
            expectedError: "status of 400"
        );

    /// <summary>A Gebietsstand that only the list knows.</summary>
    private static async Task WithOneMoreAsync(IRoute route)
    {
        var answer = await route.FetchAsync();
        var versions = JsonNode.Parse(await answer.TextAsync())!.AsArray();
        versions.Add(
            new JsonObject
            {
                ["version"] = "1999",
                ["isCurrent"] = false,
                ["areaCount"] = 1,
                ["publishedAt"] = "2020-01-01T00:00:00Z",
                ["isConvertible"] = false,
            }
        );
        await route.FulfillAsync(new() { Response = answer, Body = versions.ToJsonString() });
    }

    private static Task ShowAsync(IPage page, string name, int width)
    {
        var rows = _municipalities.Select((municipality, index) => $"{municipality};2024;{200 + index};{90 + index}");
        var table = $"Gemeinde;Jahr;Besuche {width};Frauen\n{string.Join('\n', rows)}\n";
        return page.GetByLabel("Dateien", new() { Exact = true })
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "text/csv",
                    Buffer = Encoding.UTF8.GetBytes(table),
                }
            );
    }
}
