using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Sozialplanung.Ingestion.Tests.HostileFiles;

/// <summary>Bad input: a German sentence a provider can act on, the line where there is one, and nothing changed.</summary>
public sealed class HostileDeliveriesTests(RunningIngestion ingestion)
{
    private const string WorkbookProfile = """
        {"format":"xlsx","area":{"column":"Sozialraum"},"period":{"fileName":true},"values":[{"column":"Arbeitslose","measure":"arbeitslose"}]}
        """;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    [Fact]
    public Task An_empty_file() => RefusedAsync(Samples.WideProfile, [], "Die Datei ist leer.", null);

    [Fact]
    public Task A_file_of_another_dataset() =>
        RefusedAsync(
            Samples.WideProfile,
            Utf8("Schule;Klassen\nA;1\n"),
            "Die Spalten „Arbeitslose“, „Sozialraum“ fehlen. Die Datei hat keine Kopfzeile, wie sie vereinbart ist. Gehört sie zu einem anderen Datensatz?",
            null
        );

    [Fact]
    public Task A_renamed_column() =>
        RefusedAsync(
            Samples.WideProfile,
            Utf8("Titel\nSozialraum;Arbeitslosigkeit\n10044111-01;1\n"),
            "Die Spalte „Arbeitslose“ fehlt. Gelesen wurde die Kopfzeile 2. Wurde ein Spaltenname geändert?",
            2
        );

    [Fact]
    public Task Binary_junk()
    {
        var junk = new byte[20_000];
        new Random(7).NextBytes(junk);
        return RefusedAsync(Samples.WideProfile, junk, "Die Datei ist weder eine Arbeitsmappe noch ein Text.", null);
    }

    [Fact]
    public Task A_workbook_where_CSV_is_agreed() =>
        RefusedAsync(
            Samples.WideProfile.Replace(
                "{\"minimumCoverage\"",
                "{\"format\":\"csv\",\"minimumCoverage\"",
                StringComparison.Ordinal
            ),
            Workbooks.Of(["Sozialraum", "Arbeitslose"]),
            "Die Datei ist eine Excel-Datei (XLSX); vereinbart ist eine CSV-Datei.",
            null
        );

    [Fact]
    public Task CSV_where_a_workbook_is_agreed() =>
        RefusedAsync(
            WorkbookProfile,
            Utf8(Samples.WideFile),
            "Die Datei ist keine Arbeitsmappe; vereinbart ist eine Excel-Datei (XLSX).",
            null
        );

    [Fact]
    public Task A_line_of_two_hundred_megabytes()
    {
        var file = new byte[200 << 20];
        Array.Fill(file, (byte)'x');
        Utf8("Sozialraum;Arbeitslose\n10044111-01;").CopyTo(file, 0);
        return RefusedAsync(
            Samples.WideProfile,
            file,
            "Zeile 2 ist länger als 1.048.576 Zeichen. Vermutlich fehlt ein Zeilenende, oder ein Anführungszeichen wird nicht geschlossen.",
            2
        );
    }

    [Fact]
    public Task A_quote_that_swallows_the_file() =>
        RefusedAsync(
            Samples.WideProfile,
            Utf8("Sozialraum;Arbeitslose\n10044111-01;\"" + string.Concat(Enumerable.Repeat("5;6\n", 500_000))),
            "Zeile 2 ist länger als 1.048.576 Zeichen. Vermutlich fehlt ein Zeilenende, oder ein Anführungszeichen wird nicht geschlossen.",
            2
        );

    [Fact]
    public Task A_million_columns() =>
        RefusedAsync(
            Samples.WideProfile,
            Utf8(new string(';', 1_000_000) + "\n"),
            "Zeile 1 hat mehr als 16.384 Spalten. Das ist keine Tabelle, die hier gelesen werden kann.",
            1
        );

    [Fact]
    public Task A_file_that_ends_in_the_middle() =>
        RefusedAsync(
            Samples.WideProfile,
            Utf8("Sozialraum;Arbeitslose\n10044111-01;12\n10044111-0"),
            "Die Datei endet mitten in Zeile 3. Sie ist vermutlich unvollständig übertragen.",
            3
        );

    [Fact]
    public Task A_table_without_its_closing_line() =>
        RefusedAsync(
            Samples.WideProfile.Replace("\"layout\"", "\"footer\":\"_____\",\"layout\"", StringComparison.Ordinal),
            Utf8("Sozialraum;Arbeitslose\n10044111-01;12\n"),
            "Die Datei endet nach Zeile 2 ohne die Schlusszeile „_____“. Sie ist vermutlich unvollständig übertragen.",
            2
        );

    [Fact]
    public Task A_workbook_cut_off() =>
        RefusedAsync(
            WorkbookProfile,
            Workbooks.Of(["Sozialraum", "Arbeitslose"], ["10044111-01", 1])[..700],
            "Die Excel-Datei ist beschädigt oder unvollständig übertragen. Bitte liefern Sie sie noch einmal.",
            null
        );

    [Fact]
    public Task A_zip_bomb_in_a_workbook() =>
        RefusedAsync(
            WorkbookProfile,
            Workbooks.Zip($"<worksheet>{new string(' ', 300_000_000)}</worksheet>", Workbooks.Shared([])),
            "Die Excel-Datei entpackt sich auf mehr als das Hundertfache ihrer Größe. Sie wird nicht gelesen, weil sie den Dienst überlasten soll oder beschädigt ist.",
            null
        );

