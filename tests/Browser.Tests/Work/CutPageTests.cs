using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed partial class CutPageTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task A_cut_is_drafted_edited_by_keyboard_compared_and_handed_over(int width) =>
        demo.VisitAsync(
            async page =>
            {
                var name = $"Planungsräume {width}";
                await DraftAsync(page, name);
                await EditOnTheMapAsync(page);
                await SplitAnAreaAsync(page);
                await page.Keyboard.PressAsync("Control+s");
                await Expect(Spoken(page)).ToHaveTextAsync("Der Zuschnitt ist gespeichert.");
                await ShouldBeSettledAsync(page);

                await ReadListAsync(page);
                await CompareAsync(page, name);
                await HandOverAsync(page, $"zuschnitt-{width}");
            },
            width,
            user: "verwalter"
        );

    private static async Task DraftAsync(IPage page, string name)
    {
        await page.GotoAsync("/daten");
        await page.GetByRole(AriaRole.Link, new() { Name = "Zuschnitt erproben" }).ClickAsync();
        await ShouldBeTitledAsync(page, "Zuschnitt erproben");
        await page.GetByLabel("Name des Zuschnitts").FillAsync(name);
        await page.GetByLabel("Blöcke", new() { Exact = true })
            .SelectOptionAsync(new SelectOptionValue { Label = "Sozialräume" });
        await page.GetByLabel("Ebene, die neu zugeschnitten wird")
            .SelectOptionAsync(new SelectOptionValue { Label = "eine neue Ebene …" });
        await page.GetByLabel("Name der neuen Ebene, Einzahl").FillAsync("Planungsraum");
        await page.GetByLabel("Name der neuen Ebene, Mehrzahl").FillAsync("Planungsräume");
        await ShouldBeSettledAsync(page);
        await page.ReachByAsync("Tab", Button(page, "Zuschnitt beginnen"));
        await page.Keyboard.PressAsync("Enter");
        await ShouldBeTitledAsync(page, name);
        await Expect(page.Locator(".cut-headline")).ToHaveTextAsync(Total());
        await ShouldBeSettledAsync(page);
    }

    private static async Task EditOnTheMapAsync(IPage page)
    {
        await page.ReachByAsync("Tab", page.GetByRole(AriaRole.Application));
        await page.Keyboard.PressAsync("ArrowRight");
        var live = page.Locator(".cut-map [aria-live]");
        await Expect(live).ToContainTextAsync(", in ");
        await page.Keyboard.PressAsync("PageUp");
        await Expect(live).ToContainTextAsync("Zielgebiet: ");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Spoken(page)).ToContainTextAsync(" zu ");
        await Expect(page.GetByText("Noch nicht gespeichert", new() { Exact = true })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Expect(Spoken(page)).ToContainTextAsync("Rückgängig gemacht: ");
        await page.Keyboard.PressAsync("Control+Shift+Z");
        await Expect(Spoken(page)).ToContainTextAsync("Wiederholt: ");

        // Who leaves is asked first.
        await page.GetByRole(AriaRole.Link, new() { Name = "Alle Zuschnitte" }).ClickAsync();
        await Expect(page.GetByText("Der Zuschnitt ist noch nicht gespeichert")).ToBeVisibleAsync();
        await ShouldBeSettledAsync(page);
        await Button(page, "Hier bleiben").ClickAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Expect(page.GetByText("Alles gespeichert")).ToBeVisibleAsync();
    }

    /// <summary>One block of an area with several becomes an area of its own, by ticking.</summary>
    private static async Task SplitAnAreaAsync(IPage page)
    {
        var answer = await page.APIRequest.GetAsync($"/api/geography/cuts/{IdIn(page)}");
        using var cut = JsonDocument.Parse(await answer.BodyAsync());
        var block = cut
            .RootElement.GetProperty("blocks")
            .EnumerateArray()
            .GroupBy(one => one.GetProperty("area").GetString())
            .First(area => area.Count() > 1)
            .First()
            .GetProperty("code")
            .GetString()!;
        await page.GetByLabel("Block oder Gebiet suchen").FillAsync(block);
        var tick = page.Locator(".cut-blocks-table tbody").GetByRole(AriaRole.Checkbox);
        await page.ReachByAsync("Tab", tick);
        await page.Keyboard.PressAsync("Space");
        await Expect(page.GetByText("1 Block ausgewählt").Last).ToBeVisibleAsync();
        await page.ReachByAsync("Shift+Tab", Button(page, "Neues Gebiet daraus").Last);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Neue Mitte");
        await ShouldBeSettledAsync(page);
        await page.Keyboard.PressAsync("Enter");
        await Expect(Spoken(page)).ToHaveTextAsync("Neue Mitte aus 1 Block.");
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Neue Mitte" }).First).ToBeVisibleAsync();
    }

    /// <summary>What was written as a list comes in as one, and changes nothing.</summary>
    private static async Task ReadListAsync(IPage page)
    {
        var list = await page.APIRequest.GetAsync($"/api/geography/cuts/{IdIn(page)}.csv");
        await page.GetByLabel("Geänderte Liste einlesen")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "liste.csv",
                    MimeType = "text/csv",
                    Buffer = await list.BodyAsync(),
                }
            );
        await Expect(Spoken(page)).ToHaveTextAsync("Liste liste.csv übernommen.");
        await Expect(page.GetByText("Alles gespeichert")).ToBeVisibleAsync();
    }

    private static async Task CompareAsync(IPage page, string name)
    {
        var address = page.Url;
        await page.GetByRole(AriaRole.Link, new() { Name = "Alle Zuschnitte" }).ClickAsync();
        await Button(page, $"Variante anlegen: {name}").ClickAsync();
        await ShouldBeTitledAsync(page, $"{name} – Variante");
        await page.GetByLabel("Vergleichen mit").SelectOptionAsync(new SelectOptionValue { Label = name });
        await page.GetByRole(AriaRole.Link, new() { Name = "Vergleichen", Exact = true }).ClickAsync();
        await ShouldBeTitledAsync(page, "Varianten nebeneinander");
        var table = page.GetByRole(AriaRole.Table);
        await Expect(table.GetByRole(AriaRole.Row).Filter(new() { HasText = "Einwohner im kleinsten Gebiet" }))
            .ToContainTextAsync("(");
        await Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = Picture() })).ToHaveCountAsync(2);
        await ShouldBeSettledAsync(page);
        await page.GotoAsync(address);
    }

    private static async Task HandOverAsync(IPage page, string version)
    {
        await page.GetByLabel("Schlüssel des neuen Gebietsstands").FillAsync(version);
        await page.GetByLabel("Gilt ab").FillAsync("2027-01-01");
        await page.GetByLabel("Grund", new() { Exact = true }).FillAsync("Beschluss des Kreistags");
        await Button(page, "Als Gebietsstand übergeben").ClickAsync();
        await Expect(page.GetByText($"Fertig: Gebietsstand {version}")).ToBeVisibleAsync();
        await Expect(page.GetByText($"Dieser Zuschnitt ist übergeben als {version}.")).ToBeVisibleAsync();
        await ShouldBeSettledAsync(page);
    }

    /// <summary>Figures of an earlier state have given way to those of this one.</summary>
    private static async Task ShouldBeSettledAsync(IPage page)
    {
        await Expect(page.Locator(".is-old")).ToHaveCountAsync(0);
        await page.ShouldBeFinishedAsync();
    }

    private static string IdIn(IPage page) => new Uri(page.Url).Segments[^1];

    private static ILocator Spoken(IPage page) => page.Locator(".cut-spoken");

    private static ILocator Button(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static Task ShouldBeTitledAsync(IPage page, string title) =>
        Expect(
                page.GetByRole(
                    AriaRole.Heading,
                    new()
                    {
                        Name = title,
                        Level = 1,
                        Exact = true,
                    }
                )
            )
            .ToBeVisibleAsync();

    [GeneratedRegex(@"^\d+ von \d+ Werten? \(\d+ %\) wären? öffentlich gesperrt$")]
    private static partial Regex Total();

    [GeneratedRegex("^Karte: ")]
    private static partial Regex Picture();
}
