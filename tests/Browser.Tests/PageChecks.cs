using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Sozialplanung.Browser.Tests;

/// <summary>What holds on every page.</summary>
internal static class PageChecks
{
    private const string Violations = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(rule =>
          `${rule.id}: ${rule.help} – ${rule.nodes.slice(0, 3).map(node => node.html).join('; ')}`)
        """;

    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Without findings of axe, without sideways scrolling, and saying that all of it is invented.</summary>
    public static async Task ShouldBeFinishedAsync(this IPage page)
    {
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWidthAsync();
        (await page.Locator("header").First.InnerTextAsync()).ShouldContain("fiktiver Landkreis");
    }

    public static async Task ShouldBeAccessibleAsync(this IPage page) => (await page.AccessibilityFaultsAsync()).ShouldBeEmpty();

    /// <summary>What violates any of axe's rules. The rest of its result, every node that passes in full, stays unwritten.</summary>
    public static async Task<string[]> AccessibilityFaultsAsync(this IPage page)
    {
        page.Frames.Count.ShouldBe(1, "axe läuft nur im Hauptrahmen");
        await page.EvaluateAsync(_axe);
        return await page.EvaluateAsync<string[]>(Violations);
    }

    public static async Task ShouldFitItsWidthAsync(this IPage page) =>
        (
            await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        ).ShouldBeLessThanOrEqualTo(0);

    /// <summary>Presses a key until the focus is where it should come to.</summary>
    public static async Task ReachByAsync(this IPage page, string key, ILocator target)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync(key);
        }

        throw new InvalidOperationException($"80-mal {key} führt nicht zu {target}.");
    }
}
