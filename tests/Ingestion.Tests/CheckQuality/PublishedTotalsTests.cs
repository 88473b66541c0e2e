using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Tests.RealTables;

namespace Sozialplanung.Ingestion.Tests.CheckQuality;

/// <summary>Tables whose source rounds its numbers or changes them a little, as the Zensus does.</summary>
public sealed class PublishedTotalsTests
{
    private const string Measures = """[{"code":"personen"}]""";

    private static readonly AreaDirectory _areas = new(
        [],
        [
            Divisions.NewArea("1", "Stadt", "kreis", null),
            Divisions.NewArea("11", "Nord", "gemeinde", "1"),
            Divisions.NewArea("12", "Süd", "gemeinde", "1"),
        ],
        "test"
    );

    [Theory]
    [InlineData(100, null, ValueFlags.None)]
    [InlineData(102, "102", ValueFlags.AsPublished)]
    [InlineData(95, "95", ValueFlags.AsPublished)]
    public void A_total_within_the_tolerance_stays_as_it_was_published(int total, string? kept, ValueFlags flags)
    {
        var table = Read(
            $"Gebiet;Jahr;Personen\n1;2024;{total}\n11;2024;60\n12;2024;40\n",
            """{"area":{"column":"Gebiet"},"period":{"column":"Jahr"},"totalsTolerance":5,"minimumCoverage":0,"values":[{"column":"Personen","measure":"personen"}]}"""
        );

        table.Errors.ShouldBeEmpty();
        table.At("personen", "1", "2024").ShouldBe(kept);
        if (kept is not null)
        {
            table.FlagsAt("personen", "1", "2024").ShouldBe(flags);
            table.Findings.All().ShouldHaveSingleItem().Text.ShouldStartWith("Summen größerer Gebiete weichen innerhalb");
        }
    }

    [Fact]
    public void A_total_beyond_the_tolerance_contradicts_its_parts() =>
        Read(
            "Gebiet;Jahr;Personen\n1;2024;106\n11;2024;60\n12;2024;40\n",
            """{"area":{"column":"Gebiet"},"period":{"column":"Jahr"},"totalsTolerance":5,"minimumCoverage":0,"values":[{"column":"Personen","measure":"personen"}]}"""
        )
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("Die Summe widerspricht ihren Teilen");

    [Fact]
    public void The_value_for_all_groups_together_stays_too_and_all_others_of_that_area()
    {
        var table = Read(
            """
            Gebiet;Jahr;Geschlecht;Personen
            11;2024;Insgesamt;61
            11;2024;m;30
            11;2024;w;30
            12;2024;Insgesamt;40
            12;2024;m;20
            12;2024;w;20
            """,
            """
            {"layout":"long","area":{"column":"Gebiet"},"period":{"column":"Jahr"},"measure":"personen","valueColumn":"Personen","totalsTolerance":5,
             "breakdownColumns":{"geschlecht":"Geschlecht"},"minimumCoverage":0}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("personen", "11", "2024").ShouldBe("61");
        table.FlagsAt("personen", "11", "2024").ShouldBe(ValueFlags.AsPublished);
        table.At("personen", "11", "2024", "geschlecht=m").ShouldBe("30");
        table.At("personen", "12", "2024").ShouldBeNull();
    }

    private static RealTable Read(string text, string profile)
    {
        var path = RealTable.Write(text);
        try
        {
            return RealTable.Read(path, _areas, "gemeinde", Measures, profile);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
