using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ProposeStreets;

/// <summary>What is recognised in a register, against a service whose current Gebietsstand is the town of squares.</summary>
public sealed class ProposeStreetsTests(GeographyWithTown geography) : IClassFixture<GeographyWithTown>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_register_with_two_pairs_of_columns_is_recognised_and_its_proposal_imports()
    {
        const string Csv =
            "strassenschluessel,strassenname,stadtteilschluessel,stadtteilname,plz,hausnr_ungerade_von,hausnr_ungerade_bis,hausnr_gerade_von,hausnr_gerade_bis\n"
            + "00001,Aachener Str.,10044001-01,Stadtteil 1-1,50674,0001,0071a,0002,0134\n"
            + "00001,Aachener Str.,10044001-02,Stadtteil 1-2,50931,0073,0099,,\n"
            + "00002,Am Markt,10044001-02,Stadtteil 1-2,50931,,,,\n";

        var answer = (await ProposeAsync(Csv)).ShouldBeOk().Body;

        var profile = answer.GetProperty("profile");
        var columns = profile.GetProperty("columns");
        Columns(columns)
            .ShouldBe(
                new Dictionary<string, string>
                {
                    ["street"] = "strassenname",
                    ["streetKey"] = "strassenschluessel",
                    ["postcode"] = "plz",
                    ["area"] = "stadtteilschluessel",
                    ["oddFrom"] = "hausnr_ungerade_von",
                    ["oddTo"] = "hausnr_ungerade_bis",
                    ["evenFrom"] = "hausnr_gerade_von",
                    ["evenTo"] = "hausnr_gerade_bis",
                },
                ignoreOrder: true
            );
        profile.GetProperty("municipality").GetString().ShouldBe("10044001");
        profile.GetProperty("areaBy").GetString().ShouldBe("Code");
        profile.GetProperty("headerRow").GetInt32().ShouldBe(1);
        answer.GetProperty("lines").GetInt32().ShouldBe(3);
        answer.GetProperty("format").GetString()!.ShouldContain("Trennzeichen „,“");
        answer.GetProperty("rows")[1].GetProperty("line").GetInt32().ShouldBe(3);
        Notes(answer, "Ask").ShouldBeEmpty();
        Notes(answer, "Likely").ShouldContain(note => note.StartsWith("Alle Straßen liegen in Gemeinde 1 (10044001)"));
        Notes(answer, "Sure").ShouldContain(note => note.Contains("ungerade in „hausnr_ungerade_von“ bis „hausnr_ungerade_bis“"));

        var check = (await CheckAsync(Csv, profile.GetRawText())).ShouldBeOk().Body;

        check.GetProperty("isReady").GetBoolean().ShouldBeTrue(check.ToString());
        check.GetProperty("entries").GetInt32().ShouldBe(4);
        check.GetProperty("streets").GetInt32().ShouldBe(2);
        check.GetProperty("first")[1].GetProperty("to").GetString().ShouldBe("134");
        check.GetProperty("first")[1].GetProperty("areaName").GetString().ShouldBe("Stadtteil 1-1");
    }

    [Fact]
    public async Task Titles_above_the_header_ranges_in_one_cell_and_names_of_areas_are_recognised()
    {
        const string Csv =
            "Straßenverzeichnis der Stadt;;;\n\nStraße;Hausnummern;Stadtteil;Gemeindeschlüssel\n"
            + "Hauptstraße;1–15 ungerade;Stadtteil 1-1;10044001\nHauptstraße;2-24 gerade, 28;Stadtteil 1-2;10044001\n"
            + "Hauptstraße;17 ff. ungerade;Stadtteil 1-2;10044001\nRing;12a-c;Stadtteil 1-1;10044001\nWall;;Stadtteil 1-1;10044001\n";

        var answer = (await ProposeAsync(Csv)).ShouldBeOk().Body;

        var profile = answer.GetProperty("profile");
        profile.GetProperty("headerRow").GetInt32().ShouldBe(3);
        profile.GetProperty("areaBy").GetString().ShouldBe("Name");
        profile.GetProperty("areaLevel").GetString().ShouldBe("stadtteil");
        Columns(profile.GetProperty("columns"))
            .ShouldBe(
                new Dictionary<string, string>
                {
                    ["street"] = "Straße",
                    ["range"] = "Hausnummern",
                    ["area"] = "Stadtteil",
                    ["municipality"] = "Gemeindeschlüssel",
                },
                ignoreOrder: true
            );

        var first = (await CheckAsync(Csv, profile.GetRawText())).ShouldBeOk().Body.GetProperty("first");

        first
            .EnumerateArray()
            .Select(entry =>
                $"{entry.GetProperty("street")} {entry.GetProperty("side")} {entry.GetProperty("from")}-{entry.GetProperty("to")} {entry.GetProperty("area")}"
            )
            .ShouldBe([
                "Hauptstraße Odd 1-15 10044001-01",
                "Hauptstraße Even 2-24 10044001-02",
                "Hauptstraße Both 28-28 10044001-02",
                "Hauptstraße Odd 17-99999 10044001-02",
                "Ring Both 12a-12c 10044001-01",
                "Wall Both - 10044001-01",
            ]);
    }

    [Fact]
    public async Task Single_addresses_are_recognised()
    {
        const string Csv =
            "Strasse\tHausnr\tZusatz\tAGS\tStadtteilnr\nHauptstr.\t1\t\t10044001\t10044001-01\nHauptstr.\t2\ta\t10044001\t10044001-02\n";

        var answer = (await ProposeAsync(Csv)).ShouldBeOk().Body;

        Columns(answer.GetProperty("profile").GetProperty("columns"))
            .ShouldBe(
                new Dictionary<string, string>
                {
                    ["street"] = "Strasse",
                    ["from"] = "Hausnr",
                    ["fromAddition"] = "Zusatz",
                    ["municipality"] = "AGS",
                    ["area"] = "Stadtteilnr",
                },
                ignoreOrder: true
            );
        Notes(answer, "Sure").ShouldContain(note => note.StartsWith("Einzelne Adressen: eine Hausnummer je Zeile in „Hausnr“"));
    }

    [Fact]
    public async Task Equal_names_in_several_places_are_told_apart_by_the_postcode_and_a_person_is_asked()
    {
        var csv = new StringBuilder("Straße;PLZ;von;bis;Seite;Gebiet\n");
        foreach (var street in new[] { "Hauptstraße", "Kirchweg", "Bahnhofstraße" })
        {
            csv.Append(null, $"{street};50001;1;99;;10044001-01\n{street};50002;1;99;;10044002-01\n");
        }

        var answer = (await ProposeAsync(csv.ToString())).ShouldBeOk().Body;

        Columns(answer.GetProperty("profile").GetProperty("columns"))["municipality"].ShouldBe("PLZ");
        Notes(answer, "Ask").ShouldHaveSingleItem().ShouldContain("Sie unterscheidet die Postleitzahl in „PLZ“");
        var check = (await CheckAsync(csv.ToString(), answer.GetProperty("profile").GetRawText())).ShouldBeOk().Body;
        check.GetProperty("isReady").GetBoolean().ShouldBeTrue(check.ToString());
        check.GetProperty("warningCount").GetInt32().ShouldBe(0);
        check.GetProperty("municipalities").EnumerateArray().Select(each => each.GetString()).ShouldBe(["50001", "50002"]);
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_is_the_answer_of_a_check_and_nothing_is_stored()
    {
        var gemeinde = $"{Guid.CreateVersion7():N}";
        var profile = JsonSerializer.Serialize(
            new
            {
                version = "2025",
                municipality = gemeinde,
                columns = new
                {
                    street = "Straße",
                    area = "Gebiet",
                    range = "Nr",
                },
            }
        );

        var check = (await CheckAsync("Straße;Nr;Gebiet\nA;15-1;10044001-01\nB;3;99\nC;3;99\n", profile)).ShouldBeOk().Body;

        check.GetProperty("isReady").GetBoolean().ShouldBeFalse();
        var errors = check
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error => $"{error.GetProperty("row")} {error.GetProperty("text")}")
            .ToList();
        errors.ShouldBe([
            "2 „15-1“ ist kein Bereich von Hausnummern, zum Beispiel 1-15, 2-24 gerade oder ab 21.",
            "3 Das Gebiet „99“ der Straße „B“ (und in 1 weiteren Zeilen) gibt es nicht.",
        ]);
        (await CheckAsync("Straße;Nr;Gebiet\nA;1-15;10044001-01\n", profile))
            .ShouldBeOk()
            .Body.GetProperty("isReady")
            .GetBoolean()
            .ShouldBeTrue();
        (await geography.StreetLinesAsync(gemeinde, Cancelled)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_large_list_of_addresses_is_looked_at_checked_and_stored()
    {
        var gemeinde = $"{Guid.CreateVersion7():N}";
        var csv = new StringBuilder("Straße;Hausnummer;Stadtteil;Gemeinde\n");
        for (var street = 0; street < 2_000; street++)
        {
            for (var number = 1; number <= 50; number++)
            {
                csv.Append(null, $"Straße {Letters(street)};{number};10044001-0{1 + (street % 2)};{gemeinde}\n");
            }
        }

        var text = csv.ToString();
        var profile = (await ProposeAsync(text)).ShouldBeOk().Body.GetProperty("profile").GetRawText();
        var answer = (await geography.ImportStreetsAsync(Role.Verwalter, "", text, profile, Cancelled)).ShouldBeOk();

        answer.Body.GetProperty("entries").GetInt32().ShouldBe(100_000);
        answer.Body.GetProperty("streets").GetInt32().ShouldBe(2_000);
    }

    [Fact]
    public async Task A_packed_file_is_read_as_it_is()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync("Straße;Stadtteil\nRing;10044001-01\nWall;10044001-02\n"u8.ToArray(), Cancelled);
        }

        var file = packed.ToArray();
        var answer = (await geography.ImportAsync(Role.Verwalter, "", file, "{}", "streets/proposal", Cancelled))
            .ShouldBeOk()
            .Body;
        var check = (
            await geography.ImportAsync(
                Role.Verwalter,
                "",
                file,
                answer.GetProperty("profile").GetRawText(),
                "streets/check",
                Cancelled
            )
        )
            .ShouldBeOk()
            .Body;

        answer.GetProperty("lines").GetInt32().ShouldBe(2);
        Notes(answer, "Ask").ShouldHaveSingleItem().ShouldContain("So gilt jede Zeile für die ganze Straße");
        check.GetProperty("isReady").GetBoolean().ShouldBeTrue(check.ToString());
        check.GetProperty("streets").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_file_that_is_no_table_is_refused_with_a_sentence() =>
        (await geography.ImportAsync(Role.Verwalter, "", "\0\u0001\u0002"u8.ToArray(), "{}", "streets/proposal", Cancelled))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldContain("weder eine Arbeitsmappe noch ein Text");

    private static string Letters(int number) =>
        $"{(char)('A' + (number / 676))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number % 26))}";

    private static Dictionary<string, string> Columns(JsonElement columns) =>
        columns
            .EnumerateObject()
            .Where(column => column.Value.ValueKind == JsonValueKind.String)
            .ToDictionary(column => column.Name, column => column.Value.GetString()!);

    private static string[] Notes(JsonElement answer, string certainty) =>
        [
            .. answer
                .GetProperty("notes")
                .EnumerateArray()
                .Where(note => note.GetProperty("certainty").GetString() == certainty)
                .Select(note => note.GetProperty("text").GetString()!),
        ];

    private Task<RunningGeography.Answer> ProposeAsync(string csv) =>
        geography.ImportAsync(Role.Verwalter, "", Encoding.UTF8.GetBytes(csv), "{}", "streets/proposal", Cancelled);

    private Task<RunningGeography.Answer> CheckAsync(string csv, string profile) =>
        geography.ImportAsync(Role.Verwalter, "", Encoding.UTF8.GetBytes(csv), profile, "streets/check", Cancelled);
}
