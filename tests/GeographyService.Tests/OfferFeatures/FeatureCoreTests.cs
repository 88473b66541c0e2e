using System.Net;

namespace Sozialplanung.GeographyService.Tests.OfferFeatures;

/// <summary>The abstract tests of OGC API – Features, Part 1: Core (OGC 17-069r4, annex A.2); each names the one it is.</summary>
public sealed class FeatureCoreTests(OfferedFeatures offered) : IClassFixture<OfferedFeatures>
{
    private const string Stadtteile = "/ogc/collections/stadtteil/items";

    // A.2.2.1 root-op, root-success
    [Theory]
    [InlineData("/ogc")]
    [InlineData("/ogc/")]
    public async Task The_start_page_links_to_description_conformance_and_data(string path)
    {
        var page = await offered.OkAsync(path);

        page.GetProperty("title").GetString().ShouldBe("Gebiete der Sozialplanung");
        foreach (
            var (rel, end) in new[]
            {
                ("service-desc", "/ogc/api"),
                ("conformance", "/ogc/conformance"),
                ("data", "/ogc/collections"),
                ("self", "/ogc"),
            }
        )
        {
            OfferedFeatures.Link(page, rel).ShouldNotBeNull().ShouldEndWith(end);
        }

        // A.2.1: every link has a relation and a type
        page.GetProperty("links")
            .EnumerateArray()
            .ShouldAllBe(link => link.GetProperty("rel").GetString() != "" && link.GetProperty("type").GetString() != "");
    }

    // A.2.2.2 api-definition-op, api-definition-success; A.4 oas30
    [Fact]
    public async Task The_description_is_OpenAPI_and_names_every_path()
    {
        var (response, api) = await offered.AskAsync("/ogc/api");

        response.Content.Headers.ContentType!.ToString().ShouldBe("application/vnd.oai.openapi+json; version=3.0");
        api.GetProperty("openapi").GetString().ShouldStartWith("3.0.");
        api.GetProperty("paths").EnumerateObject().Count().ShouldBe(6);
        var items = api.GetProperty("paths").GetProperty("/collections/{collectionId}/items").GetProperty("get");
        var limit = items
            .GetProperty("parameters")
            .EnumerateArray()
            .Single(parameter => parameter.GetProperty("name").GetString() == "limit")
            .GetProperty("schema");
        (limit.GetProperty("minimum").GetInt32(), limit.GetProperty("maximum").GetInt32()).ShouldBe((1, 10_000));
    }

    // A.2.2.3 conformance-op, conformance-success
    [Fact]
    public async Task The_classes_of_core_geojson_html_openapi_and_crs_are_declared() =>
        (await offered.OkAsync("/ogc/conformance"))
            .GetProperty("conformsTo")
            .EnumerateArray()
            .Select(uri => uri.GetString()!.Split('/')[^1])
            .ShouldBe(["core", "oas30", "geojson", "html", "crs"]);

    // A.2.2.5 fc-md-op, fc-md-success, fc-md-items, fc-md-links, fc-md-extent
    [Fact]
    public async Task Every_level_with_areas_is_a_collection_with_title_extent_and_links()
    {
        var list = await offered.OkAsync("/ogc/collections");

        OfferedFeatures.Link(list, "self").ShouldNotBeNull().ShouldEndWith("/ogc/collections");
        var collections = list.GetProperty("collections").EnumerateArray().ToList();
        collections.Select(one => one.GetProperty("id").GetString()).ShouldBe(["kreis", "gemeinde", "stadtteil"]);
        collections.Select(one => one.GetProperty("title").GetString()).ShouldBe(["Kreise", "Gemeinden", "Stadtteile"]);
        foreach (var one in collections)
        {
            OfferedFeatures.Link(one, "items").ShouldNotBeNull().ShouldEndWith($"/{one.GetProperty("id").GetString()}/items");
            var box = one.GetProperty("extent").GetProperty("spatial").GetProperty("bbox")[0].EnumerateArray().ToList();
            box[0].GetDouble().ShouldBeInRange(6.7, 6.9);
            box[3].GetDouble().ShouldBeInRange(49.2, 49.4);
        }
    }

    // A.2.2.6 sfc-md-op, sfc-md-success: the same as in the list
    [Fact]
    public async Task One_collection_is_described_as_in_the_list()
    {
        var listed = (await offered.OkAsync("/ogc/collections")).GetProperty("collections")[2];

        (await offered.OkAsync("/ogc/collections/stadtteil")).GetRawText().ShouldBe(listed.GetRawText());
        (await offered.RefusalAsync("/ogc/collections/fort", HttpStatusCode.NotFound)).ShouldContain("„fort“");
        (await offered.RefusalAsync("/ogc/collections/fort/items", HttpStatusCode.NotFound)).ShouldContain("„fort“");
    }

