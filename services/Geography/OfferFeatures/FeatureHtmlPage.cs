using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>Writes an answer as a page: what it is, its collections or areas, and where to go from there.</summary>
internal static class FeatureHtmlPage
{
    private static readonly HtmlEncoder _html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(JsonElement json, HttpRequest request)
    {
        var title = TitleOf(json);
        var page = new StringBuilder(
            $"<!doctype html><html lang=\"de\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Text(title)}</title><style>{FeatureHtml.Style}</style></head><body><main><h1>{Text(title)}</h1>"
        );
        if (Member(json, "description") is { Length: > 0 } description)
        {
            page.Append("<p>").Append(Text(description)).Append("</p>");
        }

        if (json.TryGetProperty("conformsTo", out var parts))
        {
            page.Append("<ul>");
            foreach (var part in parts.EnumerateArray())
            {
                page.Append("<li>").Append(Text(part.GetString())).Append("</li>");
            }

            page.Append("</ul>");
        }

        if (json.TryGetProperty("collections", out var collections))
        {
            AppendCollections(page, collections, request);
        }

        if (json.TryGetProperty("features", out var features))
        {
            page.Append("<p>").Append(json.GetProperty("numberReturned").ToString()).Append(" von ");
            page.Append(json.GetProperty("numberMatched").ToString()).Append(" Gebieten.</p>");
            AppendAreas(page, [.. features.EnumerateArray()], request);
        }
        else if (json.TryGetProperty("properties", out _))
        {
            AppendAreas(page, [json], request);
        }

        AppendLinks(page, json, request);
        return page.Append("</main></body></html>").ToString();
    }

    private static string TitleOf(JsonElement json) =>
        Member(json, "title")
        ?? (
            json.TryGetProperty("properties", out var area) ? Member(area, "name")
            : json.TryGetProperty("conformsTo", out _) ? "Teile der Norm, die gelten"
            : json.TryGetProperty("collections", out _) ? "Die Ebenen"
            : LevelNameOf(json)
        )
        ?? "Gebiete";

    /// <summary>As the first of the areas says; there may be none.</summary>
    private static string? LevelNameOf(JsonElement json) =>
        json.TryGetProperty("features", out var features)
            ? features.EnumerateArray().Select(area => Member(area.GetProperty("properties"), "levelName")).FirstOrDefault()
            : null;

    private static void AppendCollections(StringBuilder page, JsonElement collections, HttpRequest request)
    {
        var (links, query) = (new FeatureLinks(request), FeatureLinks.Version(request.Query["version"].FirstOrDefault()));
        page.Append("<ul>");
        foreach (var collection in collections.EnumerateArray())
        {
            page.Append("<li>")
                .Append(Link(links.To(FeatureLinks.Collection(Member(collection, "id")!), query), Member(collection, "title")))
                .Append(": ")
                .Append(Text(Member(collection, "description")))
                .Append("</li>");
        }

        page.Append("</ul>");
    }

    private static void AppendAreas(StringBuilder page, IReadOnlyList<JsonElement> areas, HttpRequest request)
    {
        var (links, query) = (new FeatureLinks(request), FeatureLinks.Version(request.Query["version"].FirstOrDefault()));
        page.Append(
            "<table><thead><tr><th scope=\"col\">Schlüssel</th><th scope=\"col\">Name</th><th scope=\"col\">Gehört zu</th></tr></thead><tbody>"
        );
        foreach (var area in areas)
        {
            var properties = area.GetProperty("properties");
            var (level, code) = (Member(properties, "level")!, Member(properties, "code")!);
            page.Append("<tr><th scope=\"row\">")
                .Append(Link(links.To($"{FeatureLinks.Collection(level)}/items/{Uri.EscapeDataString(code)}", query), code))
                .Append("</th><td>")
                .Append(Text(Member(properties, "name")))
                .Append("</td><td>")
                .Append(Text(Member(properties, "parentName") ?? Member(properties, "parent") ?? "–"))
                .Append("</td></tr>");
        }

        page.Append("</tbody></table>");
    }

    private static void AppendLinks(StringBuilder page, JsonElement json, HttpRequest request)
    {
        page.Append("<nav aria-label=\"Verweise\"><ul>");
        if (json.TryGetProperty("links", out var links))
        {
            foreach (var link in links.EnumerateArray().Where(link => Member(link, "rel") is not "self" && !IsThisPage(link)))
            {
                page.Append("<li>").Append(Link(Member(link, "href")!, Member(link, "title"))).Append("</li>");
            }
        }

        var here = new FeatureLinks(request);
        page.Append("<li>")
            .Append(Link(here.Here("json"), "Diese Seite als JSON"))
            .Append("</li><li>")
            .Append(
                Link(
                    here.To(query: FeatureLinks.Version(request.Query["version"].FirstOrDefault())),
                    "Zur Startseite der Schnittstelle"
                )
            )
            .Append("</li></ul></nav>");
    }

    private static bool IsThisPage(JsonElement link) =>
        Member(link, "rel") == "alternate" && Member(link, "href")!.Contains("f=html", StringComparison.Ordinal);

    private static string? Member(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Link(string address, string? words) => $"<a href=\"{Text(address)}\">{Text(words ?? address)}</a>";

    private static string Text(string? text) => _html.Encode(text ?? "");
}
