using System.Text;

namespace Sozialplanung.Ingestion.Tests.ReadTable;

/// <summary>One table in every format and packing that offices send: the same values, without a word about the format.</summary>
public sealed class TableFormatsTests(RunningIngestion ingestion)
{
    private const string Profile = """
        {"area":{"column":"Gebiet"},"period":{"fileName":true},"minimumCoverage":0,"values":[{"column":"Plätze","measure":"plaetze"}]}
        """;

    private const string Text = "Gebiet;Plätze\n10044111-01;20\n10044111-02;12,5\n";

    private static readonly string[] _expected = ["plaetze|10044111-01|2024|=20", "plaetze|10044111-02|2024|=12.5"];

    public static TheoryData<string, byte[]> Files =>
        new()
        {
            { "2024.csv", Encoding.UTF8.GetBytes(Text) },
            { "2024.xlsx", Workbooks.Of(["Gebiet", "Plätze"], ["10044111-01", 20], ["10044111-02", 12.5]) },
            { "2024.xls", OldWorkbooks.Of(["Gebiet", "Plätze"], ["10044111-01", 20], ["10044111-02", 12.5]) },
            {
                "2024.ods",
                OpenDocuments.Of(
                    OpenDocuments.Row(OpenDocuments.Text("Gebiet"), OpenDocuments.Text("Plätze"))
                        + OpenDocuments.Row(OpenDocuments.Text("10044111-01"), OpenDocuments.Number("20"))
                        + OpenDocuments.Row(OpenDocuments.Text("10044111-02"), OpenDocuments.Number("12.5"))
                )
            },
            {
                "2024.json",
                """{"daten":[{"Gebiet":"10044111-01","Plätze":20},{"Gebiet":"10044111-02","Plätze":12.5}]}"""u8.ToArray()
            },
            { "2024.zip", Archives.Zip(("Plätze.csv", Encoding.UTF8.GetBytes(Text))) },
            { "2024.csv.gz", Archives.Gzip(Encoding.UTF8.GetBytes(Text)) },
            {
                "2024.zip",
                Archives.Zip(("a.xls", OldWorkbooks.Of(["Gebiet", "Plätze"], ["10044111-01", 20], ["10044111-02", 12.5])))
            },
        };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public async Task Every_format_gives_the_same_values(string name, byte[] file)
    {
        var dataset = await ingestion.DefineAsync(Profile, """[{"code":"plaetze"}]""");

        var delivery = await ingestion.DeliverAsync(dataset, file, name);

        delivery["state"]!.GetValue<string>().ShouldBe("accepted", delivery.ToJsonString());
        (await ingestion.ObservationsAsync(delivery)).ShouldBe(_expected);
    }

    [Fact]
    public async Task Of_several_tables_in_an_archive_the_profile_names_one()
    {
        var dataset = await ingestion.DefineAsync(
            Profile.Replace("{\"area\"", "{\"entry\":\"plätze_*.csv\",\"area\"", StringComparison.Ordinal),
            """[{"code":"plaetze"}]"""
        );
        var archive = Archives.Zip(
            ("Plätze_2024.csv", Encoding.UTF8.GetBytes(Text)),
            ("Kinder_2024.csv", "Gebiet;Kinder\n"u8.ToArray())
        );

        var delivery = await ingestion.DeliverAsync(dataset, archive, "2024.zip");

        (await ingestion.ObservationsAsync(delivery)).ShouldBe(_expected);
        delivery["fileDescription"]!.GetValue<string>().ShouldBe("CSV, UTF-8, Trennzeichen „;“, im Archiv „Plätze_2024.csv“");
    }

    [Fact]
    public async Task A_nested_value_is_a_finding_with_its_place()
    {
        var dataset = await ingestion.DefineAsync(Profile, """[{"code":"plaetze"}]""");

        var delivery = await ingestion.DeliverAsync(
            dataset,
            """[{"Gebiet":"10044111-01","Plätze":{"U3":4}},{"Gebiet":"10044111-02","Plätze":7}]"""u8.ToArray(),
            "2024.json"
        );

        delivery["findings"]![0]!["text"]!
            .GetValue<string>()
            .ShouldBe("Eintrag 1 („Plätze“) enthält eine Liste oder ein Objekt und keine einzelne Angabe.");
    }

    private const string EachArea = """
        {"entries":"all","entry":"*.csv","layout":"long","area":{"fileName":true},"period":{"fileName":true},"minimumCoverage":0,
         "measureColumn":"Merkmal","valueColumn":"Wert"}
        """;

    [Fact]
    public async Task Files_of_one_area_each_come_together_in_an_archive()
    {
        var dataset = await ingestion.DefineAsync(EachArea, """[{"code":"plaetze"}]""");
        byte[] Table(int value) => Encoding.UTF8.GetBytes($"Merkmal;Wert\nplaetze;{value}\n");

        var delivery = await ingestion.DeliverAsync(
            dataset,
            Archives.Zip(
                ("10044111-01_2023.csv", Table(1)),
                ("10044111-01_2024.csv", Table(2)),
                ("b/10044111-02_2024.csv", Table(3)),
                ("Hinweise.xlsx", [1])
            ),
            "Stand 2025.zip"
        );

        delivery["state"]!.GetValue<string>().ShouldBe("accepted", delivery.ToJsonString());
        (await ingestion.ObservationsAsync(delivery)).ShouldBe([
            "plaetze|10044111-01|2023|=1",
            "plaetze|10044111-01|2024|=2",
            "plaetze|10044111-02|2024|=3",
        ]);
        delivery["fileDescription"]!.GetValue<string>().ShouldEndWith("und andere, 3 Dateien im Archiv");
    }

    [Fact]
    public async Task What_is_wrong_in_one_of_them_is_told_with_its_name()
    {
        var dataset = await ingestion.DefineAsync(EachArea, """[{"code":"plaetze"}]""");

        var delivery = await ingestion.DeliverAsync(
            dataset,
            Archives.Zip(
                ("10044111-01_2024.csv", "Merkmal;Wert\nplaetze;1\n"u8.ToArray()),
                ("10044111-02_2024.csv", "Merkmal;Wert\nplaetze;eins\n"u8.ToArray())
            ),
            "Stand 2025.zip"
        );
        var unreadable = await ingestion.DeliverAsync(
            dataset,
            Archives.Zip(
                ("10044111-01_2024.csv", "Merkmal;Wert\nplaetze;1\n"u8.ToArray()),
                ("10044111-02_2024.csv", "Merkmal;Zahl\nplaetze;1\n"u8.ToArray())
            ),
            "Stand 2025.zip"
        );

        delivery["findings"]![0]!["text"]!
            .GetValue<string>()
            .ShouldBe("„10044111-02_2024.csv“: „eins“ ist keine Zahl, wie sie vereinbart ist.");
        unreadable["verdict"]!["text"]!
            .GetValue<string>()
            .ShouldBe(
                "„10044111-02_2024.csv“: Die Spalte „Wert“ fehlt. Gelesen wurde die Kopfzeile 1. Wurde ein Spaltenname geändert?"
            );
    }
}
