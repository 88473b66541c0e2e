namespace Sozialplanung.GeographyService.Tests.OfferFeatures;

/// <summary>The abstract tests of OGC API – Features, Part 2: Coordinate Reference Systems by Reference (OGC 18-058r1, annex A).</summary>
public sealed class FeatureCrsTests(OfferedFeatures offered) : IClassFixture<OfferedFeatures>
{
    private const string Kreise = "/ogc/collections/kreis/items";
    private const string Stadtteile = "/ogc/collections/stadtteil/items";
    private const string Epsg = "http://www.opengis.net/def/crs/EPSG/0/";

    // fc-md-crs-list, fc-md-storageCrs
    [Fact]
    public async Task A_collection_names_its_systems_and_the_one_it_is_stored_in()
    {
        var collection = await offered.OkAsync("/ogc/collections/kreis");

        var systems = collection.GetProperty("crs").EnumerateArray().Select(uri => uri.GetString()!).ToList();
        systems.ShouldBe([OfferedFeatures.Crs84, $"{Epsg}4326", $"{Epsg}25832", $"{Epsg}25833", $"{Epsg}3857"]);
        systems.ShouldContain(collection.GetProperty("storageCrs").GetString()!);
    }

    // fc-crs-action, geojson: numbers and their order are those of the system; ogc-crs-header
    [Theory]
    [InlineData("", "OGC/1.3/CRS84", 6.80, 49.31)]
    [InlineData("?crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84", "OGC/1.3/CRS84", 6.80, 49.31)]
    [InlineData($"?crs={Epsg}4326", "EPSG/0/4326", 49.31, 6.80)]
    [InlineData($"?crs={Epsg}25832", "EPSG/0/25832", 340_000, 5_465_000)]
    [InlineData($"?crs={Epsg}25833", "EPSG/0/25833", -96_000, 5_482_000)]
    [InlineData($"?crs={Epsg}3857", "EPSG/0/3857", 757_000, 6_330_000)]
    public async Task Items_come_in_the_system_that_was_asked_for_and_say_so(string query, string name, double x, double y)
    {
        foreach (var path in new[] { $"{Kreise}{query}", $"{Kreise}/10044{query}" })
        {
            var (response, body) = await offered.AskAsync(path);

            response.Headers.GetValues("Content-Crs").ShouldBe([$"<http://www.opengis.net/def/crs/{name}>"]);
            var feature = body.TryGetProperty("features", out var features) ? features[0] : body;
            var corner = feature.GetProperty("geometry").GetProperty("coordinates")[0][0][0];
            var (east, north) = (corner[0].GetDouble(), corner[1].GetDouble());
            var far = Math.Abs(x) < 1000 ? 0.1 : 20_000;
            east.ShouldBeInRange(x - far, x + far, path);
            north.ShouldBeInRange(y - far, y + far, path);
        }
    }

    // fc-bbox-crs-definition, fc-bbox-crs-action: the same box in every system finds the same
    [Theory]
    [InlineData("25832", "340100,5465100,340900,5466900")]
    [InlineData("25832", "0,0,340999,9000000")]
    public async Task A_box_is_read_in_its_own_system(string crs, string box) =>
        (await offered.IdsAsync($"{Stadtteile}?bbox={box}&bbox-crs={Epsg}{crs}")).ShouldBe(["10044001-01"]);

    [Theory]
    [InlineData("25833", false)]
    [InlineData("3857", false)]
    [InlineData("4326", true)]
    public async Task A_box_around_an_area_in_any_system_finds_it(string crs, bool isLatitudeFirst)
    {
        var ring = (await offered.OkAsync($"{Stadtteile}/10044002-02?crs={Epsg}{crs}"))
            .GetProperty("geometry")
            .GetProperty("coordinates")[0][0]
            .EnumerateArray()
            .Select(point => (First: point[0].GetDouble(), Second: point[1].GetDouble()))
            .ToList();
        var (first, second) = (ring.Average(point => point.First), ring.Average(point => point.Second));
        var point = FormattableString.Invariant($"{first},{second},{first},{second}");

        (await offered.IdsAsync($"{Stadtteile}?bbox={point}&bbox-crs={Epsg}{crs}")).ShouldBe(["10044002-02"]);
        (first > second).ShouldBe(isLatitudeFirst);
    }

    // fc-crs-valid-value, fc-bbox-crs-valid-value
    [Theory]
    [InlineData("crs=EPSG:25832", "crs")]
    [InlineData($"crs={Epsg}31466", "crs")]
    [InlineData($"bbox=1,2,3,4&bbox-crs={Epsg}31466", "bbox-crs")]
    [InlineData($"bbox-crs={Epsg}31466", "bbox-crs")]
    public async Task A_system_that_is_not_offered_is_refused(string query, string named) =>
        (await offered.RefusalAsync($"{Kreise}?{query}")).ShouldContain($"({named})");

    [Fact]
    public async Task A_ring_keeps_its_direction_as_GeoJSON_wants_it()
    {
        var ring = (await offered.OkAsync($"{Kreise}/10044"))
            .GetProperty("geometry")
            .GetProperty("coordinates")[0][0]
            .EnumerateArray()
            .Select(point => (X: point[0].GetDouble(), Y: point[1].GetDouble()))
            .ToList();

        ring.Zip(ring.Skip(1)).Sum(edge => (edge.First.X * edge.Second.Y) - (edge.Second.X * edge.First.Y)).ShouldBePositive();
    }
}
