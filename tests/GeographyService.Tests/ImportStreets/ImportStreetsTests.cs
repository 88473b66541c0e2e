using System.Net;
using System.Text;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ImportStreets;

/// <summary>Each test has a municipality of its own; its streets lie in the Stadtteile of the shared town.</summary>
public sealed class ImportStreetsTests(GeographyWithTown geography) : IClassFixture<GeographyWithTown>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly string _gemeinde = $"{Guid.CreateVersion7():N}";

    private object PairProfile =>
        new
        {
            version = "2025-01-01",
            municipality = _gemeinde,
            columns = new
            {
                street = "Straße",
                area = "Stadtteil",
                oddFrom = "u von",
                oddTo = "u bis",
                evenFrom = "g von",
                evenTo = "g bis",
            },
        };

    private object SideProfile =>
        new
        {
            version = "2025-01-01",
            municipality = _gemeinde,
            columns = new
            {
                street = "Straße",
                area = "Stadtteil",
                from = "von",
                fromAddition = "von Zusatz",
                to = "bis",
                toAddition = "bis Zusatz",
                side = "Seite",
                validFrom = "ab",
                validTo = "bis Tag",
            },
        };

    [Fact]
    public async Task Reads_odd_and_even_ranges_from_columns_of_their_own()
    {
        const string Csv =
            "Straße;Stadtteil;u von;u bis;g von;g bis\r\nHauptstraße;10044001-01;0001;0099a;0002;0100\r\nHauptstraße;10044001-02;0101;;;\r\nAm Ring;10044002-01;;;;\r\nWall;10044002-01;;;0000;0016\r\n";

        var answer = (await geography.ImportStreetsAsync(Role.Verwalter, "", Csv, PairProfile, Cancelled)).ShouldBeOk();

        answer.Body.GetProperty("streets").GetInt32().ShouldBe(3);
        answer.Warnings.ShouldBeEmpty();
        (await geography.StreetLinesAsync(_gemeinde, Cancelled)).ShouldBe(
            [
                Line("Am Ring", "\"side\":\"Both\",\"area\":\"10044002-01\""),
                Line("Hauptstraße", "\"side\":\"Odd\",\"from\":\"1\",\"to\":\"99a\",\"area\":\"10044001-01\""),
                Line("Hauptstraße", "\"side\":\"Even\",\"from\":\"2\",\"to\":\"100\",\"area\":\"10044001-01\""),
                Line("Hauptstraße", "\"side\":\"Odd\",\"from\":\"101\",\"to\":\"101\",\"area\":\"10044001-02\""),
                Line("Wall", "\"side\":\"Even\",\"from\":\"1\",\"to\":\"16\",\"area\":\"10044002-01\""),
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task Reads_one_pair_of_columns_with_side_additions_and_validity()
    {
        const string Csv = """"
            Straße|Stadtteil|von|von Zusatz|bis|bis Zusatz|Seite|ab|bis Tag
            Kirchweg|10044001-01|1|a|9|c|ungerade|01.01.2020|
            Kirchweg|10044001-02|2||8||G||31.12.2019
            "Weg ""Am Berg"""|10044001-02|||||||
            """";

        (await geography.ImportStreetsAsync(Role.Verwalter, "", Csv, SideProfile, Cancelled)).ShouldBeOk();

        (await geography.StreetLinesAsync(_gemeinde, Cancelled)).ShouldBe(
            [
                Line(
                    "Kirchweg",
                    "\"side\":\"Odd\",\"from\":\"1a\",\"to\":\"9c\",\"area\":\"10044001-01\",\"validFrom\":\"2020-01-01\""
                ),
                Line(
                    "Kirchweg",
                    "\"side\":\"Even\",\"from\":\"2\",\"to\":\"8\",\"area\":\"10044001-02\",\"validTo\":\"2019-12-31\""
                ),
                Line("Weg \\\"Am Berg\\\"", "\"side\":\"Both\",\"area\":\"10044001-02\""),
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task Finds_out_Windows_1252_by_itself()
    {
        var file = Encoding.Latin1.GetBytes("Straße,Stadtteil,u von,u bis,g von,g bis\nMühlstraße,10044001-01,1,9,,\n");

        (await geography.ImportAsync(Role.Verwalter, "", file, PairProfile, "streets", Cancelled)).ShouldBeOk();

        (await geography.StreetLinesAsync(_gemeinde, Cancelled)).ShouldHaveSingleItem().ShouldContain("Mühlstraße");
    }

    [Fact]
    public async Task Tells_of_overlaps_with_their_lines_and_keeps_both()
    {
        const string Csv =
            "Straße;Stadtteil;u von;u bis;g von;g bis\nHauptstraße;10044001-01;1;99;;\n\nHauptstraße;10044001-02;99;120;;\n";

        var answer = (await geography.ImportStreetsAsync(Role.Verwalter, "", Csv, PairProfile, Cancelled)).ShouldBeOk();

        var warning = answer.Warnings.ShouldHaveSingleItem();
        warning.ShouldContain("Zeile 4");
        warning.ShouldContain("Zeile 2");
        answer.Body.GetProperty("warnings")[0].GetProperty("row").GetInt32().ShouldBe(4);
        (await geography.StreetLinesAsync(_gemeinde, Cancelled)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_second_import_replaces_the_streets_of_its_municipality_and_no_others()
    {
        const string Header = "Gemeinde;Straße;Stadtteil\n";
        object profile = new
        {
            version = "2025-07-01",
            columns = new
            {
                municipality = "Gemeinde",
                street = "Straße",
                area = "Stadtteil",
            },
        };
        var other = $"{_gemeinde}X";
        (
            await geography.ImportStreetsAsync(
                Role.Verwalter,
                "",
                $"{Header}{_gemeinde};Alt;10044001-01\n{other};Bleibt;10044001-01\n",
                profile,
                Cancelled
            )
        ).ShouldBeOk();

        (
            await geography.ImportStreetsAsync(Role.Verwalter, "", $"{Header}{_gemeinde};Neu;10044001-02\n", profile, Cancelled)
        ).ShouldBeOk();

        (await geography.StreetLinesAsync(_gemeinde, Cancelled)).ShouldHaveSingleItem().ShouldContain("Neu");
        (await geography.StreetLinesAsync(other, Cancelled)).ShouldHaveSingleItem().ShouldContain("Bleibt");
        (await geography.SentAsync("StreetRegisterPublished", "2025-07-01", Cancelled)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(Role.Verwalter, "", HttpStatusCode.OK)]
    [InlineData(Role.Dienst, "", HttpStatusCode.OK)]
    [InlineData(Role.Sozialplanung, "10044", HttpStatusCode.OK)]
    [InlineData(Role.Sozialplanung, "10044001", HttpStatusCode.OK)]
    [InlineData(Role.Sozialplanung, "10044002", HttpStatusCode.Forbidden)]
    [InlineData(Role.Statistikstelle, "10044", HttpStatusCode.Forbidden)]
    [InlineData(Role.Datenlieferant, "10044", HttpStatusCode.Forbidden)]
    [InlineData(Role.Oeffentlichkeit, "", HttpStatusCode.Forbidden)]
    public async Task Only_those_responsible_for_the_areas_may_import_streets(Role role, string place, HttpStatusCode expected)
    {
        const string Csv = "Straße;Stadtteil;u von;u bis;g von;g bis\nHauptstraße;10044001-01;1;99;;\n";

        (await geography.ImportStreetsAsync(role, place, Csv, PairProfile, Cancelled)).Status.ShouldBe(expected);

        (await geography.StreetLinesAsync(_gemeinde, Cancelled)).Length.ShouldBe(expected == HttpStatusCode.OK ? 1 : 0);
    }

    [Theory]
    [InlineData("", "leer")]
    [InlineData("\0\u0001\u0002", "weder eine Arbeitsmappe noch ein Text")]
    [InlineData("\n\n", "keine Spaltennamen")]
    [InlineData("Straße;Stadtteil;u von;u bis;g von;g bis\n", "keine Straßen")]
    [InlineData("Strasse;Stadtteil;u von;u bis;g von;g bis\nA;B;;;;\n", "Die Spalte „Straße“ fehlt")]
    [InlineData("Straße;Stadtteil;u von;u bis;g von;g bis\nA;10044001-01;1;9;;\nB;99999;1;9;;\n", "Zeile 3: Das Gebiet „99999“")]
    [InlineData("Straße;Stadtteil;u von;u bis;g von;g bis\nA;10044001-01;eins;9;;\n", "Zeile 2: „eins“ ist keine Hausnummer")]
    [InlineData("Straße;Stadtteil;u von;u bis;g von;g bis\n;10044001-01;1;9;;\n", "Zeile 2: Die Spalte „Straße“ ist leer")]
    [InlineData("Straße;Stadtteil;u von;u bis;g von;g bis\n\"A;10044001-01;1;9;;\n", "Anführungszeichen")]
    public async Task A_bad_file_is_refused_with_its_line_and_changes_nothing(string csv, string expected)
    {
        var answer = await geography.ImportStreetsAsync(Role.Verwalter, "", csv, PairProfile, Cancelled);

        answer.ShouldBeProblem(HttpStatusCode.BadRequest).Title.ShouldContain(expected);
        (await geography.StreetLinesAsync(_gemeinde, Cancelled)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_line_without_end_is_refused_at_once()
    {
        var csv = "Straße;Stadtteil;u von;u bis;g von;g bis\n" + new string('A', 20_000_000);

        var answer = await geography.ImportStreetsAsync(Role.Verwalter, "", csv, PairProfile, Cancelled);

        answer.ShouldBeProblem(HttpStatusCode.BadRequest).Title.ShouldContain("länger als");
    }

    [Fact]
    public async Task A_date_or_side_that_cannot_be_read_is_refused()
    {
        const string Csv =
            "Straße|Stadtteil|von|von Zusatz|bis|bis Zusatz|Seite|ab|bis Tag\nA|10044001-01|1||9||links|2020-01-01|\n";

        var answer = await geography.ImportStreetsAsync(Role.Verwalter, "", Csv, SideProfile, Cancelled);

        answer.ShouldBeProblem(HttpStatusCode.BadRequest).Title.ShouldContain("kein Datum der Form dd.MM.yyyy");
    }

    private string Line(string street, string rest) => $"{{\"municipality\":\"{_gemeinde}\",\"street\":\"{street}\",{rest}}}";
}
