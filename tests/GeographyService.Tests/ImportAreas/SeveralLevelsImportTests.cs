using System.Net;

namespace Sozialplanung.GeographyService.Tests.ImportAreas;

/// <summary>Several levels in one file: in its rows, or as columns of the rows.</summary>
public sealed class SeveralLevelsImportTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly Town _town = new();
    private readonly string _version = RunningGeography.NewVersion();

    [Fact]
    public async Task The_texts_of_a_column_are_levels_of_other_names()
    {
        var file = Town.Collection(
            Row("10044", "Kreis", 0, 4),
            Row("10044001", "Gemeinde", 0, 2),
            Row("10044002", "Stadt", 2, 2),
            Row("10044001-01", "Ortsteil", 0, 1)
        );
        var profile = Profile(new { by = "prefix" });

        (await geography.ImportAsync(file, profile, Cancelled)).ShouldBeOk().Warnings.ShouldBeEmpty();

        (await PathsAsync()).ShouldBe(["10044", "10044 10044001", "10044 10044002", "10044 10044001 10044001-01"]);
    }

    [Fact]
    public async Task A_text_that_is_no_level_is_named_with_its_row()
    {
        var file = Town.Collection(Row("10044", "Kreis", 0, 4), Row("1", "Wasserfläche", 0, 1));

        (await geography.ImportAsync(file, Profile(null), Cancelled))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldStartWith("Die Ebene „Wasserfläche“ ist nicht bekannt.");
    }

    [Fact]
    public async Task A_key_that_begins_like_no_other_is_refused()
    {
        var file = Town.Collection(Row("10044", "Kreis", 0, 4), Row("10045001", "Gemeinde", 0, 2));

        (await geography.ImportAsync(file, Profile(new { by = "prefix" }), Cancelled))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldBe(
                "Zu „10045001“ (Gebiet 10045001) fehlt das übergeordnete Gebiet: Keines einer gröberen Ebene hat einen Schlüssel, mit dem dieser beginnt."
            );
    }

    [Fact]
    public async Task Coarser_levels_are_formed_of_columns_with_their_names()
    {
        var answer = (await geography.ImportAsync(Rooms(), RoomProfile(), Cancelled)).ShouldBeOk();

        answer.Warnings.ShouldBeEmpty();
        var levels = answer.Body.GetProperty("levels");
        (levels.GetProperty("prognoseraum").GetInt32(), levels.GetProperty("bezirksregion").GetInt32()).ShouldBe((1, 2));
        (await PathsAsync()).ShouldBe([
            "0101",
            "0101 010111",
            "0101 010112",
            "0101 010111 01011101",
            "0101 010111 01011102",
            "0101 010112 01011201",
            "0101 010112 01011202",
        ]);
        var areas = await geography.GetAsync($"/areas?version={_version}&level=bezirksregion", Cancelled);
        areas.Body[1].GetProperty("name").GetString().ShouldBe("Region 12");
    }

    [Fact]
    public async Task A_name_that_differs_is_told_and_the_first_is_taken()
    {
        (await geography.ImportAsync(Rooms(lastName: "Region zwölf"), RoomProfile(), Cancelled))
            .ShouldBeOk()
            .Warnings.ShouldHaveSingleItem()
            .ShouldBe(
                "„010112“ heißt in der Spalte „BZR_NAME“ verschieden: „Region 12“ (Gebiet 3) und „Region zwölf“ (Gebiet 4); genommen wird „Region 12“."
            );
    }

    [Fact]
    public async Task A_region_that_names_two_areas_above_it_is_refused_with_both_places()
    {
        (await geography.ImportAsync(Rooms(lastPgr: "0102"), RoomProfile(), Cancelled))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Places[0]
            .ShouldBe("„010112“ gehört nach der Spalte „PGR_ID“ zu mehreren Gebieten: „0101“ (Gebiet 3) und „0102“ (Gebiet 4).");
    }

    [Fact]
    public async Task A_row_without_the_key_of_its_region_is_refused()
    {
        (await geography.ImportAsync(Rooms(lastBzr: ""), RoomProfile(), Cancelled))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Places[0]
            .ShouldStartWith(
                "Die Spalte „BZR_ID“ ist leer; zu welchem Gebiet der Ebene „Bezirksregion“ „01011202“ (Raum 4) gehört"
            );
    }

    [Fact]
    public async Task The_coarsest_formed_level_belongs_to_an_area_that_is_stored()
    {
        object[] kreis = [Row("10044", "Kreis", 0, 4)];
        (await geography.ImportAsync(Town.Collection(kreis), Profile(null), Cancelled)).ShouldBeOk();

        (await geography.ImportAsync(Rooms(), RoomProfile(new { value = "10044" }), Cancelled)).ShouldBeOk();

        (await PathsAsync()).ShouldContain("10044 0101 010111 01011101");
    }

    [Fact]
    public async Task A_table_without_borders_brings_its_levels_too()
    {
        const string Table = """
            PLR_ID;PLR_NAME;BZR_ID;BZR_NAME;PGR_ID;PGR_NAME
            01011101;Raum 1;010111;Region 11;0101;Nord
            01011102;Raum 2;010111;Region 11;0101;Nord
            01011201;Raum 3;010112;Region 12;0101;Nord
            """;

        (await geography.ImportAsync(Table, RoomProfile(), Cancelled)).ShouldBeOk();

        (await PathsAsync()).ShouldContain("0101 010112 01011201");
    }

    [Fact]
    public async Task A_level_without_finer_areas_in_the_file_is_refused()
    {
        var profile = new
        {
            version = _version,
            levels = Town.Levels,
            level = "kreis",
            crs = Town.Crs,
            form = new[] { new { level = "gemeinde", code = "1" } },
        };

        (await geography.ImportAsync(Town.Collection(_town.Kreis), profile, Cancelled))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldContain("hat die Datei keine feineren Gebiete");
    }

    private object Profile(object? parent) =>
        new
        {
            version = _version,
            levels = Town.Levels,
            levelProperty = "ART",
            levelValues = new Dictionary<string, string>
            {
                ["Kreis"] = "kreis",
                ["Gemeinde"] = "gemeinde",
                ["Stadt"] = "gemeinde",
                ["Ortsteil"] = "stadtteil",
            },
            crs = Town.Crs,
            parent,
        };

    private object Row(string code, string art, double east, double wide) =>
        Town.Feature(
            new
            {
                code,
                name = $"Gebiet {code}",
                ART = art,
            },
            _town.Ring(east, wide)
        );

    private object RoomProfile(object? parent = null) =>
        new
        {
            version = _version,
            crs = Town.Crs,
            code = "PLR_ID",
            name = "PLR_NAME",
            level = "planungsraum",
            levels = new object[]
            {
                new
                {
                    code = "prognoseraum",
                    name = "Prognoseraum",
                    namePlural = "Prognoseräume",
                    rank = 5,
                    parent,
                },
                new
                {
                    code = "bezirksregion",
                    name = "Bezirksregion",
                    namePlural = "Bezirksregionen",
                    rank = 6,
                },
                new
                {
                    code = "planungsraum",
                    name = "Planungsraum",
                    namePlural = "Planungsräume",
                    rank = 7,
                },
            },
            form = new[]
            {
                new
                {
                    level = "bezirksregion",
                    property = "BZR_ID",
                    name = "BZR_NAME",
                },
                new
                {
                    level = "prognoseraum",
                    property = "PGR_ID",
                    name = "PGR_NAME",
                },
            },
        };

    private string Rooms(string lastPgr = "0101", string lastBzr = "010112", string lastName = "Region 12") =>
        Town.Collection([
            Room(1, "01011101", "010111", "Region 11", "0101"),
            Room(2, "01011102", "010111", "Region 11", "0101"),
            Room(3, "01011201", "010112", "Region 12", "0101"),
            Room(4, "01011202", lastBzr, lastName, lastPgr),
        ]);

    private object Room(int number, string plr, string bzr, string region, string pgr) =>
        Town.Feature(
            new
            {
                PLR_ID = plr,
                PLR_NAME = $"Raum {number}",
                BZR_ID = bzr,
                BZR_NAME = region,
                PGR_ID = pgr,
                PGR_NAME = $"Prognose {pgr}",
            },
            _town.Ring(number - 1, 1)
        );

    private async Task<string[]> PathsAsync() =>
        [
            .. (await geography.GetAsync($"/areas?version={_version}", Cancelled))
                .ShouldBeOk()
                .Body.EnumerateArray()
                .Select(area => string.Join(' ', area.GetProperty("path").EnumerateArray().Select(code => code.GetString()))),
        ];
}
