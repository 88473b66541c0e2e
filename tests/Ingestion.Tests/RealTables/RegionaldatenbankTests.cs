namespace Sozialplanung.Ingestion.Tests.RealTables;

/// <summary>Classic tables of the Regionaldatenbank and of GENESIS-Online, unedited: the Kreis Saarlouis out of the whole
/// country.</summary>
public sealed class RegionaldatenbankTests
{
    private const string Population = """[{"code":"bevoelkerung"}]""";
    private const string Common = "\"footer\":\"__________\",\"area\":{\"column\":1,\"level\":\"gemeinde\",\"unknown\":\"skip\"}";

    [Fact]
    public void Population_with_time_in_a_header_line()
    {
        var path =
            SharedData.Find("data/regionaldatenbank/12411-01-01-5_00.csv")
            ?? RealTable.Write(
                """
                GENESIS-Tabelle: 12411-01-01-5
                Bevölkerungsstand: Bevölkerung nach Geschlecht;;;;
                - Stichtag 31.12. -;;;;
                regionale Tiefe: Gemeinden, Samt-/Verbandsgemeinden;;;;
                Fortschreibung des Bevölkerungsstandes;;;;
                Bevölkerungsstand (Anzahl);;;;
                ;;31.12.2015;31.12.2015;31.12.2015
                ;;Insgesamt;männlich;weiblich
                10044115;        Saarlouis;34768;16906;17862
                10044111;        Dillingen, Saar;20311;9852;10459
                __________
                "© Statistische Ämter
                """
            );

        var table = RealTable.Read(
            path,
            Divisions.Saarlouis,
            "gemeinde",
            Population,
            $$$"""
            {"layout":"crosstab","headerRow":7,"headerRows":2,"firstValueColumn":3,"measure":"bevoelkerung",{{{Common}}},"minimumCoverage":0,
             "headerLines":[{"is":"period"},{"is":"breakdown","attribute":"geschlecht"}],"categories":{"geschlecht":{"männlich":"m","weiblich":"w"} } }
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("bevoelkerung", "10044115", "2015", "geschlecht=m").ShouldBe("16906");
        table.At("bevoelkerung", "10044115", "2015").ShouldBeNull("das Insgesamt ist geprüft und ausgelassen");
        SharedData.Require("data/regionaldatenbank");
        table.Sum("bevoelkerung", "2015").ShouldBe(197_009, "wie die Zeile des Landkreises sagt");
        table.Book.UsedPeriods().Length.ShouldBe(8);
    }

    [Fact]
    public void Population_by_sex_and_age_with_time_in_a_title_line()
    {
        var path = SharedData.Require("data/regionaldatenbank/12411-02-03-5_00.csv");

        var table = RealTable.Read(
            path,
            Divisions.Saarlouis,
            "gemeinde",
            Population,
            $$$"""
            {"layout":"crosstab","headerRow":8,"headerRows":3,"firstValueColumn":3,"measure":"bevoelkerung",{{{Common}}},"period":{"line":7},
             "headerLines":[{"is":"breakdown","attribute":"geschlecht"},{"is":"ignore"},{"is":"breakdown","attribute":"alter"}],
             "categories":{"geschlecht":{"männlich":"m","weiblich":"w"} } }
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("bevoelkerung", "10044115", "2015", "alter=unter 3 Jahre;geschlecht=m").ShouldNotBeNull();
        table.Sum("bevoelkerung", "2015").ShouldBe(197_009);
    }

    [Fact]
    public void Census_with_four_header_lines()
    {
        var path = SharedData.Require("data/regionaldatenbank/12111-01-01-5_00.csv");

        var table = RealTable.Read(
            path,
            Divisions.Saarlouis,
            "gemeinde",
            Population,
            $$$"""
            {"layout":"crosstab","headerRow":7,"headerRows":4,"firstValueColumn":3,"measure":"bevoelkerung",{{{Common}}},"period":{"line":6},
             "headerLines":[{"is":"ignore"},{"is":"breakdown","attribute":"nationalitaet"},{"is":"breakdown","attribute":"geschlecht"},{"is":"ignore"}],
             "categories":{"geschlecht":{"männlich":"m","weiblich":"w"},"nationalitaet":{"Deutsche":"deutsch","Ausländer(innen)":"nicht deutsch"} } }
            """
        );

        table.Errors.ShouldBeEmpty();
        table.Counts.Accepted.ShouldBe(14);
        table.At("bevoelkerung", "10044115", "2011", "geschlecht=w;nationalitaet=nicht deutsch").ShouldNotBeNull();
    }

    [Fact]
    public void Unemployed_by_group_named_by_paths_of_header_lines()
    {
        var path = SharedData.Require("data/regionaldatenbank/13211-01-03-5_00.csv");

        var table = RealTable.Read(
            path,
            Divisions.Saarlouis,
            "gemeinde",
            """[{"code":"arbeitslose"},{"code":"auslaender","partOf":"arbeitslose"},{"code":"langzeit","partOf":"arbeitslose"}]""",
            $$$"""
            {"headerRow":7,"headerRows":4,{{{Common}}},"period":{"line":6},"totalsTolerance":5,
             "values":[{"column":["Arbeitslose insgesamt"],"measure":"arbeitslose"},{"column":["Arbeitslose","und zwar","Ausländer"],"measure":"auslaender"},
                       {"column":["Arbeitslose","und zwar","langzeitarbeitslos"],"measure":"langzeit"}]}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("arbeitslose", "10044115", "2016").ShouldBe("1267");
        table.At("langzeit", "10044111", "2016").ShouldBe("411");
    }

    [Fact]
    public void Migration_with_two_measures_in_five_header_lines()
    {
        var path = SharedData.Require("data/regionaldatenbank/12711-01-03-5_00.csv");

        var table = RealTable.Read(
            path,
            Divisions.Saarlouis,
            "gemeinde",
            """[{"code":"zuzuege"},{"code":"fortzuege"}]""",
            $$$"""
            {"layout":"crosstab","headerRow":7,"headerRows":6,"firstValueColumn":3,{{{Common}}},"period":{"line":6},"totals":"skip",
             "headerLines":[{"is":"measure"},{"is":"ignore"},{"is":"breakdown","attribute":"geschlecht"},{"is":"ignore"},{"is":"breakdown","attribute":"alter"},{"is":"ignore"}],
             "categories":{"geschlecht":{"männlich":"m","weiblich":"w"}},
             "measureNames":{"Zuzüge über die Gemeindegrenzen":"zuzuege","Fortzüge über die Gemeindegrenzen":"fortzuege"}}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.Sum("zuzuege", "2015").ShouldBe(22_837);
    }

    [Fact]
    public void Day_care_and_welfare_with_time_in_a_column()
    {
        var folder = SharedData.Require("data/regionaldatenbank");

        const string kreis = "\"footer\":\"__________\",\"area\":{\"column\":2,\"unknown\":\"skip\"},\"period\":{\"column\":1}";
        var dayCare = RealTable.Read(
            Path.Combine(folder, "22541-01-04-4_00.csv"),
            Divisions.Saarlouis,
            "kreis",
            """[{"code":"einrichtungen"},{"code":"plaetze"},{"code":"vollzeit"}]""",
            $$$"""
            {"headerRow":6,"headerRows":4,{{{kreis}}},
             "values":[{"column":4,"measure":"einrichtungen"},{"column":["Genehmigte Plätze"],"measure":"plaetze"},{"column":15,"measure":"vollzeit"}]}
            """
        );
        var welfare = RealTable.Read(
            Path.Combine(folder, "22811-01-01-4_00.csv"),
            Divisions.Saarlouis,
            "kreis",
            """[{"code":"mindestsicherung"},{"code":"sgb2","partOf":"mindestsicherung"}]""",
            $$$"""
            {"headerRow":6,"headerRows":4,{{{kreis}}},
             "values":[{"column":["Empfänger von sozialen Mindestsicherungsleistungen"],"measure":"mindestsicherung"},
                       {"column":["Davon","Gesamtregelleistung (ALG II/Sozialgeld) n.d.SGB II","zusammen"],"measure":"sgb2"}]}
            """
        );

        dayCare.Errors.ShouldBeEmpty();
        dayCare.At("plaetze", "10044", "2016").ShouldBe("7085");
        dayCare.At("vollzeit", "10044", "2016").ShouldBe("0", "ein Strich heißt: nichts vorhanden");
        welfare.Errors.ShouldBeEmpty();
        welfare.At("sgb2", "10044", "2015").ShouldBe("11854");
    }

    [Fact]
    public void Rates_of_the_Regionalatlas_keep_their_signs_and_are_never_summed()
    {
        var folder = SharedData.Require("data/regionaldatenbank");

        const string atlas = "\"footer\":\"__________\",\"area\":{\"column\":2,\"unknown\":\"skip\"},\"period\":{\"column\":1}";
        var land = RealTable.Read(
            Path.Combine(folder, "AI-N-01_00.csv"),
            Divisions.Saarlouis,
            "kreis",
            """[{"code":"anteil","unit":"%","additive":false},{"code":"veraenderung","unit":"%","additive":false,"mayBeNegative":true}]""",
            $$$"""
            {"headerRow":5,"headerRows":2,{{{atlas}}},"values":[{"column":4,"measure":"anteil"},{"column":5,"measure":"veraenderung"}]}
            """
        );
        var people = RealTable.Read(
            Path.Combine(folder, "AI002-1_00.csv"),
            Divisions.Saarlouis,
            "kreis",
            """[{"code":"dichte","additive":false},{"code":"zunahme","additive":false,"mayBeNegative":true}]""",
            $$$"""
            {"headerRow":5,"headerRows":2,{{{atlas}}},
             "values":[{"column":["Bevölkerungsdichte (Einwohner je qkm)"],"measure":"dichte"},
                       {"column":["Zunahme(+)/Abnahme(-) der Bevölkerung je 10.000 EW"],"measure":"zunahme"}]}
            """
        );

        land.Errors.ShouldBeEmpty();
        land.At("anteil", "10044", "1996").ShouldBe("21.2");
        land.At("veraenderung", "10044", "1996").ShouldBe("Unknown");
        people.Errors.ShouldBeEmpty();
        people.At("zunahme", "10044", "1995").ShouldBe("NotMeaningful");
    }

    [Fact]
    public void Births_by_month_end_with_those_not_reported_yet()
    {
        var path = SharedData.Require("data/genesis-online/12612-0002.csv");

        var table = RealTable.Read(
            path,
            Divisions.Germany,
            "land",
            """[{"code":"geburten"}]""",
            """
            {"layout":"crosstab","headerRow":6,"headerRows":1,"firstValueColumn":3,"measure":"geburten","footer":"__________","area":{"value":"DG"},
             "period":{"column":1,"monthColumn":2,"as":"month"},"headerLines":[{"is":"breakdown","attribute":"geschlecht"}],
             "categories":{"geschlecht":{"männlich":"m","weiblich":"w"} } }
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("geburten", "DG", "1950-01", "geschlecht=m").ShouldBe("49505");
        table.At("geburten", "DG", "2022-12", "geschlecht=w").ShouldBe("NotYetReported");
    }

    [Fact]
    public void A_file_with_destroyed_umlauts_is_still_understood()
    {
        var path = SharedData.Require("data/genesis-online/12411-0006.csv");

        var table = RealTable.Read(
            path,
            Divisions.Germany,
            "land",
            Population,
            """
            {"layout":"crosstab","headerRow":7,"headerRows":2,"firstValueColumn":3,"measure":"bevoelkerung","footer":"__________","area":{"value":"DG"},
             "period":{"column":1},"headerLines":[{"is":"ignore"},{"is":"breakdown","attribute":"geschlecht"}],"breakdownColumns":{"alter":2},
             "categories":{"geschlecht":{"männlich":"m","weiblich":"w"} } }
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("bevoelkerung", "DG", "1970", "alter=unter 1 Jahr;geschlecht=m").ShouldBe("401679");
    }
}
