using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.Tests;

namespace Sozialplanung.GeographyService.Tests.ImportAreas;

/// <summary>Shapefiles and GeoPackages come in by the same way as GeoJSON.</summary>
public sealed class ShapefileImportTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly string _version = RunningGeography.NewVersion();

    [Fact]
    public async Task A_zipped_Shapefile_is_stored_with_padded_codes()
    {
        var zip = Two().Zip();

        (await ImportAsync(zip, Profile(), "areas")).ShouldBeOk().Body.GetProperty("areas").GetInt32().ShouldBe(2);

        var areas = await geography.GetAsync($"/areas?version={_version}", Cancelled);
        areas.Codes.ShouldBe(["001", "002"]);
        areas.Body[0].GetProperty("name").GetString().ShouldBe("Dellbrück");
    }

    [Fact]
    public async Task The_layer_of_a_ZIP_or_a_GeoPackage_is_chosen_by_the_profile()
    {
        var zip = ShapefileZip.Zip([.. Two().Files("Gemarkung"), .. Two().Files("Stadtteile")]);
        (await ImportAsync(zip, Profile(), "areas")).Title.ShouldContain("mehrere Layer: „Gemarkung“, „Stadtteile“");
        (await ImportAsync(zip, Profile("Stadtteile"), "areas")).ShouldBeOk();

        var package = GeoPackageBytes.Of(5, layers: ["bezirke", "teile"]);
        (await ImportAsync(package, Profile("teile", "Schlüssel", "fid"), "areas")).ShouldBeOk();
        (await geography.GetAsync($"/areas?version={_version}", Cancelled)).Codes.Length.ShouldBe(5);
    }

    [Fact]
    public async Task A_check_says_what_an_import_would_do_and_does_nothing()
    {
        var zip = Two().Zip();

        var first = (await ImportAsync(zip, Profile(), "areas/check")).ShouldBeOk().Body;

        first.GetProperty("isReady").GetBoolean().ShouldBeTrue();
        first.GetProperty("isNewVersion").GetBoolean().ShouldBeTrue();
        first.GetProperty("levels").GetProperty("stadtteil").GetInt32().ShouldBe(2);
        first.GetProperty("first")[1].GetProperty("name").GetString().ShouldBe("Brück");
        (await geography.GetAsync("/versions", Cancelled)).Body.ToString().ShouldNotContain(_version);
        (await ImportAsync(zip, Profile(), "areas")).ShouldBeOk();
        var second = (await ImportAsync(zip, Profile(), "areas/check")).ShouldBeOk().Body;
        second.GetProperty("isNewVersion").GetBoolean().ShouldBeFalse();
        second.GetProperty("replaced").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_check_answers_with_everything_that_is_wrong()
    {
        var twice = Two().With([ShapefileZip.Square(346_000, 5_465_000, 1000)], "1", "Doppelt").Zip();

        var answer = (await ImportAsync(twice, Profile(), "areas/check")).ShouldBeOk().Body;

        answer.GetProperty("isReady").GetBoolean().ShouldBeFalse();
        answer.GetProperty("errorCount").GetInt32().ShouldBe(1);
        answer.GetProperty("errors")[0].GetProperty("text").GetString()!.ShouldContain("„001“ kommt zweimal vor");
        answer.GetProperty("errors")[0].GetProperty("column").GetString().ShouldBe("STT_NR");
        answer.GetProperty("areas").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Exchanged_axes_are_put_right_where_the_profile_says_so()
    {
        var zip = new ShapefileZip().With([ShapefileZip.Square(5_465_000, 340_000, 1000)], "1", "Quer").Zip();

        (await ImportAsync(zip, Profile(), "areas")).Title.ShouldContain("Achsen sind vertauscht");
        (await ImportAsync(zip, Profile(swapAxes: true), "areas")).ShouldBeOk();
    }

    private static ShapefileZip Two() =>
        new ShapefileZip()
            .With([ShapefileZip.Square(340_000, 5_465_000, 1000)], "1", "Dellbrück")
            .With([ShapefileZip.Square(341_000, 5_465_000, 1000)], "2", "Brück");

    private object Profile(string? layer = null, string code = "STT_NR", string name = "STT_NAME", bool swapAxes = false) =>
        new
        {
            version = _version,
            layer,
            code,
            name,
            swapAxes,
            pad = 3,
            levels = new[] { Town.Levels[2] },
        };

    private Task<RunningGeography.Answer> ImportAsync(byte[] file, object profile, string what) =>
        geography.ImportAsync(Role.Verwalter, "", file, JsonSerializer.Serialize(profile), what, Cancelled);
}