    // A.2.2.7 fc-op, fc-response, fc-numberMatched, fc-numberReturned, fc-timeStamp; A.3 geojson
    [Fact]
    public async Task The_items_are_a_feature_collection_that_says_how_many_there_are()
    {
        var (response, page) = await offered.AskAsync(Stadtteile);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/geo+json");
        page.GetProperty("type").GetString().ShouldBe("FeatureCollection");
        (page.GetProperty("numberMatched").GetInt32(), page.GetProperty("numberReturned").GetInt32()).ShouldBe((4, 4));
        DateTimeOffset.UnixEpoch.ShouldBeLessThan(page.GetProperty("timeStamp").GetDateTimeOffset());
        var feature = page.GetProperty("features")[0];
        feature.GetProperty("properties").GetProperty("name").GetString().ShouldBe("Stadtteil 1-1");
        feature.GetProperty("properties").GetProperty("version").GetString().ShouldBe("2025-01-01");
        feature.GetProperty("geometry").GetProperty("type").GetString().ShouldBe("MultiPolygon");
        OfferedFeatures.Link(page, "next").ShouldBeNull();
    }

    // A.2.2.7 fc-links, fc-limit-response: pages without a gap, by their links alone
    [Fact]
    public async Task The_links_lead_through_all_pages_and_end()
    {
        List<string> ids = [];
        for (var next = $"{Stadtteile}?limit=3"; next is not null; )
        {
            var page = await offered.OkAsync(next);
            page.GetProperty("features").GetArrayLength().ShouldBeLessThanOrEqualTo(3);
            ids.AddRange(page.GetProperty("features").EnumerateArray().Select(one => one.GetProperty("id").GetString()!));
            OfferedFeatures.Link(page, "self").ShouldNotBeNull().ShouldEndWith(next);
            next = OfferedFeatures.Link(page, "next") is { } link ? new Uri(link).PathAndQuery : null;
        }

        ids.ShouldBe(["10044001-01", "10044001-02", "10044002-01", "10044002-02"]);
        (await offered.IdsAsync($"{Stadtteile}?limit=3&offset=9")).ShouldBeEmpty();
    }

    // 7.15.2: more than the largest page is no error
    [Theory]
    [InlineData("1000000")]
    [InlineData("99999999999999999999")]
    public async Task A_limit_beyond_the_largest_page_is_the_largest_page(string limit) =>
        (await offered.IdsAsync($"{Stadtteile}?limit={limit}")).Length.ShouldBe(4);

    // A.2.2.7 fc-bbox-definition, fc-bbox-response
    [Fact]
    public async Task A_box_finds_the_areas_that_it_touches()
    {
        var all = await offered.OkAsync("/ogc/collections/stadtteil");
        var box = all.GetProperty("extent")
            .GetProperty("spatial")
            .GetProperty("bbox")[0]
            .EnumerateArray()
            .Select(n => n.GetDouble())
            .ToList();
        var middle = (box[1] + box[3]) / 2;
        var first = FormattableString.Invariant($"{box[0] - 0.1},{middle},{box[0] + 0.001},{middle}");

        (await offered.IdsAsync($"{Stadtteile}?bbox={first}")).ShouldBe(["10044001-01"]);
        (await offered.IdsAsync($"{Stadtteile}?bbox=-180,-90,180,90")).Length.ShouldBe(4);
        (await offered.IdsAsync($"{Stadtteile}?bbox=-180,-90,0,180,90,100")).Length.ShouldBe(4);
        (await offered.IdsAsync($"{Stadtteile}?bbox=-180,-1e300,180,1e300")).Length.ShouldBe(4);
        (await offered.IdsAsync($"{Stadtteile}?bbox=100,10,110,20")).ShouldBeEmpty();
        // across the antimeridian: everything but the Pacific and a strip without the town
        (await offered.IdsAsync($"{Stadtteile}?bbox=6,40,-170,60")).Length.ShouldBe(4);
        (await offered.IdsAsync($"{Stadtteile}?bbox=170,40,-170,60")).ShouldBeEmpty();
    }

    // A.2.2.7 fc-time-definition, fc-time-response: what has no time fits every time
    [Theory]
    [InlineData("2018-02-12T23:20:50Z")]
    [InlineData("2018-02-12/2018-03-18")]
    [InlineData("2018-02-12T00:00:00Z/..")]
    [InlineData("../2018-03-18T12:31:12Z")]
    public async Task Every_time_fits_areas(string time) =>
        (await offered.IdsAsync($"{Stadtteile}?datetime={time}")).Length.ShouldBe(4);

