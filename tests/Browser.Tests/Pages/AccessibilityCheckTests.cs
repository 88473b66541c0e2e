namespace Sozialplanung.Browser.Tests.Pages;

/// <summary>The check that all pages go through can fail.</summary>
public sealed class AccessibilityCheckTests(BrowsedInstallation demo)
{
    [Fact]
    public Task A_picture_without_words_and_pale_letters_are_found() =>
        demo.VisitAsync(async page =>
        {
            await page.GotoAsync("/anmelden");
            await page.Locator("h1").WaitForAsync();
            await page.EvaluateAsync(
                """
                document.querySelector('main').insertAdjacentHTML('beforeend',
                  '<img src="data:,"><p style="color: #ccc; background: #fff">blass</p>')
                """
            );

            var faults = await page.AccessibilityFaultsAsync();

            faults.Select(fault => fault.Split(':')[0]).ShouldBe(["color-contrast", "image-alt"], ignoreOrder: true);
        });
}
