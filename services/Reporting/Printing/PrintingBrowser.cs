using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;
using Sozialplanung.Reporting.Figures;

namespace Sozialplanung.Reporting.Printing;

/// <summary>
/// One warm Chromium per worker with one page that keeps fonts and script: each report only changes its style and content. It is
/// started at the first report, again after some hundred, and when it died or hung. Pages have no network.
/// </summary>
internal sealed class PrintingBrowser(IOptions<ReportingOptions> options, FigureScript figures) : IAsyncDisposable
{
    private const int ReportsPerBrowser = 300;

    private const string Draw = """
        ([title, look, foot, body]) => {
            document.title = title;
            document.getElementById('look').textContent = look;
            document.getElementById('foot').textContent = foot;
            document.body.innerHTML = body;
            SozialplanungFigures.drawAll(document);
            document.body.querySelectorAll('script').forEach(script => script.remove());
            document.body.querySelectorAll('figure').forEach(figure => figure.removeAttribute('data-figure'));
            return document.body.innerHTML;
        }
        """;

    private static readonly TimeSpan _closeWithin = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _one = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;
    private int _printed;

    /// <summary>
    /// Draws the figures of a document, then prints it as tagged PDF with outline. Errors: <see cref="TimeoutException"/>,
    /// <see cref="PlaywrightException"/>.
    /// </summary>
    public async Task<PrintedPage> PrintAsync(PrintableDocument document, string style, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            return await PrintNowAsync(document, style)
                .WaitAsync(TimeSpan.FromSeconds(options.Value.RenderSeconds), cancellationToken);
        }
        catch
        {
            // Whatever went wrong: the next report starts with a browser of its own.
            await CloseAsync();
            throw;
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

    private async Task<PrintedPage> PrintNowAsync(PrintableDocument document, string style)
    {
        var page = await PageAsync();
        var foot = string.Create(
            CultureInfo.InvariantCulture,
            $"@page {{ @bottom-left {{ content: {CssText(document.Footer)}; }} }}"
        );
        var body = await page.EvaluateAsync<string>(Draw, new[] { document.Title, style, foot, document.Body });
        var pdf = await page.PdfAsync(
            new()
            {
                PreferCSSPageSize = true,
                PrintBackground = true,
                Tagged = true,
                Outline = true,
            }
        );
        return new PrintedPage(body, PdfCompletion.Complete(pdf, document));
    }

    private async Task<IPage> PageAsync()
    {
        if (_browser is { IsConnected: false } || ++_printed > ReportsPerBrowser)
        {
            await CloseAsync();
        }

        if (_page is { } ready)
        {
            return ready;
        }

        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = options.Value.Browser,
                // Without a network and with our own pages alone, the sandbox that root cannot have protects nothing more.
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                ],
            }
        );
        var context = await _browser.NewContextAsync(
            new()
            {
                Locale = "de-DE",
                TimezoneId = "Europe/Berlin",
                Offline = true,
            }
        );
        var page = await context.NewPageAsync();
        await page.SetContentAsync(
            $"""
            <!doctype html><html lang="de"><head><meta charset="utf-8"><title></title>
            <style>{figures.Fonts}</style><style id="look"></style><style id="foot"></style></head><body></body></html>
            """
        );
        await page.AddScriptTagAsync(new() { Content = figures.Script });
        await page.EvaluateAsync("Promise.all([...document.fonts].map(font => font.load())).then(() => true)");
        return _page = page;
    }

    private static string CssText(string text)
    {
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{escaped.ReplaceLineEndings(" ")}\"";
    }

    private async Task CloseAsync()
    {
        _printed = 0;
        _page = null;
        if (_browser is { } browser)
        {
            _browser = null;
            // One that hangs is left to the end of the worker; its successor must not wait for it.
            await Task.WhenAny(browser.CloseAsync(), Task.Delay(_closeWithin));
        }
    }
}
