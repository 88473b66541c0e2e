using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ExportStreets;

[Collection(CurrentGeography.OneAfterTheOther)]
public sealed class ExportStreetsTests(CurrentGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_grid_is_complete_says_what_it_completed_and_what_changed_since_the_last()
    {
        await geography.BeginAsync(new Town("13044"), Cancelled);
        await ImportAsync(
            "00001;Ring;50674;1;71a;u;13044001-01\n00001;Ring;50674;81;99;u;13044001-02\n00002;Wall;50674;;;;13044002-01\n"
        );

        var first = (await ExportAsync(new { })).ShouldBeOk().Body;
        var id = first.GetProperty("id").GetInt64();

        (await LinesAsync($"{id}.csv")).ShouldBe([
            "\uFEFFgemeinde;plz;strassenschluessel;strasse;seite;von;von_zusatz;bis;bis_zusatz;gebiet;verzeichnis_von;verzeichnis_bis",
            "raster;50674;00001;Ring;ungerade;1;;75;;13044001-01;1;71a",
            "raster;50674;00001;Ring;ungerade;77;;997;;13044001-02;81;99",
            "raster;50674;00001;Ring;gerade;2;;76;;13044001-01;;",
            "raster;50674;00001;Ring;gerade;78;;998;;13044001-02;;",
            "raster;50674;00002;Wall;ungerade;1;;997;;13044002-01;1;Ende",
            "raster;50674;00002;Wall;gerade;2;;998;;13044002-01;2;Ende",
        ]);
        await ImportAsync(
            "00001;Ring;50674;1;71a;u;13044001-01\n00001;Ring;50674;81;99;u;13044001-02\n00002;Wall;50674;;;;13044002-02\n"
        );

        var second = (await ExportAsync(new { })).ShouldBeOk().Body;

        (await LinesAsync($"{second.GetProperty("id").GetInt64()}/changes.csv"))[1..]
            .ShouldBe([
                "entfällt;raster;50674;00002;Wall;gerade;2;;998;;13044002-01;2;Ende",
                "neu;raster;50674;00002;Wall;gerade;2;;998;;13044002-02;2;Ende",
                "entfällt;raster;50674;00002;Wall;ungerade;1;;997;;13044002-01;1;Ende",
                "neu;raster;50674;00002;Wall;ungerade;1;;997;;13044002-02;1;Ende",
            ]);
        second.GetProperty("addedCount").GetInt32().ShouldBe(2);
        using var client = geography.Service.As(Role.Verwalter);
        var listed = await client.GetFromJsonAsync<JsonElement>("/street-register/exports", Cancelled);
        listed[0].GetProperty("id").GetInt64().ShouldBe(second.GetProperty("id").GetInt64());
        listed[0].GetProperty("exportedBy").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_street_with_several_postcodes_is_divided_by_them_too_unless_they_overlap()
    {
        await geography.BeginAsync(new Town("17044"), Cancelled);
        await ImportAsync(
            "1;Allee;50674;1;99;u;17044001-01\n1;Allee;50675;101;199;u;17044001-01\n2;Weg;50674;1;9;u;17044001-01\n2;Weg;50675;5;19;u;17044001-01\n"
        );

        var id = (await ExportAsync(new { })).ShouldBeOk().Body.GetProperty("id").GetInt64();

        (await LinesAsync($"{id}.csv"))
            .Where(line => line.Contains(";ungerade;", StringComparison.Ordinal))
            .ShouldBe([
                "raster;50674;1;Allee;ungerade;1;;99;;17044001-01;1;99",
                "raster;50675;1;Allee;ungerade;101;;997;;17044001-01;101;199",
                "raster;;2;Weg;ungerade;1;;997;;17044001-01;1;19",
            ]);
    }

    [Fact]
    public async Task Overlaps_and_unknown_areas_stand_in_the_way()
    {
        await geography.BeginAsync(new Town("14044"), Cancelled);
        await ImportAsync("1;Ring;;1;15;;14044001-01\n1;Ring;;11;25;;14044001-02\n");

        var refused = (await ExportAsync(new { })).ShouldBeProblem(HttpStatusCode.BadRequest);

        refused.Title.ShouldContain("1 Fehler");
        refused.Places.ShouldHaveSingleItem().ShouldContain("überschneidet sich");
        await ImportAsync("1;Ring;;1;15;;14044001-01\n");
        await geography.BeginAsync(new Town("15044"), Cancelled);
        (await ExportAsync(new { }))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Places.ShouldHaveSingleItem()
            .ShouldContain("„14044001-01“");
    }

    [Fact]
    public async Task Areas_with_too_few_inhabitants_stand_in_the_way_where_inhabitants_are_given()
    {
        await geography.BeginAsync(new Town("16044"), Cancelled);
        await ImportAsync("1;Ring;;;;;16044001-01\n1;Wall;;;;;16044001-02\n1;Weg;;;;;16044002-01\n");

        var refused = await ExportAsync(
            new { population = "Gebiet;Name;Einwohner\n16044001-01;Stadtteil;12.345\n16044001-02;Stadtteil;999\n" }
        );

        refused
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Places.ShouldBe([
                "Stadtteil 1-2 (16044001-02) hat 999 Einwohner; verlangt sind mindestens 1.000. Bitte mit einem Nachbarn zusammenlegen.",
                "Für Stadtteil 2-1 (16044002-01) nennt die Datei keine Einwohnerzahl.",
            ]);
        var taken = await ExportAsync(
            new { minimumPopulation = 500, population = "16044001-01;12345\n16044001-02;999\n16044002-01;800\n" }
        );
        taken.ShouldBeOk().Body.GetProperty("minimumPopulation").GetInt32().ShouldBe(500);
    }

    private async Task ImportAsync(string rows) =>
        (
            await geography.ImportStreetsAsync(
                Role.Verwalter,
                "",
                "Schlüssel;Straße;PLZ;von;bis;Seite;Gebiet\n" + rows,
                new
                {
                    version = "2025",
                    municipality = "raster",
                    columns = new
                    {
                        streetKey = "Schlüssel",
                        street = "Straße",
                        postcode = "PLZ",
                        from = "von",
                        to = "bis",
                        side = "Seite",
                        area = "Gebiet",
                    },
                },
                Cancelled
            )
        ).ShouldBeOk();

    // The register is one for the whole service: what other tests left in it is out of the way first.
    private async Task<RunningGeography.Answer> ExportAsync(object wish)
    {
        await geography
            .Service.Database.CreateCommand("delete from street_entry where municipality <> 'raster'")
            .ExecuteNonQueryAsync(Cancelled);
        using var client = geography.Service.As(Role.Verwalter);
        return await RunningGeography.Answer.OfAsync(
            await client.PostAsJsonAsync("/street-register/exports", wish, Cancelled),
            Cancelled
        );
    }

    private async Task<string[]> LinesAsync(string path)
    {
        using var client = geography.Service.As(Role.Verwalter);
        var text = await client.GetByteArrayAsync(new Uri($"/street-register/exports/{path}", UriKind.Relative), Cancelled);
        return System.Text.Encoding.UTF8.GetString(text).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
