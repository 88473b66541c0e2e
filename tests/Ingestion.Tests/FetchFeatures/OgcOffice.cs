using Microsoft.AspNetCore.Http;

namespace Sozialplanung.Ingestion.Tests.FetchFeatures;

/// <summary>A small OGC API Features of a data provider: a start page, two collections, and items by pages of three.</summary>
internal static class OgcOffice
{
    public const string Collections = """
        {"collections":[{"id":"gebiete","title":"Sozialräume der Stadt","itemType":"feature"},
          {"id":"luftbild","title":"Luftbild","itemType":"coverage"},{"id":"orte"}],"links":[]}
        """;

    public static readonly string[] Features =
    [
        .. Enumerable
            .Range(1, 7)
            .Select(number =>
                $$"""{"type":"Feature","id":{{number}},"geometry":{"type":"Point","coordinates":[7,51]},"properties":{"schluessel":"0{{number}}","arbeitslose":{{number}}0.50,"stand":null} }"""
            ),
    ];

    public static Task<WebOffice> StartAsync(string[]? features = null, int pageSize = 3, string matched = "\"numberMatched\":7,")
    {
        var all = features ?? Features;
        return WebOffice.StartAsync(context =>
        {
            if (context.Request.Path == "/dienst/collections")
            {
                return context.Response.WriteAsync(Collections);
            }

            if (context.Request.Path != "/dienst/collections/gebiete/items")
            {
                context.Response.StatusCode = 404;
                return context.Response.WriteAsync("{\"code\":\"NotFound\",\"description\":\"No such collection\"}");
            }

            var start = int.Parse(context.Request.Query["offset"].FirstOrDefault() ?? "0", null);
            var next =
                start + pageSize >= all.Length
                    ? ""
                    : $$"""{"rel":"next","type":"application/geo+json","href":"?offset={{start + pageSize}}"}""";
            return context.Response.WriteAsync(Page(all.Skip(start).Take(pageSize), matched, next));
        });
    }

    public static string Page(IEnumerable<string> features, string matched, string next) =>
        $$"""{"type":"FeatureCollection",{{matched}}"links":[{"rel":"self","href":"x"}{{(next.Length > 0 ? "," : "")}}{{next}}],"features":[{{string.Join(
            ',',
            features
        )}}]}""";
}
