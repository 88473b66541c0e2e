using System.Net;
using System.Text;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ImportAreas;

/// <summary>Each bad file gets a sentence that names the place, and changes nothing.</summary>
public sealed class RefusedFileTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly Town _town = new();
    private readonly string _version = RunningGeography.NewVersion();

    [Theory]
    [InlineData("", "fehlt oder ist leer")]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"features\":[", "Zeile 2")]
    [InlineData("\u0001\u0002binary", "Zeile 1")]
    [InlineData("[]", "kein GeoJSON")]
    [InlineData("PK\u0003\u0004", "ZIP-Datei ist beschädigt")]
    [InlineData("\0\0\u0027\u000A", "Bitte packen Sie .shp, .dbf und .prj zusammen in eine ZIP-Datei.")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}", "keine Gebiete")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[null]}", "keine Geometrie")]
    [InlineData(
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"A\",\"name\":\"A\",\"ebene\":\"kreis\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[7,49]}}]}",
        "„Point“"
    )]
    [InlineData(
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"A\",\"name\":\"A\",\"ebene\":\"kreis\"},\"geometry\":null}]}",
        "keine Geometrie"
    )]
    [InlineData(
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"A\",\"name\":\"A\",\"ebene\":\"kreis\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[7,49],[NaN,49],[7,50],[7,49]]]}}]}",
        "Zeile 1"
    )]
    [InlineData(
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"A\",\"name\":\"A\",\"ebene\":\"kreis\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[7,49],[1e999,49],[7,50],[7,49]]]}}]}",
        "keine brauchbare Zahl"
    )]
    [InlineData(
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"A\",\"name\":\"A\",\"ebene\":\"kreis\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[7,49],\"x\",[7,50],[7,49]]]}}]}",
        "keine zwei Koordinaten"
    )]
    public async Task A_file_that_is_no_feature_collection_of_areas(string file, string expected) =>
        await ShouldRefuseAsync(file, Town.Profile(_version), expected);

    [Fact]
    public async Task A_code_that_comes_twice() =>
        await ShouldRefuseAsync(
            Town.Collection([.. _town.Features, _town.GemeindeFeature(1)]),
            Town.Profile(_version),
            "„10044001“ kommt zweimal vor, zuerst bei Gebiet 2"
        );

    [Fact]
    public async Task A_parent_that_does_not_exist() =>
        await ShouldRefuseAsync(
            Town.Collection(_town.Kreis, _town.Square("X", "Irrläufer", "gemeinde", "10099", 0, 1)),
            Town.Profile(_version),
            "„10099“; das gibt es weder"
        );

    [Fact]
    public async Task A_parent_that_is_not_coarser() =>
        await ShouldRefuseAsync(
            Town.Collection([.. _town.Features, _town.Square("X", "Verkehrt", "gemeinde", "10044001-01", 0, 1)]),
            Town.Profile(_version),
            "ist nicht gröber"
        );

    [Fact]
    public async Task A_level_nobody_defined() =>
        await ShouldRefuseAsync(
            Town.Collection(_town.Square("X", "Block", "baublock", null, 0, 1)),
            Town.Profile(_version),
            "„baublock“ ist nicht bekannt"
        );

    [Fact]
    public async Task A_property_the_features_do_not_have() =>
        await ShouldRefuseAsync(
            _town.GeoJson,
            new
            {
                version = _version,
                levels = Town.Levels,
                levelProperty = "ebene",
                crs = Town.Crs,
                code = "SCHLUESSEL",
            },
            "vorhanden sind: code, name"
        );

    [Fact]
    public async Task Metres_that_are_called_degrees() =>
        await ShouldRefuseAsync(
            _town.GeoJson,
            new
            {
                version = _version,
                levels = Town.Levels,
                levelProperty = "ebene",
                crs = "EPSG:4326",
            },
            "keine Grad"
        );

    [Fact]
    public async Task Degrees_that_are_called_metres() =>
        await ShouldRefuseAsync(
            OneArea(7, 49),
            new
            {
                version = _version,
                levels = Town.Levels,
                levelProperty = "ebene",
                crs = "EPSG:25832",
            },
            "Grad und keine Meter"
        );

    [Fact]
    public async Task Latitude_before_longitude() =>
        await ShouldRefuseAsync(OneArea(49, 7), Town.AnyCrsProfile(_version), "vertauscht");

    [Fact]
    public async Task An_area_in_another_country() =>
        await ShouldRefuseAsync(OneArea(100, 12), Town.AnyCrsProfile(_version), "nicht in Deutschland");

    [Fact]
    public async Task A_coordinate_system_we_do_not_read() =>
        await ShouldRefuseAsync(
            _town.GeoJson.Replace(
                "{\"type\":\"FeatureCollection\",",
                "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3068\"}},",
                StringComparison.Ordinal
            ),
            Town.AnyCrsProfile(_version),
            "EPSG::3068"
        );

    [Fact]
    public async Task A_coordinate_system_other_than_the_file_names() =>
        await ShouldRefuseAsync(
            _town.GeoJson.Replace(
                "{\"type\":\"FeatureCollection\",",
                "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25833\"}},",
                StringComparison.Ordinal
            ),
            Town.Profile(_version),
            "die Datei selbst nennt EPSG:25833"
        );

    [Fact]
    public async Task Metres_that_fit_two_zones_are_asked_about() =>
        await ShouldRefuseAsync(_town.GeoJson, Town.AnyCrsProfile(_version), "in EPSG:25833 bei 49,3° Nord, 12,8° Ost");

    [Theory]
    [InlineData(-1)]
    [InlineData(41)]
    [InlineData(int.MaxValue)]
    public async Task A_length_of_codes_that_no_code_has(int pad)
    {
        object OfLevel(int? length) =>
            new
            {
                code = "kreis",
                name = "Kreis",
                namePlural = "Kreise",
                rank = 0,
                pad = length,
            };
        const string Expected = "gehen von 0 bis 40";
        await ShouldRefuseAsync(
            OneArea(7, 49),
            new
            {
                version = _version,
                levels = new[] { OfLevel(null) },
                pad,
            },
            Expected
        );
        await ShouldRefuseAsync(OneArea(7, 49), new { version = _version, levels = new[] { OfLevel(pad) } }, Expected);
        var form = new[] { new { level = "kreis", prefixLength = pad } };
        await ShouldRefuseAsync(
            OneArea(7, 49),
            new
            {
                version = _version,
                levels = new[] { OfLevel(null) },
                form,
            },
            Expected
        );
    }

    [Fact]
    public async Task Metres_that_fit_one_zone_need_no_name() =>
        (await geography.ImportAsync(new Town(West: 600_000).GeoJson, Town.AnyCrsProfile(_version), Cancelled)).ShouldBeOk();

    [Fact]
    public async Task A_part_far_away_from_its_whole() =>
        await ShouldRefuseAsync(
            Town.Collection(_town.Kreis, _town.Square("10044003", "Fernab", "gemeinde", "10044", 40, 2)),
            Town.Profile(_version),
            "36,0 km außerhalb"
        );

    [Fact]
    public async Task An_area_without_surface() =>
        await ShouldRefuseAsync(
            Town.Collection(
                Town.Feature(
                    new
                    {
                        code = "L",
                        name = "Linie",
                        ebene = "kreis",
                    },
                    [
                        [340_000, 5_465_000],
                        [341_000, 5_465_000],
                        [340_500, 5_465_000],
                        [340_000, 5_465_000],
                    ]
                )
            ),
            Town.Profile(_version),
            "lässt sich nicht bereinigen"
        );

    [Fact]
    public async Task A_level_whose_parts_would_lose_their_whole()
    {
        (await geography.ImportAsync(_town.GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();

        var answer = await geography.ImportAsync(Town.Collection(_town.GemeindeFeature(1)), Town.Profile(_version), Cancelled);

        answer
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Places.ShouldContain(place => place.Contains("hängt von „10044002“ ab", StringComparison.Ordinal));
        (await geography.GetAsync($"/areas?version={_version}", Cancelled)).Codes.Length.ShouldBe(7);
    }

    [Theory]
    [InlineData("{\"version\":\"2025\",\"levles\":[]}", "levles")]
    [InlineData("{\"levels\":[]}", "version")]
    [InlineData("{\"version\":", "Zeile 1")]
    [InlineData("nein", "Zeile 1")]
    [InlineData(
        "{\"version\":\"2025\",\"levels\":[{\"code\":\"kreis\",\"name\":\"Kreis\",\"namePlural\":\"Kreise\",\"rank\":0,\"parent\":-2}]}",
        "parent"
    )]
    [InlineData("{\"version\":\"kein Gebietsstand!\"}", "kein Gebietsstand!")]
    [InlineData(
        "{\"version\":\"2025\",\"levels\":[{\"code\":\"Kreis Ä\",\"name\":\"Kreis\",\"namePlural\":\"Kreise\",\"rank\":0}]}",
        "Kreis Ä"
    )]
    public async Task A_profile_that_cannot_be_read_names_what_is_wrong(string profile, string expected)
    {
        var answer = await geography.ImportAsync(_town.GeoJson, profile, Cancelled);

        answer.ShouldBeProblem(HttpStatusCode.BadRequest);
        answer.Body.ToString().ShouldContain(expected);
    }

    [Fact]
    public async Task A_body_that_is_no_form()
    {
        using var client = geography.Service.As(Role.Verwalter);

        var response = await client.PostAsync(
            "/imports/areas",
            new StringContent("{}", Encoding.UTF8, "application/json"),
            Cancelled
        );

        var answer = await RunningGeography.Answer.OfAsync(response, Cancelled);
        answer.ShouldBeProblem(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_body_beyond_the_limit()
    {
        using var client = geography.Service.As(Role.Verwalter);
        using var form = new MultipartFormDataContent { { new StringContent("x"), "file", "x" } };
        form.Headers.ContentLength = 300L * 1024 * 1024; // never sent: the announcement is enough

        using var request = new HttpRequestMessage(HttpMethod.Post, "/imports/areas") { Content = form };
        request.Headers.ExpectContinue = true;

        (await client.SendAsync(request, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private static string OneArea(double x, double y) =>
        Town.Collection(
            Town.Feature(
                new
                {
                    code = "A",
                    name = "A",
                    ebene = "kreis",
                },
                [
                    [x, y],
                    [x + 0.1, y],
                    [x + 0.1, y + 0.1],
                    [x, y + 0.1],
                    [x, y],
                ]
            )
        );

    private async Task ShouldRefuseAsync(string file, object profile, string expected)
    {
        var answer = await geography.ImportAsync(file, profile, Cancelled);

        answer.ShouldBeProblem(HttpStatusCode.BadRequest);
        answer.Body.ToString().ShouldContain(expected.Replace("\"", "\\\"", StringComparison.Ordinal));
        (await geography.GetAsync($"/areas?version={_version}", Cancelled)).Body.GetArrayLength().ShouldBe(0);
    }
}
