using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Tests.RealTables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tests.ReadTable;

/// <summary>What fits two things is refused, never taken for the first of them.</summary>
public sealed class AmbiguousLabelTests
{
    private const string Measures = """[{"code":"personen","name":"Leute"},{"code":"kinder","name":"Leute"}]""";

    private static readonly AreaDirectory _areas = new(
        [],
        [
            Divisions.NewArea("1", "Stadt", "stadt", null),
            Divisions.NewArea("1-01", "Neustadt", "stadtteil", "1"),
            Divisions.NewArea("1-02", "Neu-Stadt", "stadtteil", "1"),
            Divisions.NewArea("1-03", "Süd", "stadtteil", "1"),
        ],
        "test"
    );

    [Theory]
    [InlineData(
        "area",
        "\"area\":{\"column\":\"X\"},\"period\":{\"value\":\"2024\"},\"values\":[{\"column\":1,\"measure\":\"personen\"}]"
    )]
    [InlineData(
        "period",
        "\"area\":{\"column\":1},\"period\":{\"column\":\"X\"},\"values\":[{\"column\":1,\"measure\":\"personen\"}]"
    )]
    [InlineData(
        "month",
        "\"area\":{\"column\":1},\"period\":{\"column\":1,\"monthColumn\":\"X\"},\"values\":[{\"column\":1,\"measure\":\"personen\"}]"
    )]
    [InlineData(
        "value",
        "\"area\":{\"column\":1},\"period\":{\"value\":\"2024\"},\"values\":[{\"column\":\"X\",\"measure\":\"personen\"}]"
    )]
    [InlineData(
        "optional value",
        "\"area\":{\"column\":1},\"period\":{\"value\":\"2024\"},\"values\":[{\"column\":\"X\",\"measure\":\"personen\",\"optional\":true}]"
    )]
    [InlineData(
        "breakdown",
        "\"area\":{\"column\":1},\"period\":{\"value\":\"2024\"},\"values\":[{\"column\":1,\"measure\":\"personen\"}],\"breakdownColumns\":{\"alter\":\"X\"}"
    )]
    [InlineData(
        "keep",
        "\"area\":{\"column\":1},\"period\":{\"value\":\"2024\"},\"values\":[{\"column\":1,\"measure\":\"personen\"}],\"keep\":{\"column\":\"X\",\"equals\":[\"a\"]}"
    )]
    [InlineData(
        "excluded",
        "\"area\":{\"column\":1},\"period\":{\"value\":\"2024\"},\"values\":[{\"column\":1,\"measure\":\"personen\"}],\"excludedRows\":{\"columns\":[\"X\"]}"
    )]
    [InlineData(
        "long value",
        "\"layout\":\"long\",\"area\":{\"column\":1},\"period\":{\"value\":\"2024\"},\"measure\":\"personen\",\"valueColumn\":\"X\""
    )]
    [InlineData(
        "measure",
        "\"layout\":\"long\",\"area\":{\"column\":1},\"period\":{\"value\":\"2024\"},\"measureColumn\":\"X\",\"valueColumn\":1"
    )]
    [InlineData(
        "quality",
        "\"layout\":\"long\",\"area\":{\"column\":1},\"period\":{\"value\":\"2024\"},\"measure\":\"personen\",\"valueColumn\":1,\"qualityColumn\":\"X\""
    )]
    public void A_label_that_two_columns_bear_is_refused_with_their_numbers(string what, string profile)
    {
        var fault = Should.Throw<UnreadableFileException>(() =>
            Read("Titel\nOrt;X;Y; x\n1-03;1;2;3\n", $"{{\"headerRow\":2,{profile}}}")
        );

        fault.Message.ShouldStartWith("Die Angabe „X“ passt auf mehrere Spalten: Spalte 2 und 4.", customMessage: what);
        fault.Row.ShouldBe(2);
    }

    [Fact]
    public void Labels_of_several_header_lines_that_fit_two_columns_are_refused_and_a_fuller_one_is_read()
    {
        const string text = "Ort;Arbeitslose;Arbeitslose;Arbeitslose\n;und zwar;und zwar;gesamt\n;Männer;Frauen;\n1-03;5;6;11\n";
        const string profile = """
            {"headerRows":3,"area":{"column":"Ort"},"period":{"value":"2024"},"minimumCoverage":0,"values":[{"column":COLUMN,"measure":"personen"}]}
            """;
        string With(string column) => profile.Replace("COLUMN", column, StringComparison.Ordinal);

        Should
            .Throw<UnreadableFileException>(() => Read(text, With("\"Arbeitslose\"")))
            .Message.ShouldContain("Spalte 2, 3 und 4");
        Should
            .Throw<UnreadableFileException>(() => Read(text, With("[\"Arbeitslose\",\"und zwar\"]")))
            .Message.ShouldContain("„Arbeitslose / und zwar“ passt auf mehrere Spalten: Spalte 2 und 3");
        Read(text, With("[\"Arbeitslose\",\"Frauen\"]")).At("personen", "1-03", "2024").ShouldBe("6");
    }

    [Fact]
    public void A_text_that_names_two_measures_is_refused() =>
        Should
            .Throw<UnreadableFileException>(() =>
                Read(
                    "Ort;Was;Wert\n1-03;Leute;5\n",
                    """{"layout":"long","area":{"column":"Ort"},"period":{"value":"2024"},"measureColumn":"Was","valueColumn":"Wert"}"""
                )
            )
            .Message.ShouldStartWith("„Leute“ passt auf mehrere Messgrößen: „personen“, „kinder“.");

    [Fact]
    public void A_destroyed_text_that_fits_two_categories_is_refused() =>
        Should
            .Throw<UnreadableFileException>(() =>
                Read(
                    "Ort;Art;Wert\n1-03;H\uFFFDuser;5\n",
                    """
                    {"layout":"long","area":{"column":"Ort"},"period":{"value":"2024"},"measure":"personen","valueColumn":"Wert",
                     "breakdownColumns":{"art":"Art"},"categories":{"art":{"Häuser":"h","Hauser":"p"}}}
                    """
                )
            )
            .Message.ShouldStartWith("„H\uFFFDuser“ passt auf mehrere Ausprägungen: „h“, „p“.");

    [Fact]
    public void A_name_that_two_areas_bear_is_refused()
    {
        var table = Read(
            "Ort;Wert\nNeustadt;5\nSüd;6\n",
            """{"area":{"column":"Ort","by":"name"},"period":{"value":"2024"},"minimumCoverage":0,"values":[{"column":"Wert","measure":"personen"}]}"""
        );

        table.Errors.ShouldHaveSingleItem().ShouldStartWith("2 Ort: „Neustadt“ heißen mehrere Gebiete der Ebene „stadtteil“.");
        table.At("personen", "1-01", "2024").ShouldBeNull();
        table.At("personen", "1-03", "2024").ShouldBe("6");
    }

    private static RealTable Read(string text, string profile)
    {
        var path = RealTable.Write(text);
        try
        {
            return RealTable.Read(path, _areas, "stadtteil", Measures, profile);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
