using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Atlas;

public sealed class KeyboardTests(BrowsedInstallation demo)
{
    [Fact]
    public Task Indicator_level_year_and_area_are_chosen_by_keyboard_alone() =>
        demo.VisitAsync(async page =>
        {
            var atlas = await AtlasView.OpenAsync(page);
            await page.ReachByAsync("Tab", page.GetByRole(AriaRole.Button, new() { Name = "Indikator wechseln" }));
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.TypeAsync("Alleinerziehende");
            await page.ReachByAsync("Tab", page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Link).First);
            await page.Keyboard.PressAsync("Enter");
            await Expect(atlas.Title).ToContainTextAsync("Alleinerziehend");

            await page.ReachByAsync("Tab", atlas.Level);
            await page.Keyboard.TypeAsync("Gemeinden");
            await Expect(atlas.Areas).ToHaveCountAsync(13);
            await page.ReachByAsync("Tab", atlas.Year);
            await page.Keyboard.TypeAsync("2024");
            await Expect(page).ToHaveURLAsync(demo.Address + "atlas/alleinerziehende_anteil/gemeinde/2024");

            await page.ReachByAsync("Tab", atlas.Map);
            await page.Keyboard.PressAsync("Home");
            await page.Keyboard.PressAsync("Enter");
            await Expect(atlas.Panel.Locator(".chip")).ToHaveCountAsync(1);
            page.Url.ShouldContain("/gemeinde/2024?gebiet=10044");
        });

    [Fact]
    public Task The_map_is_one_tab_stop() =>
        demo.VisitAsync(async page =>
        {
            var atlas = await AtlasView.OpenAsync(page);
            await page.ReachByAsync("Tab", atlas.Map);

            await page.Keyboard.PressAsync("Tab");

            (await atlas.Map.EvaluateAsync<bool>("map => map.contains(document.activeElement)")).ShouldBeFalse();
            (await page.Locator(".atlas-map [tabindex]").CountAsync()).ShouldBe(1);
        });

    [Fact]
    public Task Arrows_read_out_area_value_class_and_rank_and_enter_opens() =>
        demo.VisitAsync(async page =>
        {
            var atlas = await AtlasView.OpenAsync(page, "/atlas/anteil_65_plus/gemeinde/2025");
            await page.ReachByAsync("Tab", atlas.Map);

            await page.Keyboard.PressAsync("ArrowRight");
            await Expect(atlas.Spoken).Not.ToBeEmptyAsync();
            var first = await atlas.Spoken.InnerTextAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            await Expect(atlas.Spoken).Not.ToHaveTextAsync(first);
            var second = await atlas.Spoken.InnerTextAsync();
            await page.Keyboard.PressAsync("Enter");

            foreach (var spoken in new[] { first, second })
            {
                spoken.ShouldMatch(@"^[\w\- ]+: \d+,\d\s%, Klasse \d von \d, Rang \d+ von 13$");
            }

            await Expect(atlas.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(second.Split(':')[0]);
            await Expect(atlas.Map).ToBeFocusedAsync();
        });

    [Fact]
    public Task Escape_leaves_the_map() =>
        demo.VisitAsync(async page =>
        {
            var atlas = await AtlasView.OpenAsync(page);
            await page.ReachByAsync("Tab", atlas.Map);
            await page.Keyboard.PressAsync("End");

            await page.Keyboard.PressAsync("Escape");

            await Expect(atlas.Map).Not.ToBeFocusedAsync();
            await Expect(atlas.Spoken).ToBeEmptyAsync();
        });

    [Fact]
    public Task Every_stop_on_the_way_shows_where_the_focus_is() =>
        demo.VisitAsync(async page =>
        {
            const string Ring = """
                () => {
                  const element = document.activeElement;
                  const style = getComputedStyle(element);
                  const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
                  return seen || element === document.body ? '' : element.outerHTML.slice(0, 120);
                }
                """;
            await AtlasView.OpenAsync(page);
            for (var stop = 0; stop < 30; stop++)
            {
                await page.Keyboard.PressAsync("Tab");
                (await page.EvaluateAsync<string>(Ring)).ShouldBeEmpty();
            }
        });
}
