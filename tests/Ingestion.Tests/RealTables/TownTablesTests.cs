using System.Globalization;

namespace Sozialplanung.Ingestion.Tests.RealTables;

/// <summary>Tables as towns publish them: Köln, Berlin, Kiel.</summary>
public sealed class TownTablesTests
{
    [Fact]
    public void Koeln_population_with_totals_of_town_and_Bezirke_inside()
    {
        var path =
            SharedData.Find("data/koeln/bevoelkerung.csv")
            ?? RealTable.Write(
                """
                id,tab_id,tabelle,jahr,raum_id,raum,zei_id,zeile,zahl
                1,010,Einwohner nach Geschlecht,2005,000,Stadt Köln,10,Männlich,7.0
                2,010,Einwohner nach Geschlecht,2005,001,Innenstadt,10,Männlich,7.0
                3,010,Einwohner nach Geschlecht,2005,101,Altstadt,10,Männlich,7.0
                4,020,Einwohner nach Alter,2005,101,Altstadt,10,00 - < 03,1.0
                """
            );

        var table = RealTable.Read(
            path,
            Divisions.Koeln(path),
            "stadtteil",
            """[{"code":"bevoelkerung"}]""",
            """
            {"layout":"long","decimal":".","area":{"column":"raum_id","pad":3},"period":{"column":"jahr"},"valueColumn":"zahl","measureColumn":["tab_id","zeile"],
             "measureNames":{"010|Männlich":"bevoelkerung[geschlecht=m]","010|Weiblich":"bevoelkerung[geschlecht=w]"},"otherMeasures":"skip"}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("bevoelkerung", "101", "2005", "geschlecht=m").ShouldNotBeNull();
        table.At("bevoelkerung", "000", "2005", "geschlecht=m").ShouldBeNull("die Summe der Stadt ist geprüft und ausgelassen");
        SharedData.Require("data/koeln");
        table.Sum("bevoelkerung", "2005").ShouldBe(1_023_101, "wie die Tabelle 005 für die Stadt sagt");
        table.Totals.ShouldBe(2 * 8 * 10);
    }

    [Theory]
    [InlineData("2013", 13)]
    [InlineData("2015", 12)]
    public void Berlin_shares_load_as_they_are_published_and_excluded_areas_are_no_zeros(string edition, int excluded)
    {
        var path = SharedData.Require($"data/berlin-mss-2013-2015/{edition}/mss-{edition}-tab-2-1.csv");
        var areas = SharedData.Require("data/berlin-lor-bis-2020/berlin-lor-planning-areas-until-2020.geojson");

        var table = RealTable.Read(
            path,
            Divisions.Berlin(areas),
            "planungsraum",
            """[{"code":"s1","unit":"%","additive":false},{"code":"s4","unit":"%","additive":false},{"code":"d1","additive":false,"mayBeNegative":true},{"code":"einwohner"}]""",
            $$$"""
            {"decimal":".","area":{"column":"id","pad":8},"period":{"value":"{{{edition}}}"},
             "values":[{"column":"s1_percentage_unemployed","measure":"s1"},{"column":"s4_percentage_transfer_payments_recipients_below_15_years","measure":"s4"},
                       {"column":"d1_percentage_unemployed","measure":"d1"},{"column":"inhabitants","measure":"einwohner"}],
             "excludedRows":{"columns":["s1_percentage_unemployed","s2_percentage_long_term_unemployed","s3_percentage_transfer_payments_recipients",
              "s4_percentage_transfer_payments_recipients_below_15_years","d1_percentage_unemployed"],"state":"NotMeaningful"}}
            """
        );

        // The published boundaries lack one area that the table has, and have one that the table lacks.
        table.Errors.ShouldBe(["125 id: Das Gebiet „04030417“ gibt es in der aktuellen Gebietseinteilung nicht."]);
        table.Counts.Accepted.ShouldBe(446);
        table.At("s1", "01011102", edition).ShouldBe("NotMeaningful");
        table.At("einwohner", "01011102", edition).ShouldNotBe("NotMeaningful");
        table.Book.Cells.Count(cell => !cell.Value.Value.HasNumber).ShouldBe(3 * excluded);
        foreach (
            var line in File.ReadLines(path)
                .Skip(1)
                .Where(line => !line.Contains('"') && !line.StartsWith("04030417", StringComparison.Ordinal))
        )
        {
            var cells = line.Split(',');
            if (table.At("s1", cells[0], edition) is var read && read != "NotMeaningful")
            {
                double.Parse(read!, CultureInfo.InvariantCulture)
                    .ShouldBe(double.Parse(cells[3], CultureInfo.InvariantCulture), cells[0]);
            }
        }
    }

    [Fact]
    public void Kiel_households_by_name_of_the_Stadtteil_in_two_spellings_of_the_day()
    {
        var path = SharedData.Require(
            "data/kiel/kiel_bevoelkerung_haushalte_nach_haushaltstypen_und_personenanzahl_in_den_stadtteilen.csv"
        );

        var table = RealTable.Read(
            path,
            Divisions.Kiel,
            "stadtteil",
            """[{"code":"einpersonen"},{"code":"alleinerziehende"}]""",
            """
            {"decimal":".","area":{"column":"Stadtteile","by":"name"},"period":{"column":"Jahr"},"keep":{"column":"Merkmal","equals":["Haushalte"]},
             "values":[{"column":"Einpersonen","measure":"einpersonen"},{"column":"Alleinerziehende","measure":"alleinerziehende"}]}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("einpersonen", "01", "2023").ShouldBe("520");
        table.At("alleinerziehende", "06", "2023").ShouldBe("36");
    }

    [Fact]
    public void Kiel_impossible_days_are_found_line_by_line()
    {
        var path = SharedData.Require("data/kiel/kiel_bevoelkerung_altersgruppen_stadtteile.csv");

        var table = RealTable.Read(
            path,
            Divisions.Kiel,
            "stadtteil",
            """[{"code":"bevoelkerung"}]""",
            """
            {"area":{"column":"Stadtteilnummer","pad":2},"period":{"column":"Datum"},"minimumCoverage":0,
             "values":[{"column":"0 bis unter 3","measure":"bevoelkerung","breakdown":"alter=0-2"},{"column":"6 bis unter 10","measure":"bevoelkerung","breakdown":"alter=6-9"},
                       {"column":"80 und aelter","measure":"bevoelkerung","breakdown":"alter=80+"}]}
            """
        );

        table.Errors.Length.ShouldBe(28);
        table.Errors[0].ShouldContain("Datum: „2020_12_32“ ist kein Zeitraum, wie er vereinbart ist.");
        table.Counts.Rejected.ShouldBe(28);
        table.At("bevoelkerung", "01", "2023", "alter=0-2").ShouldBe("19");
    }
}
