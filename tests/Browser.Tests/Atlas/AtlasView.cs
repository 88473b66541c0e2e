using Microsoft.Playwright;

namespace Sozialplanung.Browser.Tests.Atlas;

/// <summary>The atlas as its reader sees it: the parts by name.</summary>
internal sealed class AtlasView(IPage page)
{
    public IPage Page => page;

    public ILocator Title => page.Locator("h1");

    public ILocator Level => page.GetByLabel("Gebietsebene");

    public ILocator Year => page.GetByLabel("Jahr", new() { Exact = true });

    public ILocator Map => page.Locator(".atlas-map svg.figure-map");

    public ILocator Areas => Map.Locator(".map-areas [data-area]");

    public ILocator Rows => page.Locator(".table-region tbody tr");

    public ILocator Bars => page.Locator(".ranking-host .bar");

    public ILocator Lines => page.Locator("svg.figure-series .series-context, svg.figure-series .series-selected");

    public ILocator Panel => page.Locator(".area-panel");

    public ILocator Spoken => page.Locator(".atlas-map [aria-live=polite]");

    public static async Task<AtlasView> OpenAsync(IPage page, string address = "/")
    {
        await page.GotoAsync(address);
        var view = new AtlasView(page);
        await view.Areas.First.WaitForAsync();
        return view;
    }

    public async Task ChooseIndicatorAsync(string name)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Indikator wechseln" }).ClickAsync();
        await page.GetByLabel("Indikator suchen").FillAsync(name);
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync();
        await Assertions.Expect(Title).ToContainTextAsync(name);
    }

    public Task ChooseAsync(string level, string year) => ChooseAsync(level, year, page);

    /// <summary>What map and table say of every area: the same numbers, or the same missing ones.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ValuesOfMapAsync() =>
        await ValuesAsync(
            Areas,
            "node => [node.dataset.area, node.getAttribute('aria-label').replace(/^.*?: /, '').split(/, (?=Klasse|Rang)/)[0]]"
        );

    public async Task<IReadOnlyDictionary<string, string>> ValuesOfTableAsync() =>
        await ValuesAsync(
            Rows,
            "node => [node.dataset.area, (node.querySelector('.value') ?? node.querySelector('.value-missing .figure-sr-only')).firstChild.textContent]"
        );

    private async Task ChooseAsync(string level, string year, IPage on)
    {
        await Level.SelectOptionAsync(new SelectOptionValue { Label = level });
        await Year.SelectOptionAsync(year);
        await Assertions.Expect(on.GetByRole(AriaRole.Heading, new() { Name = $"Tabelle {level}, {year}" })).ToBeVisibleAsync();
        await Assertions.Expect(on.Locator(".atlas")).ToHaveAttributeAsync("aria-busy", "false");
    }

    private static async Task<IReadOnlyDictionary<string, string>> ValuesAsync(ILocator nodes, string read)
    {
        var pairs = await nodes.EvaluateAllAsync<string[][]>($"nodes => nodes.map({read})");
        return pairs.ToDictionary(pair => pair[0], pair => Number(pair[1]));
    }

    // The table has its unit in the head and signs for flags, the map both in words beside the number.
    private static string Number(string text)
    {
        var plain = text.Split(" (")[0];
        return plain.Split('\u00a0', ' ') is [var number, "%"] ? number : plain;
    }
}
