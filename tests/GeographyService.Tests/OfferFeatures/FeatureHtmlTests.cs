using System.Net;

namespace Sozialplanung.GeographyService.Tests.OfferFeatures;

/// <summary>The same answers as pages, for people who open an address in their browser.</summary>
public sealed class FeatureHtmlTests(OfferedFeatures offered) : IClassFixture<OfferedFeatures>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData("/ogc", "Gebiete der Sozialplanung")]
    [InlineData("/ogc/conformance", "Teile der Norm, die gelten")]
    [InlineData("/ogc/collections", "Die Ebenen")]
    [InlineData("/ogc/collections/stadtteil", "Stadtteile")]
    [InlineData("/ogc/collections/stadtteil/items", "Stadtteile")]
    [InlineData("/ogc/collections/stadtteil/items/10044001-01", "Stadtteil 1-1")]
    public async Task A_browser_gets_a_page_with_a_heading(string path, string heading)
    {
        var (response, page) = await PageAsync(path, Browser);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        response.Headers.Vary.ShouldContain("Accept");
        page.ShouldStartWith("<!doctype html><html lang=\"de\">");
        page.ShouldContain($"<h1>{heading}</h1>");
        page.ShouldContain("Diese Seite als JSON");
    }

    [Fact]
    public async Task Pages_lead_from_one_to_the_next()
    {
        var (_, page) = await PageAsync("/ogc/collections/stadtteil/items?limit=2&f=html", "*/*");

        page.ShouldContain("<p>2 von 4 Gebieten.</p>");
        page.ShouldContain("items/10044001-02\">10044001-02</a>");
        page.ShouldMatch("href=\"[^\"]*items\\?limit=2&amp;f=html&amp;offset=2\">Nächste Seite</a>");
    }

    [Fact]
    public async Task A_GIS_program_gets_JSON_and_the_link_to_the_page()
    {
        var (response, body) = await offered.AskAsync("/ogc/collections/stadtteil/items?limit=2");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/geo+json");
        body.GetProperty("links")
            .EnumerateArray()
            .Where(link => link.GetProperty("type").GetString() == "text/html")
            .Select(link => link.GetProperty("href").GetString())
            .ShouldContain(address =>
                address!.EndsWith("/ogc/collections/stadtteil/items?limit=2&f=html", StringComparison.Ordinal)
            );
    }

    [Fact]
    public async Task Json_by_name_is_json_in_a_browser_too()
    {
        var (response, _) = await PageAsync("/ogc/collections?f=json", Browser);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
    }

    [Theory]
    [InlineData("/ogc/collections/gibtesnicht", HttpStatusCode.NotFound)]
    [InlineData("/ogc/collections?f=xml", HttpStatusCode.BadRequest)]
    [InlineData("/ogc/api?f=html", HttpStatusCode.BadRequest)]
    public async Task A_refusal_stays_a_sentence(string path, HttpStatusCode status)
    {
        var (response, _) = await PageAsync(path, Browser);

        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Names_are_text_and_no_markup()
    {
        var (_, page) = await PageAsync("/ogc/collections/stadtteil/items?name=<script>alert(1)</script>&f=html", Browser);

        page.ShouldNotContain("<script");
        page.ShouldContain("0 von 0 Gebieten");
    }

    private async Task<(HttpResponseMessage Response, string Page)> PageAsync(string path, string accept)
    {
        using var client = offered.Geography.Service.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", accept);
        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
