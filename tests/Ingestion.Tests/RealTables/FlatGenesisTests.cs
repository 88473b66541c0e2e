using Sozialplanung.Facts;

namespace Sozialplanung.Ingestion.Tests.RealTables;

/// <summary>The flat machine format of GENESIS: one row a value, an empty attribute code is the total.</summary>
public sealed class FlatGenesisTests
{
    private const string Start =
        "\"layout\":\"long\",\"valueColumn\":\"value\",\"measureColumn\":\"value_variable_code\",\"otherMeasures\":\"skip\",\"period\":{\"column\":\"time\"}";

    [Fact]
    public void Population_of_the_Kreise()
    {
        var path =
            SharedData.Find("data/ffcsv-genesis/12411-01-01-4_de_flat.csv")
            ?? RealTable.Write(
                "\uFEFFstatistics_code;time;1_variable_attribute_code;2_variable_attribute_code;value;value_unit;value_variable_code\n"
                    + "12411;2024-12-31;10044;GESW;104190;Anzahl;BEVSTD\n12411;2024-12-31;10044;GESM;100939;Anzahl;BEVSTD\n12411;2024-12-31;10044;;205129;Anzahl;BEVSTD\n"
            );

        var table = RealTable.Read(
            path,
            Divisions.Saarlouis,
            "kreis",
            """[{"code":"bevoelkerung"}]""",
            $$$"""
            {{{{Start}}},"measureNames":{"BEVSTD":"bevoelkerung"},"area":{"column":"1_variable_attribute_code","unknown":"skip"},
             "breakdownColumns":{"geschlecht":"2_variable_attribute_code"},"categories":{"geschlecht":{"GESM":"m","GESW":"w"} } }
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("bevoelkerung", "10044", "2024", "geschlecht=w").ShouldBe("104190");
        table.Sum("bevoelkerung", "2024").ShouldBe(205_129);
    }

    [Fact]
    public void Counts_and_shares_of_one_variable_are_told_apart_by_their_unit()
    {
        var path = SharedData.Require("data/ffcsv-genesis/3000G-1008_de_flat.csv");

        var table = RealTable.Read(
            path,
            Divisions.Germany,
            "land",
            """[{"code":"gebaeude"},{"code":"anteil","unit":"%","additive":false}]""",
            $$$"""
            {"layout":"long","valueColumn":"value","measureColumn":["value_variable_code","value_unit"],"period":{"column":"time"},
             "totalsTolerance":10,"measureNames":{"GEB001|Anzahl":"gebaeude","GEB001|%":"anteil"},"area":{"column":"1_variable_attribute_code"},
             "breakdownColumns":{"energie":"2_variable_attribute_code"}}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("anteil", "DG", "2022", "energie=ENERG-GAS").ShouldBe("53.9");
        table.At("anteil", "DG", "2022").ShouldBe("100", "ein Anteil ist keine Summe und bleibt stehen");
        table.At("gebaeude", "DG", "2022").ShouldBe("19957268", "die Teile sind zum Schutz verändert und ergeben etwas anderes");
        table.FlagsAt("gebaeude", "DG", "2022").ShouldBe(ValueFlags.AsPublished);
    }

    [Fact]
    public void Several_variables_with_signs_in_place_of_numbers()
    {
        var path = SharedData.Require("data/ffcsv-genesis/12211-0001_de_flat.csv");

        var table = RealTable.Read(
            path,
            Divisions.Germany,
            "land",
            """[{"code":"erwerbstaetige"},{"code":"erwerbslose"}]""",
            $$$"""
            {{{{Start}}},"measureNames":{"ERW041":"erwerbstaetige","ERW042":"erwerbslose"},"area":{"column":"1_variable_attribute_code"},"totalsTolerance":5,
             "breakdownColumns":{"geschlecht":"2_variable_attribute_code","alter":"3_variable_attribute_code"}}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("erwerbstaetige", "DG", "2024", "alter=ALT000B15;geschlecht=GESM").ShouldBe("NotMeaningful");
        table.Book.Cells.Values.ShouldContain(cell => cell.Value.State == Sozialplanung.Statistics.ValueState.TooUncertain);
    }

    [Fact]
    public void Census_with_quality_signs_whose_cells_do_not_add_up()
    {
        var path = SharedData.Require("data/ffcsv-genesis/1000A-2022_de_flat.csv");

        var table = RealTable.Read(
            path,
            Divisions.Germany,
            "land",
            """[{"code":"personen"}]""",
            $$$"""
            {{{{Start}}},"measureNames":{"PRS001":"personen"},"area":{"column":"1_variable_attribute_code","unknown":"skip"},"qualityColumn":"value_q","totals":"keep","keep":{"column":"3_variable_code","equals":["WDGAT2"]},
             "breakdownColumns":{"alter":"2_variable_attribute_code","einwanderung":"3_variable_attribute_code"}}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("personen", "DG", "2022", "alter=ALT060B069").ShouldBe("11059795");
        table.FlagsAt("personen", "DG", "2022", "alter=ALT060B069").ShouldBe(ValueFlags.None);
    }

    [Fact]
    public void Employees_where_a_Kreis_has_dashes()
    {
        var path = SharedData.Require("data/ffcsv-genesis/13111-01-03-4_de_flat.csv");

        var table = RealTable.Read(
            path,
            Divisions.Saarlouis,
            "kreis",
            """[{"code":"beschaeftigte"}]""",
            $$$"""
            {{{{Start}}},"measureNames":{"ERW032":"beschaeftigte"},"area":{"column":"1_variable_attribute_code","unknown":"skip"},"placeholders":{"-":"Unknown"},
             "breakdownColumns":{"nationalitaet":"2_variable_attribute_code","geschlecht":"3_variable_attribute_code"}}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("beschaeftigte", "10044", "2025", "geschlecht=GESM;nationalitaet=NATA").ShouldBe("Unknown");
    }
}
