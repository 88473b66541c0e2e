using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class ConversionPageTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task A_key_is_made_from_the_boundaries_corrected_and_saved(int width) =>
        demo.VisitAsync(
            async page =>
            {
                var (before, after) = ($"probe-{width}-a", $"probe-{width}-b");
                await ImportAsync(page, before, ("10044111", "Altdorf", 0, 1000), ("10044112", "Neudorf", 1000, 2000));
                await ImportAsync(page, after, ("10044111", "Altdorf", 0, 750), ("10044112", "Neudorf", 750, 2000));
                await page.GotoAsync("/daten");
                await page.GetByRole(AriaRole.Link, new() { Name = "Umsteigeschlüssel ansehen und anlegen" }).ClickAsync();
                await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Umsteigeschlüssel", Level = 1 }))
                    .ToBeVisibleAsync();
                await page.GetByLabel("Vom Gebietsstand").SelectOptionAsync(before);
                await page.GetByLabel("Auf den Gebietsstand").SelectOptionAsync(before);
                await Expect(page.GetByText("Bitte zwei verschiedene Gebietsstände wählen.")).ToBeVisibleAsync();
                await page.GetByLabel("Auf den Gebietsstand").SelectOptionAsync(after);
                await page.ReachByAsync("Tab", page.GetByRole(AriaRole.Button, new() { Name = "Aus den Flächen berechnen" }));
                await page.Keyboard.PressAsync("Enter");

                var stays = page.GetByLabel("Anteil von Altdorf an Altdorf in Prozent");
                await Expect(stays).ToHaveValueAsync("75");
                await Expect(page.GetByLabel("Anteil von Altdorf an Neudorf in Prozent")).ToHaveValueAsync("25");
                await page.ShouldBeFinishedAsync();
                await stays.FillAsync("60");
                await Expect(page.Locator(".kern-alert--danger")).ToContainTextAsync("Die Anteile ergeben 0,85 statt 1.");
                await page.GetByLabel("Anteil von Altdorf an Neudorf in Prozent").FillAsync("40");
                await Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("Der Schlüssel ist vollständig");
                await page.GetByLabel("Wonach sich die Anteile richten").FillAsync("Einwohner 2030");
                await page.GetByLabel("Herkunft oder Grund").FillAsync("Einwohnermeldeamt");
                await page.ShouldBeFinishedAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Schlüssel speichern" }).ClickAsync();

                await Expect(page.GetByText("Der Schlüssel ist gespeichert.")).ToBeVisibleAsync();
                var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = $"{before} → {after}" });
                await Expect(row).ToContainTextAsync("Einwohner 2030");
                await row.GetByRole(AriaRole.Button, new() { Name = $"Schlüssel {before} → {after} bearbeiten" }).ClickAsync();
                await Expect(stays).ToHaveValueAsync("60");
                await page.ShouldBeFinishedAsync();
            },
            width,
            user: "verwalter"
        );

    private static async Task ImportAsync(
        IPage page,
        string version,
        params (string Code, string Name, double West, double East)[] areas
    )
    {
        var features = areas.Select(area =>
            string.Create(
                CultureInfo.InvariantCulture,
                $$$"""
                {"type":"Feature","properties":{"code":"{{{area.Code}}}","name":"{{{area.Name}}}"},"geometry":{"type":"Polygon","coordinates":[[[{{{340_000
                    + area.West}}},5465000],[{{{340_000 + area.East}}},5465000],[{{{340_000 + area.East}}},5467000],[{{{340_000
                    + area.West}}},5467000],[{{{340_000 + area.West}}},5465000]]]}}
                """
            )
        );
        var form = page.APIRequest.CreateFormData();
        form.Set(
            "file",
            new FilePayload
            {
                Name = "gebiete.geojson",
                MimeType = "application/geo+json",
                Buffer = Encoding.UTF8.GetBytes(
                    $$$"""{"type":"FeatureCollection","features":[{{{string.Join(',', features)}}}]}"""
                ),
            }
        );
        form.Set(
            "profile",
            $$$"""{"version":"{{{version}}}","level":"gemeinde","levels":[{"code":"gemeinde","name":"Gemeinde","namePlural":"Gemeinden","rank":1}],"crs":"EPSG:25832"}"""
        );
        var answer = await page.APIRequest.PostAsync(
            "/api/geography/imports/areas",
            new()
            {
                Multipart = form,
                Headers = new Dictionary<string, string> { ["X-Sozialplanung"] = "1" },
            }
        );
        answer.Ok.ShouldBeTrue(await answer.TextAsync());
    }
}
