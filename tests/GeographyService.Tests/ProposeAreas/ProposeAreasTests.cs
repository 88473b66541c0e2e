using System.Net;
using System.Text;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.Tests;

namespace Sozialplanung.GeographyService.Tests.ProposeAreas;

/// <summary>What is recognised in a file, against a service whose current Gebietsstand is the town of squares.</summary>
public sealed class ProposeAreasTests(GeographyWithTown geography) : IClassFixture<GeographyWithTown>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Shapefile_says_what_it_is_and_its_proposal_imports()
    {
        var zip = new ShapefileZip
        {
            Columns = [("OBJECTID", 'N', 10, 0), ("SV_NR", 'C', 14, 0), ("SV_NAME", 'C', 40, 0), ("SHAPE_AREA", 'F', 19, 11)],
        }
            .With([ShapefileZip.Square(340_000, 5_465_000, 1000)], "1", "10044001-01-1", "Altmarkt", "1.00000000000e+006")
            .With([ShapefileZip.Square(341_000, 5_465_000, 1000)], "2", "10044001-02-1", "Neumarkt", "1.00000000000e+006")
            .Zip("Stadtviertel");

        var answer = (await ProposeAsync(zip)).ShouldBeOk().Body;

        answer.GetProperty("format").GetString().ShouldBe("Shapefile");
        answer.GetProperty("layers")[0].GetString().ShouldBe("Stadtviertel");
        answer.GetProperty("system").GetString().ShouldBe("EPSG:25832");
        answer.GetProperty("systemSource").GetString().ShouldBe("Named");
        answer.GetProperty("systemText").GetString().ShouldBe("ETRS_1989_UTM_Zone_32N");
        answer.GetProperty("features").GetInt32().ShouldBe(2);
        answer.GetProperty("rows")[1][2].GetString().ShouldBe("Neumarkt");
        var column = answer.GetProperty("attributes")[1];
        column.GetProperty("isUnique").GetBoolean().ShouldBeTrue();
        column.GetProperty("examples")[0].GetString().ShouldBe("10044001-01-1");
        answer
            .GetProperty("outline")
            .GetProperty("objects")
            .GetProperty("areas")
            .GetProperty("geometries")
            .GetArrayLength()
            .ShouldBe(2);
        var profile = answer.GetProperty("profile");
        profile.GetProperty("version").GetString().ShouldBe("2025-01-01");
        profile.GetProperty("code").GetString().ShouldBe("SV_NR");
        profile.GetProperty("name").GetString().ShouldBe("SV_NAME");
        profile.GetProperty("parent").GetInt32().ShouldBe("10044001-01".Length);
        profile.GetProperty("levels")[0].GetProperty("namePlural").GetString().ShouldBe("Stadtviertel");
        profile.GetProperty("levels")[0].GetProperty("rank").GetInt32().ShouldBe(3);

        var check = await geography.ImportAsync(Role.Verwalter, "", zip, profile.GetRawText(), "areas/check", Cancelled);

        check.ShouldBeOk().Body.GetProperty("isReady").GetBoolean().ShouldBeTrue(check.Body.ToString());
        check.Body.GetProperty("first")[0].GetProperty("parent").GetString().ShouldBe("10044001-01");
    }

    [Fact]
    public async Task A_key_that_stands_twice_is_told_with_what_corrects_it()
    {
        var file = new ShapefileZip { Columns = [("SV_NR", 'C', 14, 0), ("SV_NAME", 'C', 40, 0)] };
        foreach (var number in Enumerable.Range(1, 40))
        {
            // The last has the key of the first.
            file = file.With(
                [ShapefileZip.Square(340_000 + (number * 1000), 5_465_000, 1000)],
                $"7{(number == 40 ? 1 : number):00}",
                $"Viertel {number}"
            );
        }

        var answer = (await ProposeAsync(file.Zip("Stadtviertel"))).ShouldBeOk().Body;

        var same = answer.GetProperty("sameKeys")[0];
        same.GetProperty("column").GetString().ShouldBe("SV_NR");
        same.GetProperty("value").GetString().ShouldBe("701");
        var last = same.GetProperty("areas")[1];
        last.GetProperty("row").GetInt32().ShouldBe(40);
        last.GetProperty("when").GetProperty("SV_NAME").GetString().ShouldBe("Viertel 40");
        last.GetProperty("when").GetProperty("SV_NR").GetString().ShouldBe("701");
    }

    [Fact]
    public async Task A_level_that_is_known_is_proposed_as_it_is()
    {
        var answer = (await ProposeAsync(GeoJson("Stadtteil"))).ShouldBeOk().Body;

        answer.GetProperty("profile").GetProperty("level").GetString().ShouldBe("stadtteil");
        answer.GetProperty("profile").GetProperty("levels").GetArrayLength().ShouldBe(0);
        answer.GetProperty("profile").GetProperty("parent").GetProperty("value").GetString().ShouldBe("10044");
        answer.GetProperty("levels").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task Two_zones_that_fit_are_asked_about_and_the_answer_is_taken()
    {
        var zip = new ShapefileZip { Prj = null }
            .With([ShapefileZip.Square(340_000, 5_465_000, 1000)], "1", "Mitte")
            .Zip();

        var asked = (await ProposeAsync(zip)).ShouldBeOk().Body;

        asked.TryGetProperty("system", out var none).ShouldBe(none.ValueKind == JsonValueKind.Null);
        asked.GetProperty("candidates").EnumerateArray().Select(each => each.GetString()).ShouldBe(["EPSG:25832", "EPSG:25833"]);
        asked.GetProperty("question").GetString()!.ShouldContain("passen zu mehreren");
        var said = (await ProposeAsync(zip, """{"crs":"EPSG:25832"}""")).ShouldBeOk().Body;
        said.GetProperty("systemSource").GetString().ShouldBe("Said");
        said.GetProperty("profile").GetProperty("crs").GetString().ShouldBe("EPSG:25832");
    }

    [Fact]
    public async Task Exchanged_axes_are_recognised_and_asked_about()
    {
        var zip = new ShapefileZip { Prj = null }
            .With([ShapefileZip.Square(5_645_000, 2_567_000, 1000)], "1", "Quer")
            .Zip();

        var asked = (await ProposeAsync(zip)).ShouldBeOk().Body;

        asked.GetProperty("looksSwapped").GetBoolean().ShouldBeTrue();
        asked.GetProperty("rows")[0][1].GetString().ShouldBe("Quer");
        var said = (await ProposeAsync(zip, """{"swapAxes":true}""")).ShouldBeOk().Body;
        said.GetProperty("system").GetString().ShouldBe("EPSG:31466");
        said.GetProperty("systemSource").GetString().ShouldBe("Told");
    }

    [Fact]
    public async Task Of_several_layers_the_first_is_shown_and_another_can_be_asked_for()
    {
        var package = GeoPackageBytes.Of(3, layers: ["bezirke", "ortsteile"]);

        (await ProposeAsync(package)).Body.GetProperty("profile").GetProperty("layer").GetString().ShouldBe("bezirke");
        (await ProposeAsync(package, """{"layer":"ortsteile"}"""))
            .Body.GetProperty("profile")
            .GetProperty("levels")[0]
            .GetProperty("name")
            .GetString()
            .ShouldBe("Ortsteil");
    }

    [Fact]
    public async Task A_file_that_is_none_is_refused_with_a_sentence_and_nobody_else_may_ask()
    {
        (await ProposeAsync([1, 2, 3])).ShouldBeProblem(HttpStatusCode.BadRequest).Title.ShouldEndWith(".");
        (await ProposeAsync(new ShapefileZip().Dbf())).Title.ShouldContain("in eine ZIP-Datei");
        (await ProposeAsync(GeoJson("x"), role: Role.Statistikstelle)).ShouldBeProblem(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Koeln_proposes_the_key_the_name_and_the_level_of_its_Shapefile()
    {
        var folder = SharedData.Require("data/koeln/shape-original");
        var zip = ShapefileZip.Zip([
            .. Directory.GetFiles(folder).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))),
        ]);

        var answer = (await ProposeAsync(zip)).ShouldBeOk().Body;

        var profile = answer.GetProperty("profile");
        profile.GetProperty("code").GetString().ShouldBe("STT_NR");
        profile.GetProperty("name").GetString().ShouldBe("STT_NAME");
        profile.GetProperty("level").GetString().ShouldBe("stadtteil");
        answer.GetProperty("outline").GetRawText().Length.ShouldBeLessThan(200_000);
        answer.GetProperty("findings")[0].GetProperty("text").GetString()!.ShouldContain("Nullpunkt");
    }

    [Fact]
    public async Task Saarland_proposes_the_AGS_and_no_parent_by_chance()
    {
        var file = SharedData.Require("data/saarland-gemeinden/abgeleitet_gemeinden_saarland_wgs84.geojson");

        var profile = (await ProposeAsync(await File.ReadAllBytesAsync(file, Cancelled)))
            .ShouldBeOk()
            .Body.GetProperty("profile");

        profile.GetProperty("code").GetString().ShouldBe("AGS");
        profile.GetProperty("name").GetString().ShouldBe("GEN");
        profile.GetProperty("parent").ValueKind.ShouldBe(JsonValueKind.Object); // the one root there is
    }

    private static byte[] GeoJson(string kind) =>
        Encoding.UTF8.GetBytes(
            $$$"""{"type":"FeatureCollection","name":"{{{kind}}}","features":[{"type":"Feature","properties":{"nummer":"A1","{{{kind}}}name":"Ost"},"geometry":{"type":"Polygon","coordinates":[[[6.8,49.3],[6.9,49.3],[6.9,49.4],[6.8,49.3]]]}}]}"""
        );

    private async Task<RunningGeography.Answer> ProposeAsync(byte[] file, string? wish = null, Role role = Role.Verwalter)
    {
        using var client = geography.Service.As(role);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "gebiete" } };
        if (wish is not null)
        {
            form.Add(new StringContent(wish), "profile");
        }

        return await RunningGeography.Answer.OfAsync(
            await client.PostAsync("/imports/areas/proposal", form, Cancelled),
            Cancelled
        );
    }
}
