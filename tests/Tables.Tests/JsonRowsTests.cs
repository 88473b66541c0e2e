using System.Text;

namespace Sozialplanung.Tables.Tests;

public sealed class JsonRowsTests
{
    [Fact]
    public void Objects_are_rows_below_their_names()
    {
        const string text = """
            [ {"gebiet": "051", "wert": 12.50, "groß": 12345678901234567890}, {"wert": -1E3, "gebiet": null, "neu": "ä\"€"} ]
            """;

        Rows(text).ShouldBe(["1:gebiet|wert|groß|neu", "2:051|12.50|12345678901234567890|", "3:|-1E3||ä\"€"]);
        using var rows = Open(text);
        rows.Read();
        rows.IsNumber(1).ShouldBeFalse();
        rows.Read();
        rows.IsNumber(0).ShouldBeFalse();
        rows.IsNumber(1).ShouldBeTrue();
        rows.IsCounted.ShouldBeFalse();
        rows.AddressOf(1).ShouldBe("Eintrag 1 („wert“)");
        rows.Description.ShouldBe("JSON, UTF-8");
    }

    [Fact]
    public void The_only_list_of_an_object_is_the_table()
    {
        const string text = """{"stand":{"jahr":[1,2]},"codes":[1,2],"daten":[{"a":1}],"ende":true}""";

        Rows(text).ShouldBe(["1:a", "2:1"]);
        using var rows = Open(text);
        rows.Description.ShouldBe("JSON, UTF-8, Liste „daten“");
    }

    [Fact]
    public void Of_several_lists_one_is_named()
    {
        const string text = """{"gebiete":[{"a":1}],"werte":[{"b":2}]}""";

        Sentence(text)
            .ShouldBe(
                "Die JSON-Datei enthält mehrere Listen: „gebiete“, „werte“. Bitte geben Sie im Importprofil an, welche gemeint ist (sheet)."
            );
        Rows(text, "Werte").ShouldBe(["1:b", "2:2"]);
        Sentence(text, "x").ShouldBe("Die Liste „x“ fehlt in der JSON-Datei. Vorhanden: „gebiete“, „werte“.");
    }

    [Fact]
    public void What_is_nested_is_no_cell_and_truth_no_number()
    {
        using var rows = Open("""[{"a":{"b":1},"c":[1,[2]],"d":true,"e":5}]""");
        rows.Read();
        rows.Read();

        rows.HasDoubts.ShouldBeTrue();
        rows.DoubtOf(0).ShouldBe("Eintrag 1 („a“) enthält eine Liste oder ein Objekt und keine einzelne Angabe.");
        rows.DoubtOf(1).ShouldBe("Eintrag 1 („c“) enthält eine Liste oder ein Objekt und keine einzelne Angabe.");
        rows.DoubtOf(2).ShouldBe("Eintrag 1 („d“) enthält den Wahrheitswert WAHR und keine Zahl.");
        rows.DoubtOf(3).ShouldBeNull();
        rows[3].ToString().ShouldBe("5");
    }

    [Fact]
    public void Other_encodings_are_read()
    {
        Rows(Encoding.Unicode.GetBytes("\uFEFF[{\"ä\":1}]"), null).ShouldBe(["1:ä", "2:1"]);
        Rows(Encoding.UTF8.GetBytes("\uFEFF[{\"ä\":1}]"), null).ShouldBe(["1:ä", "2:1"]);
        Rows(TextEncoding.Windows1252.GetBytes("[{\"ä\":1}]"), null).ShouldBe(["1:ä", "2:1"]);
    }

    [Theory]
    [InlineData("[{\"a\":1},\n{\"a\":2},\n{\"a\"", "Zeile 3 der Datei ist kein JSON.")]
    [InlineData("[{\"a\":1}] x", "Zeile 1 der Datei ist kein JSON.")]
    [InlineData("[{\"a\":1},5]", "Eintrag 2 der JSON-Datei ist kein Objekt")]
    [InlineData("[{\"a\":1,\"a\":2}]", "Eintrag 1 der JSON-Datei nennt „a“ zweimal.")]
    [InlineData("[[1,2]]", "Die JSON-Datei enthält keine Liste von Objekten")]
    [InlineData("{}", "Die JSON-Datei enthält keine Liste von Objekten")]
    [InlineData("[{\"a\":\"\\ud800\"}]", "Ein Text der JSON-Datei enthält halbe Zeichen")]
    public void What_is_no_table_is_refused(string text, string sentence) => Sentence(text).ShouldStartWith(sentence);

    [Fact]
    public void Long_texts_deep_nests_and_many_names_cost_no_memory()
    {
        Sentence($"[{{\"a\":\"{new string('x', 3_000_000)}\"}}]")
            .ShouldBe("Ein Text der JSON-Datei ist länger, als eine Tabellenzeile sein kann.");
        Sentence($"[{{\"a\":{new string('[', 100_000)}").ShouldStartWith("Zeile 1 der Datei ist kein JSON.");
        Sentence($"[{string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"{{\"n{i}\":1}}"))}]")
            .ShouldBe("Die Einträge der JSON-Datei haben mehr verschiedene Angaben, als eine Tabelle Spalten hat.");
    }

    [Fact]
    public void A_large_text_is_read_in_pieces()
    {
        var text = $"[{string.Join(",\n", Enumerable.Range(0, 50_000).Select(i => $"{{\"gebiet\":\"Ort {i}\",\"wert\":{i}}}"))}]";

        Rows(text)[^1].ShouldBe("50001:Ort 49999|49999");
    }

    private static string Sentence(string text, string? list = null) =>
        Should.Throw<UnreadableFileException>(() => Rows(text, list)).Message;

    private static TableRows Open(string text) => Open(Encoding.UTF8.GetBytes(text), null);

    private static TableRows Open(byte[] file, string? list) => new TableSource { Sheet = list }.Open(new MemoryStream(file));

    private static string[] Rows(string text, string? list = null) => Rows(Encoding.UTF8.GetBytes(text), list);

    private static string[] Rows(byte[] file, string? list)
    {
        using var rows = Open(file, list);
        var all = new List<string>();
        while (rows.Read())
        {
            all.Add($"{rows.Line}:{string.Join('|', Enumerable.Range(0, rows.Count).Select(column => rows[column].ToString()))}");
        }

        return [.. all];
    }
}
