using System.Text.Json;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>The links that answers of OGC services carry.</summary>
internal static class JsonLinks
{
    /// <summary>Where the next page is; null where this is the last one.</summary>
    public static string? Next(JsonElement page)
    {
        if (!page.TryGetProperty("links", out var links) || links.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var next = links
            .EnumerateArray()
            .Where(link =>
                link.ValueKind == JsonValueKind.Object && Text(link, "rel") == "next" && Text(link, "href") is not null
            );
        // Some offer the next page as a page for people, too.
        return next.Where(link => Text(link, "type")?.Contains("json", StringComparison.OrdinalIgnoreCase) ?? true)
            .Select(link => Text(link, "href"))
            .FirstOrDefault();
    }

    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
