using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class DataCataloguePageTests(BrowsedInstallation demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task A_planning_group_finds_what_is_there_and_enters_what_is_missing_by_keyboard(int width) =>
        await demo.VisitAsync(
            async page =>
            {
                var title = $"Pflegegeld {width}";
                await page.GotoAsync("/daten");
                await OpenAsync(page, "Datenkatalog");
                await Expect(page.Locator("h1")).ToHaveTextAsync("Datenkatalog");
                await Expect(page.Locator("td", new() { HasText = "Ohne Vereinbarung" }).First).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();

                await OpenAsync(page, "Gewünschten Datensatz eintragen");
                await FillAsync(page, "Titel", title);
                await FillAsync(page, "Zweck", "Wer pflegt zu Hause?");
                await PressAsync(page, "Frage hinzufügen");
                await FillAsync(page, "Frage 1", "Nach Pflegegrad?");
                await page.ShouldBeFinishedAsync();
                await PressAsync(page, "Speichern");
                await Expect(page.Locator("h1")).ToHaveTextAsync(title);
                await Expect(page.GetByText("Ohne Vereinbarung")).ToBeVisibleAsync();
                await Expect(page.Locator(".question-list").GetByText("Nach Pflegegrad?")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();

                await OpenAsync(page, "Zum Datenkatalog");
                await FillAsync(page, "Suchen", "pflegegeld");
                await Expect(page.GetByRole(AriaRole.Link, new() { Name = title })).ToBeVisibleAsync();
                await OpenAsync(page, title);
                await PressAsync(page, "Eintrag löschen");
                await PressAsync(page, "Wirklich löschen");
                await Expect(page.Locator("h1")).ToHaveTextAsync("Datenkatalog");
            },
            width,
            user: "planung"
        );

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task The_board_leads_from_what_is_late_to_the_municipalities_and_the_entry(int width) =>
        await demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten/stand");
                await Expect(page.Locator("h1")).ToHaveTextAsync("Stand der Daten");
                await Expect(page.GetByText("vollständig", new() { Exact = true }).Last).ToBeVisibleAsync();
                await page.ReachByAsync("Tab", page.Locator("summary", new() { HasText = "Legende" }));
                await page.Keyboard.PressAsync("Enter");
                await Expect(page.GetByText("Noch nicht da, der vereinbarte Tag ist vorbei.")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();

                await OpenAsync(page, "Wohnungsbestand und Wohngeld");
                await Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = "Alle zusammen" })).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();

                await OpenAsync(page, "Eintrag im Datenkatalog");
                await Expect(page.GetByText("Wohnraumbericht").First).ToBeVisibleAsync();
                await Expect(page.GetByText("Wohnfläche").First).ToBeVisibleAsync();
                await Expect(page.GetByText("(freigegeben)").First).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
            },
            width,
            user: "planung"
        );

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Datengeber_and_Vereinbarungen_are_kept_on_one_page(int width) =>
        await demo.VisitAsync(
            async page =>
            {
                var name = $"Sozialamt {width}";
                await page.GotoAsync("/daten/katalog/datengeber");
                await FillAsync(page, "Name", name);
                await PressAsync(page, "Datengeber eintragen");
                await PressAsync(page, $"{name} ändern");
                await FillAsync(page, "Ansprechstelle", "Fachdienst Pflege");
                await PressAsync(page, "Speichern");
                await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Fachdienst Pflege" })).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
                await PressAsync(page, $"{name} ändern");
                await PressAsync(page, "Löschen");
                await PressAsync(page, "Wirklich löschen");
                await Expect(page.GetByText(name)).ToHaveCountAsync(0);
            },
            width,
            user: "planung"
        );

    private static async Task OpenAsync(IPage page, string link)
    {
        await page.ReachByAsync("Tab", page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task PressAsync(IPage page, string button)
    {
        await page.ReachByAsync("Tab", page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task FillAsync(IPage page, string field, string text)
    {
        await page.ReachByAsync("Tab", page.GetByLabel(field, new() { Exact = true }).First);
        await page.Keyboard.TypeAsync(text);
    }
}