    [Fact]
    public Task A_zip_bomb_within_a_zip_bomb()
    {
        var inner = Convert.ToBase64String(Workbooks.Zip($"<worksheet>{new string(' ', 20_000_000)}</worksheet>", ""));
        return RefusedAsync(
            WorkbookProfile,
            Workbooks.Zip(
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>"
                    + new string('A', 2_000_000)
                    + "</t></is></c></row></sheetData></worksheet>",
                Workbooks.Shared([]),
                ("xl/embeddings/inner.xlsx", inner)
            ),
            "Zeile 1 ist länger, als eine Tabellenzeile sein kann.",
            1
        );
    }

    [Fact]
    public Task A_billion_laughs_in_the_shared_texts() =>
        RefusedAsync(
            WorkbookProfile,
            Workbooks.Zip(
                "<worksheet><sheetData/></worksheet>",
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">]><sst><si><t>&lol2;</t></si></sst>"
            ),
            "Die Excel-Datei enthält eine Dokumenttyp-Definition. Das ist in solchen Dateien nicht vorgesehen und wird nicht gelesen.",
            null
        );

    [Fact]
    public async Task Duplicate_keys()
    {
        var delivery = await QuarantinedAsync(Samples.WideProfile, Utf8(Samples.WideFile + "10044111-02;9\n"));

        delivery["verdict"]!["text"]!
            .GetValue<string>()
            .ShouldBe(
                "1 von 7 Zeilen sind fehlerhaft. Der erste Fehler: Zeile 8: Dieser Schlüssel kommt zweimal vor: „arbeitslose“ für dasselbe Gebiet und denselben Zeitraum steht schon in Zeile 3."
            );
    }

    [Fact]
    public async Task Unknown_areas()
    {
        var delivery = await QuarantinedAsync(Samples.WideProfile, Utf8(Samples.WideFile + "99999999-99;9\n"));

        var finding = delivery["findings"]![0]!;
        finding["row"]!.GetValue<long>().ShouldBe(8);
        finding["column"]!.GetValue<string>().ShouldBe("Sozialraum");
        finding["text"]!
            .GetValue<string>()
            .ShouldBe("Das Gebiet „99999999-99“ gibt es in der aktuellen Gebietseinteilung nicht.");
    }

    [Fact]
    public async Task Totals_that_contradict_their_parts()
    {
        var delivery = await QuarantinedAsync(
            Samples.WideProfile,
            Utf8(
                "Sozialraum;Arbeitslose\n10044111-01;12\n10044111-02;7\n10044111-03;1\n10044111;21\n10044115-01;0\n10044115-02;1\n10044115-03;2\n10044115;3\n"
            )
        );

        var finding = delivery["findings"]!.AsArray().Single()!;
        finding["row"]!.GetValue<long>().ShouldBe(5);
        finding["text"]!
            .GetValue<string>()
            .ShouldBe(
                "Die Summe widerspricht ihren Teilen: Für „Gemeinde 111“ sind 21 angegeben (arbeitslose, 2024), die Gebiete darin ergeben 20."
            );
    }

    [Theory]
    [InlineData("1.234", "mehrdeutig")]
    [InlineData("viele", "keine Zahl")]
    [InlineData("-5", "negativ")]
    public async Task Cells_that_are_no_number(string cell, string expected)
    {
        var delivery = await QuarantinedAsync(
            Samples.WideProfile,
            Utf8(Samples.WideFile.Replace(";103", ";" + cell, StringComparison.Ordinal))
        );

        var finding = delivery["findings"]![0]!;
        finding["row"]!.GetValue<long>().ShouldBe(6);
        finding["column"]!.GetValue<string>().ShouldBe("Arbeitslose");
        finding["text"]!.GetValue<string>().ShouldContain(expected);
    }

    private async Task RefusedAsync(string profile, byte[] file, string sentence, long? line)
    {
        var delivery = await QuarantinedAsync(profile, file);

        delivery["verdict"]!["text"]!.GetValue<string>().ShouldBe(sentence);
        delivery["findings"]![0]!["row"]?.GetValue<long>().ShouldBe(line ?? 0);
        (delivery["findings"]![0]!["row"] is not null).ShouldBe(line is not null);
        delivery["canBeReleased"]!.GetValue<bool>().ShouldBeFalse();
    }

    /// <summary>Delivers a good file, then a bad one: the good one stays as it was.</summary>
    private async Task<JsonNode> QuarantinedAsync(string profile, byte[] file)
    {
        var dataset = await ingestion.DefineAsync(profile);
        var name = profile.Contains("xlsx", StringComparison.Ordinal) ? "2024.xlsx" : "2024.csv";

        var delivery = await ingestion.DeliverAsync(dataset, file, name);

        delivery["state"]!.GetValue<string>().ShouldBe("quarantined", delivery.ToJsonString());
        delivery["verdict"]!["colour"]!.GetValue<string>().ShouldBe("red");
        var response = await RunningIngestion.GetAsync(
            ingestion.Service.As(ServiceDefaults.Callers.Role.Dienst),
            $"/deliveries/{delivery["id"]}/observations"
        );
        ((int)response.StatusCode).ShouldBe(404);
        (
            await ingestion.ScalarAsync<long>(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"select count(*) from delivery where dataset = '{dataset}' and state = 'accepted'"
                )
            )
        ).ShouldBe(0);
        return delivery;
    }
}
