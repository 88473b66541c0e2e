using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Atlas;

/// <summary>Public or internal is seen and chosen, and a picture that is not for everybody says so on its face and in its name.</summary>
public sealed class EditionSwitchTests(BrowsedInstallation demo)
{
    private const string Address = "/atlas/kinderarmut/sozialraum/2025";

    [Fact]
    public Task Staff_choose_the_edition_and_their_pictures_say_which_it_is() =>
        demo.VisitAsync(
            async page =>
            {
                await AtlasView.OpenAsync(page, Address);
                await Expect(page.GetByText("Interne Fassung: nicht veröffentlichen")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
                var (name, drawing) = await SavedAsync(page, "Karte als SVG");
                name.ShouldEndWith("-nicht-veroeffentlichen.svg");
                System.Text.Encoding.UTF8.GetString(drawing).ShouldContain("Nicht veröffentlichen");
                var (picture, dots) = await SavedAsync(page, "Karte als PNG");
                picture.ShouldEndWith("-nicht-veroeffentlichen.png");
                dots.AsSpan(0, 4).ToArray().ShouldBe(new byte[] { 0x89, 0x50, 0x4e, 0x47 });

                // By keyboard: the radio that is chosen, then the other.
                await page.GetByRole(AriaRole.Radio, new() { Name = "intern" }).FocusAsync();
                await page.Keyboard.PressAsync("ArrowLeft");

                await Expect(page.GetByText("So sehen es alle")).ToBeVisibleAsync();
                page.Url.ShouldContain("fassung=oeffentlich");
                var (open, shown) = await SavedAsync(page, "Karte als SVG");
                open.ShouldEndWith("-2025.svg");
                System.Text.Encoding.UTF8.GetString(shown).ShouldNotContain("Nicht veröffentlichen");
            },
            width: 1280,
            user: "planung"
        );

    [Fact]
    public Task Everybody_else_has_no_edition_to_choose() =>
        demo.VisitAsync(
            async page =>
            {
                await AtlasView.OpenAsync(page, Address);
                (await page.GetByRole(AriaRole.Radio).CountAsync()).ShouldBe(0);
            },
            width: 390
        );

    private static async Task<(string Name, byte[] Content)> SavedAsync(IPage page, string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync()
        );
        await using var content = await download.CreateReadStreamAsync();
        using var memory = new MemoryStream();
        await content.CopyToAsync(memory);
        return (download.SuggestedFilename, memory.ToArray());
    }
}
