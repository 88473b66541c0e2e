using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Sozialplanung.Browser.Tests;

/// <summary>What holds on every page.</summary>
internal static class PageChecks
{
    /// <summary>Without findings of axe, without sideways scrolling, and saying that all of it is invented.</summary>
    public static async Task ShouldBeFinishedAsync(this IPage page)
    {
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWidthAsync();
        (await page.Locator("header").First.InnerTextAsync()).ShouldContain("fiktiver Landkreis");
    }

    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions());
        result.Violations.Select(Describe).ShouldBeEmpty();
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

    private static string Describe(AxeResultItem item) =>
        $"{item.Id}: {item.Help} – {string.Join("; ", item.Nodes.Take(3).Select(node => node.Html))}";
}
