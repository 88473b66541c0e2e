using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Tests.RealTables;

namespace Sozialplanung.Ingestion.Tests.ReadTable;

/// <summary>Keys, periods and codes of categories that a spreadsheet or a program took for numbers.</summary>
public sealed class NumericKeysInTablesTests
{
    private const string Profile = """
        {FORMAT"layout":"long","area":{"column":"Gebiet","pad":8},"period":{"column":"Jahr","monthColumn":"Monat","as":"month"},"measureColumn":"Was",
         "measureNames":{"7":"personen"},"valueColumn":"Wert","breakdownColumns":{"geschlecht":"G"},"categories":{"geschlecht":{"1":"m"}},
         "skipAreas":["10044"],"keep":{"column":"Art","equals":["3"]},"minimumCoverage":0}
        """;

    private static readonly AreaDirectory _areas = new(
        [],
        [
            Divisions.NewArea("1", "Stadt", "kreis", null),
            Divisions.NewArea("10044111", "Nord", "gemeinde", "1"),
            Divisions.NewArea("05315000", "Süd", "gemeinde", "1"),
        ],
        "test"
    );

    [Theory]
    [InlineData("1.0044111E7", "10044111")]
    [InlineData("10044111.0", "10044111")]
    [InlineData("10044111,0", "10044111")]
    [InlineData("5315000.0", "05315000")]
    [InlineData("5.315E6", "05315000")]
    public void They_are_the_same_key_as_ever(string area, string key)
    {
        var table = Read($"Gebiet;Jahr;Monat;Was;G;Art;Wert\n{area};2024.0;3.0;7.0;1.0;3.0;5\n10044.0;2024;3;7;1;3;9\n");

        table.Errors.ShouldBeEmpty();
        table.At("personen", key, "2024-03", "geschlecht=m").ShouldBe("5");
        (table.Counts.Accepted, table.Counts.Skipped).ShouldBe((1, 1));
    }

    [Fact]
    public void Two_spellings_of_one_key_are_one_key() =>
        Read("Gebiet;Jahr;Monat;Was;G;Art;Wert\n10044111;2024;3;7;1;3;5\n1.0044111E7;2024.0;3;7;1;3;6\n")
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("Dieser Schlüssel kommt zweimal vor");

    [Theory]
    [InlineData("2024;Mrtz", "2 Monat: „Mrtz“ ist kein Zeitraum")]
    [InlineData("20x4;3", "2 Jahr: „20x4“ ist kein Zeitraum")]
    [InlineData("2024-H1;3", "2 Jahr: „2024-H1“ ist ein Halbjahr.")]
    public void Of_a_year_and_a_month_the_cell_that_failed_is_named(string period, string expected) =>
        Read($"Gebiet;Jahr;Monat;Was;G;Art;Wert\n10044111;{period};7;1;3;5\n")
            .Errors.ShouldHaveSingleItem()
            .ShouldStartWith(expected);

    [Fact]
    public void A_rounded_key_is_refused_with_what_to_do() =>
        Read("Gebiet;Jahr;Monat;Was;G;Art;Wert\n1,00441E+07;2024;3;7;1;3;5\n")
            .Errors.ShouldHaveSingleItem()
            .ShouldStartWith("2 Gebiet: „1,00441E+07“ ist eine gerundete Zahl");

    [Theory]
    [InlineData("1.0044111E7", "10044111")]
    [InlineData("1.0044111E+07", "10044111")]
    [InlineData("5.315E+06", "05315000")]
    public void In_a_workbook_too(string area, string key)
    {
        var head = string.Concat(
            new[] { "Gebiet", "Jahr", "Monat", "Was", "G", "Art", "Wert" }.Select(label =>
                $"<c t=\"inlineStr\"><is><t>{label}</t></is></c>"
            )
        );
        var cells = string.Concat(
            new[] { area, "2.024E3", "3.0", "7.0", "1.0", "3.0", "5" }.Select(number => $"<c><v>{number}</v></c>")
        );
        var path = RealTable.Write("");
        try
        {
            File.WriteAllBytes(
                path,
                Workbooks.Zip(
                    $"<worksheet><sheetData><row>{head}</row><row>{cells}</row></sheetData></worksheet>",
                    Workbooks.Shared([])
                )
            );
            var table = RealTable.Read(path, _areas, "gemeinde", """[{"code":"personen"}]""", With("\"format\":\"xlsx\","));

            table.Errors.ShouldBeEmpty();
            table.At("personen", key, "2024-03", "geschlecht=m").ShouldBe("5");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string With(string format) => Profile.Replace("FORMAT", format, StringComparison.Ordinal);

    private static RealTable Read(string text)
    {
        var path = RealTable.Write(text);
        try
        {
            return RealTable.Read(path, _areas, "gemeinde", """[{"code":"personen"}]""", With(""));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
