using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>A page as it was drawn, without scripts, and the same page printed.</summary>
internal sealed record PrintedPage(string Html, byte[] Pdf);

/// <summary>
/// One warm Chromium per worker, started at the first report and again every hundred, or when it died. Pages have no network.
/// </summary>
internal sealed class PrintingBrowser(IOptions<ReportingOptions> options) : IAsyncDisposable
{
    private const int PagesPerBrowser = 100;
    private readonly SemaphoreSlim _one = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _printed;

    /// <summary>Draws the figures of a page, then prints it as tagged PDF with outline.</summary>
    public async Task<PrintedPage> PrintAsync(string html, string figureScript, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var browser = await BrowserAsync();
            await using var context = await browser.NewContextAsync(new() { Locale = "de-DE", TimezoneId = "Europe/Berlin", Offline = true });
            var page = await context.NewPageAsync();
            page.SetDefaultTimeout(options.Value.RenderSeconds * 1000f);
            await page.SetContentAsync(html);
            await page.AddScriptTagAsync(new() { Content = figureScript });
            await page.EvaluateAsync("SozialplanungFigures.drawAll(document)");
            await page.WaitForFunctionAsync("document.documentElement.dataset.figuresReady === 'true'");
            await page.EvaluateAsync("() => document.querySelectorAll('script').forEach(script => script.remove())");
            var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
            return new PrintedPage(await page.ContentAsync(), pdf);
        }
        finally
        {
            _one.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _playwright?.Dispose();
        _one.Dispose();
    }

    private async Task<IBrowser> BrowserAsync()
    {
        if (_browser is { IsConnected: false } || ++_printed > PagesPerBrowser)
        {
            await CloseAsync();
        }

        _playwright ??= await Playwright.CreateAsync();
        return _browser ??= await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = options.Value.Browser,
            // Without a network and with our own pages alone, the sandbox that root cannot have protects nothing more.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    private async Task CloseAsync()
    {
        _printed = 0;
        if (_browser is { } browser)
        {
            _browser = null;
            await browser.CloseAsync();
        }
    }
}
