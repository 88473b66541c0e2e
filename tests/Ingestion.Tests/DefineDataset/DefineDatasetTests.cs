using System.Text;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.DefineDataset;

public sealed class DefineDatasetTests(RunningIngestion ingestion)
{
    private const string Good = """
        {"code":"CODE","name":"Versuch","level":"sozialraum","measures":[{"code":"arbeitslose","additive":true}],
         "profile":{"layout":"wide","area":{"column":"Sozialraum"},"period":{"fileName":true},"values":[{"column":"Arbeitslose","measure":"arbeitslose"}]}}
        """;

    [Fact]
    public async Task A_definition_is_read_back_as_it_was_stored()
    {
        (await PutAsync("d_rund", Good)).ShouldBe((204, ""));

        var stored = await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(ingestion.Verwalter, "/datasets/d_rund"));
        stored["profile"]!["values"]![0]!["column"]!.GetValue<string>().ShouldBe("Arbeitslose");
        stored["profile"]!["headerRow"]!.GetValue<string>().ShouldBe("auto");
    }

    [Theory]
    [InlineData(
        "\"arbeitslose\",\"additive\"",
        "\"arbeitslose\",\"addtive\"",
        "Diese Angabe gibt es nicht (Schreibfehler?).",
        "measures[0].addtive"
    )]
    [InlineData("\"layout\":\"wide\"", "\"layout\":\"breit\"", "Dieser Wert ist hier nicht erlaubt.", "profile.layout")]
    [InlineData(
        "\"measure\":\"arbeitslose\"",
        "\"measure\":\"fehlt\"",
        "„fehlt“ ist keine Messgröße dieses Datensatzes.",
        "profile.values"
    )]
    [InlineData(
        "\"layout\":\"wide\"",
        "\"layout\":\"wide\",\"decimal\":\";\"",
        "Das Dezimalzeichen ist „,“ oder „.“.",
        "profile.decimal"
    )]
    [InlineData(
        "\"layout\":\"wide\"",
        "\"layout\":\"wide\",\"placeholders\":{\"*\":\"Geheim\"}",
        "„Geheim“ (für „*“) ist keine Bedeutung.",
        "profile.placeholders"
    )]
    [InlineData(
        "\"layout\":\"wide\"",
        "\"layout\":\"wide\",\"placeholders\":{\"+/-\":\"drei\"}",
        "„drei“ (für „+/-“) ist keine Bedeutung.",
        "profile.placeholders"
    )]
    [InlineData(
        "\"layout\":\"wide\"",
        "\"layout\":\"wide\",\"placeholders\":{\"*\":\"Shown\"}",
        "„Shown“ (für „*“) ist keine Bedeutung.",
        "profile.placeholders"
    )]
    [InlineData(
        "\"layout\":\"wide\"",
        "\"layout\":\"wide\",\"excludedRows\":{\"columns\":[\"Arbeitslose\"],\"state\":\"1\"}",
        "„1“ ist kein Grund für einen fehlenden Wert.",
        "profile.excludedRows.state"
    )]
    [InlineData(
        "\"layout\":\"wide\"",
        "\"layout\":\"wide\",\"qualityFlags\":{\"e\":\"2\"}",
        "„2“ (für „e“) ist kein Hinweis.",
        "profile.qualityFlags"
    )]
    [InlineData("\"layout\":\"wide\"", "\"layout\":0", "Dieser Wert ist hier nicht erlaubt.", "profile.layout")]
    [InlineData("\"layout\":\"wide\"", "\"layout\":\"0\"", "Dieser Wert ist hier nicht erlaubt.", "profile.layout")]
    [InlineData(
        "\"fileName\":true",
        "\"fileName\":true,\"as\":\"1\"",
        "Dieser Wert ist hier nicht erlaubt.",
        "profile.period.as"
    )]
    [InlineData("\"additive\":true", "\"aggregate\":\"1\"", "„1“ ist keine Art", "measures.aggregate")]
    [InlineData(
        "\"layout\":\"wide\"",
        "\"layout\":\"crosstab\",\"headerRow\":3",
        "Zu 1 Kopfzeilen gehören ebenso viele Angaben in headerLines.",
        "profile.headerLines"
    )]
    [InlineData("\"additive\":true", "\"published\":true", "Fallzahlen schützt die Plattform selbst.", "measures.published")]
    [InlineData("\"name\":\"Versuch\"", "\"name\":\" \"", "Der Name fehlt.", "name")]
    [InlineData(
        "\"layout\":\"wide\"",
        "\"layout\":\"wide\",\"format\":\"doc\"",
        "Dieser Wert ist hier nicht erlaubt.",
        "profile.format"
    )]
    [InlineData(
        "\"layout\":\"wide\"",
        "\"layout\":\"wide\",\"entry\":\" \"",
        "Der Name der Datei im Archiv ist leer, zu lang oder enthält Steuerzeichen.",
        "profile.entry"
    )]
    [InlineData(
        "\"layout\":\"wide\"",
        "\"layout\":\"wide\",\"sheet\":\"\"",
        "Der Name des Tabellenblatts ist leer",
        "profile.sheet"
    )]
    [InlineData(
        "\"column\":\"Sozialraum\"",
        "\"column\":\"Sozialraum\",\"fileName\":true",
        "Das Gebiet steht an einer Stelle",
        "profile.area"
    )]
    [InlineData("\"column\":\"Sozialraum\"", "\"level\":\"sozialraum\"", "Die Spalte mit dem Gebiet fehlt", "profile.area")]
    [InlineData(
        "\"column\":\"Sozialraum\"",
        "\"column\":\"Sozialraum\",\"pattern\":\"(a)\\\\1\"",
        "Der Ausdruck ist kein regulärer Ausdruck",
        "profile.area.pattern"
    )]
    [InlineData(
        "\"column\":\"Sozialraum\"",
        "\"column\":\"Sozialraum\",\"pattern\":\"(\\\\d+\"",
        "Der Ausdruck ist kein regulärer Ausdruck",
        "profile.area.pattern"
    )]
    [InlineData(
        "\"column\":\"Sozialraum\"",
        "\"column\":\"Sozialraum\",\"pattern\":\"\\\\d+\",\"part\":\"leadingDigits\"",
        "Welcher Teil gemeint ist, sagt entweder part oder pattern.",
        "profile.area.pattern"
    )]
    [InlineData(
        "\"column\":\"Sozialraum\"",
        "\"column\":\"Sozialraum\",\"isArs\":true,\"isAgs\":true",
        "entweder ein AGS oder ein Regionalschlüssel",
        "profile.area.isAgs"
    )]
    [InlineData(
        "\"column\":\"Sozialraum\"",
        "\"column\":\"Sozialraum\",\"by\":\"name\",\"prefix\":\"05\"",
        "Namen (by: name) haben weder Vorsilbe",
        "profile.area.by"
    )]
    [InlineData(
        "\"column\":\"Arbeitslose\"",
        "\"column\":\"Arbeitslose {period}\"",
        "Der Zeitraum steht schon in den Bezeichnungen der Spalten ({period}).",
        "profile.period"
    )]
    [InlineData(
        "\"column\":\"Arbeitslose\"",
        "\"column\":\"{period} {period}\"",
        "In der Bezeichnung einer Spalte steht {period} einmal",
        "profile.values"
    )]
    [InlineData(
        "\"layout\":\"wide\"",
        "\"layout\":\"crosstab\",\"headerRow\":1,\"headerLines\":[{\"is\":\"month\"}],\"measure\":\"arbeitslose\"",
        "Zu einer Kopfzeile mit Monaten gehört das Jahr",
        "profile.headerLines"
    )]
    public async Task A_faulty_definition_is_refused_with_the_place_of_the_fault(
        string from,
        string to,
        string sentence,
        string place
    )
    {
        var (status, body) = await PutAsync("d_falsch", Good.Replace(from, to, StringComparison.Ordinal));

        status.ShouldBe(400);
        body.ShouldContain(sentence);
        body.ShouldContain($"\"{place}\"");
    }

    [Fact]
    public async Task Text_that_is_no_JSON_is_refused_with_its_line()
    {
        var (status, body) = await PutAsync("d_falsch", "{\n\"code\": \"d_falsch\",\nkaputt");

        status.ShouldBe(400);
        body.ShouldContain("\"row\":3");
    }

    [Fact]
    public async Task A_dataset_is_defined_only_within_the_own_place_and_its_definitions_are_counted()
    {
        var clerk = ingestion.Service.As(Role.Sozialplanung, "10044111", "planung");
        var own = In("10044111", "d_eigene_zahl");
        var neighbours = In("10044115", "d_nachbarzahl");
        (await PutAsync("d_nachbar", neighbours)).Status.ShouldBe(204);

        (await PutAsync("d_eigen", own, clerk)).Status.ShouldBe(204);
        (await PutAsync("d_eigen", own, clerk)).Status.ShouldBe(204);
        (await PutAsync("d_eigen", own.Replace("Versuch", "Versuch 2", StringComparison.Ordinal), clerk)).Status.ShouldBe(204);
        (await PutAsync("d_fremd", neighbours, clerk)).Body.ShouldContain("dataset-forbidden");
        (await PutAsync("d_eigen", neighbours, clerk)).Body.ShouldContain("dataset-forbidden");
        (await PutAsync("d_nachbar", own, clerk)).Body.ShouldContain("dataset-forbidden");

        (
            await ingestion.ScalarAsync<string>(
                "select array_to_string(place_path, '/') || ' ' || definition_version from dataset where code = 'd_eigen'"
            )
        ).ShouldBe("10044/10044111 2");
    }

    [Fact]
    public async Task A_folder_belongs_to_one_dataset()
    {
        var json = Good.Replace("\"level\"", "\"schedule\":{\"folder\":\"gemeinsam\"},\"level\"", StringComparison.Ordinal);
        (await PutAsync("d_ordner1", json)).Status.ShouldBe(204);

        var (status, body) = await PutAsync("d_ordner2", json);

        status.ShouldBe(409);
        body.ShouldContain("folder-taken");
    }

    [Fact]
    public async Task The_list_names_each_dataset_with_its_last_delivery()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var empty = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.DeliverAsync(dataset, Samples.WideFile, "2023.csv");
        var last = await ingestion.DeliverAsync(dataset, Samples.WideFile, "2024.csv");

        var listed = await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(ingestion.Verwalter, "/datasets"));

        var shown = listed.AsArray().Single(one => one!["code"]!.GetValue<string>() == dataset)!;
        shown["lastDeliveryId"]!.GetValue<Guid>().ShouldBe(last["id"]!.GetValue<Guid>());
        (shown["level"]!.GetValue<string>(), shown["layout"]!.GetValue<string>(), shown["provider"]!.GetValue<string>()).ShouldBe(
            ("sozialraum", "wide", "")
        );
        shown["lastPeriods"]!.AsArray().Select(period => period!.GetValue<string>()).ShouldBe(["2024"]);
        listed.AsArray().Single(one => one!["code"]!.GetValue<string>() == empty)!["lastState"].ShouldBeNull();
    }

    [Theory]
    [InlineData("\"Versuch\"", "\"a\\u0001b\"", "„name“ enthält ein Zeichen, das es in Texten nicht gibt (U+0001)")]
    [InlineData("\"Arbeitslose\"", "\"\\u202E\"", "(U+202E)")]
    [InlineData("\"Sozialraum\"", "\"\\u0000\"", "(U+0000)")]
    public async Task A_text_that_nothing_can_carry_is_refused_wherever_it_stands(string text, string hostile, string expected)
    {
        Good.ShouldContain(text);

        var (status, body) = await PutAsync("d_zeichen", Good.Replace(text, hostile, StringComparison.Ordinal));

        status.ShouldBe(400);
        body.ShouldContain(expected);
    }

    [Fact]
    public async Task Lists_have_an_end()
    {
        var categories = string.Join(',', Enumerable.Range(0, 150_000).Select(i => $"\"{i}\":\"{i}\""));

        var (status, body) = await PutAsync(
            "d_listen",
            Good.Replace("\"layout\"", $"\"categories\":{{\"alter\":{{{categories}}}}},\"layout\"", StringComparison.Ordinal)
        );

        status.ShouldBe(400);
        body.ShouldContain("höchstens 5000 sind möglich");
    }

    [Fact]
    public async Task Names_have_an_end()
    {
        var (status, body) = await PutAsync(
            "d_lang",
            Good.Replace("\"Versuch\"", $"\"{new string('x', 201)}\"", StringComparison.Ordinal)
        );

        status.ShouldBe(400);
        body.ShouldContain("hat mehr als 200 Zeichen");
    }

    private static string In(string place, string measure) =>
        Good.Replace("\"level\"", $"\"place\":\"{place}\",\"level\"", StringComparison.Ordinal)
            .Replace("\"arbeitslose\"", $"\"{measure}\"", StringComparison.Ordinal);

    private async Task<(int Status, string Body)> PutAsync(string code, string json, HttpClient? client = null)
    {
        using var content = new StringContent(
            json.Replace("CODE", code, StringComparison.Ordinal),
            Encoding.UTF8,
            "application/json"
        );
        var response = await (client ?? ingestion.Verwalter).PutAsync(
            RunningIngestion.Uri($"/datasets/{code}"),
            content,
            TestContext.Current.CancellationToken
        );
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, System.Text.RegularExpressions.Regex.Unescape(body));
    }
}