    // 7.15.5 filters by properties
    [Theory]
    [InlineData("parent=10044002", "10044002-01,10044002-02")]
    [InlineData("name=Stadtteil%201-2", "10044001-02")]
    [InlineData("code=10044001-01&parent=10044001", "10044001-01")]
    [InlineData("code=10044001-01&parent=10044002", "")]
    public async Task Items_are_filtered_by_their_properties(string filter, string expected) =>
        string.Join(',', await offered.IdsAsync($"{Stadtteile}?{filter}")).ShouldBe(expected);

    // A.2.2.8 f-op, f-success, f-links
    [Fact]
    public async Task One_area_is_a_feature_with_links_to_itself_and_its_collection()
    {
        var (response, feature) = await offered.AskAsync($"{Stadtteile}/10044001-02");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/geo+json");
        (feature.GetProperty("type").GetString(), feature.GetProperty("id").GetString()).ShouldBe(("Feature", "10044001-02"));
        OfferedFeatures.Link(feature, "self").ShouldNotBeNull().ShouldEndWith($"{Stadtteile}/10044001-02");
        OfferedFeatures.Link(feature, "collection").ShouldNotBeNull().ShouldEndWith("/ogc/collections/stadtteil");
        (await offered.RefusalAsync($"{Stadtteile}/10044", HttpStatusCode.NotFound)).ShouldContain("„10044“");
    }

    // A.2.1 query-param-unknown and query-param-invalid
    [Theory]
    [InlineData("/ogc?foo=1", "foo")]
    [InlineData("/ogc/conformance?limit=1", "limit")]
    [InlineData("/ogc/collections?bbox=1,2,3,4", "bbox")]
    [InlineData("/ogc/collections/kreis?foo", "foo")]
    [InlineData($"{Stadtteile}?Limit=1", "Limit")]
    [InlineData($"{Stadtteile}?limit=0", "limit")]
    [InlineData($"{Stadtteile}?limit=-1", "limit")]
    [InlineData($"{Stadtteile}?limit=", "limit")]
    [InlineData($"{Stadtteile}?limit=1&limit=2", "limit")]
    [InlineData($"{Stadtteile}?offset=x", "offset")]
    [InlineData($"{Stadtteile}?bbox=1,2,3", "bbox")]
    [InlineData($"{Stadtteile}?bbox=1,2,3,x", "bbox")]
    [InlineData($"{Stadtteile}?bbox=1,9,3,4", "bbox")]
    [InlineData($"{Stadtteile}?bbox=NaN,2,3,4", "bbox")]
    [InlineData($"{Stadtteile}?datetime=gestern", "datetime")]
    [InlineData($"{Stadtteile}?datetime=2020-01-01/2019-01-01", "datetime")]
    [InlineData($"{Stadtteile}?f=xml", "json")]
    [InlineData($"{Stadtteile}/10044001-01?limit=1", "limit")]
    public async Task A_parameter_that_is_unknown_or_has_no_valid_value_is_refused_by_name(string path, string named) =>
        (await offered.RefusalAsync(path)).ShouldContain(named);

    [Fact]
    public async Task Behind_the_gateway_all_links_begin_with_its_address()
    {
        var (_, page) = await offered.AskAsync($"{Stadtteile}?limit=1", gateway: "atlas.beispiel.de:8443");

        page.GetProperty("links")
            .EnumerateArray()
            .Select(link => link.GetProperty("href").GetString()!)
            .ShouldAllBe(href => href.StartsWith("https://atlas.beispiel.de:8443/", StringComparison.Ordinal));
        OfferedFeatures
            .Link(page, "next")
            .ShouldBe("https://atlas.beispiel.de:8443/api/geography/ogc/collections/stadtteil/items?limit=1&offset=1");
    }

    [Fact]
    public async Task Another_Gebietsstand_is_asked_for_by_name_and_stays_in_the_links()
    {
        var version = RunningGeography.NewVersion();
        var town = new Town("10055");
        (
            await offered.Geography.ImportAsync(town.GeoJson, Town.Profile(version), TestContext.Current.CancellationToken)
        ).ShouldBeOk();

        var collection = await offered.OkAsync($"/ogc/collections/kreis?version={version}");
        var items = OfferedFeatures.Link(collection, "items")!;

        (await offered.IdsAsync(new Uri(items).PathAndQuery)).ShouldBe(["10055"]);
        (await offered.IdsAsync("/ogc/collections/kreis/items")).ShouldBe(["10044"]);
        (await offered.OkAsync("/ogc/collections?version=nie")).GetProperty("collections").GetArrayLength().ShouldBe(0);
    }
}
