using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Sozialplanung.Browser.Tests;

/// <summary>Notes what a page should never do: write errors to the console, throw, ask another origin.</summary>
internal sealed class PageWatch
{
    private readonly ConcurrentQueue<string> _seen = new();

    public PageWatch(IBrowserContext context, Uri address, string? expectedError)
    {
        var origin = address.GetLeftPart(UriPartial.Authority) + "/";
        context.Console += (_, message) =>
        {
            var isExpected = expectedError is not null && message.Text.Contains(expectedError, StringComparison.Ordinal);
            if (message.Type is "error" or "warning" && !isExpected)
            {
                _seen.Enqueue($"Konsole: {message.Text} ({message.Location})");
            }
        };
        context.WebError += (_, error) => _seen.Enqueue($"Ausnahme: {error.Error}");
        context.Request += (_, request) =>
        {
            if (!IsOwn(request.Url, origin))
            {
                _seen.Enqueue($"Fremde Anfrage: {request.Url}");
            }
        };
    }

    public void ShouldHaveSeenNothing() => _seen.ShouldBeEmpty();

    private static bool IsOwn(string url, string origin) =>
        new[] { origin, "data:", "blob:", "about:" }.Any(start => url.StartsWith(start, StringComparison.Ordinal));
}
