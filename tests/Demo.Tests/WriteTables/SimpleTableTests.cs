using System.Globalization;
using System.Text;
using Sozialplanung.DemoDistrict.WriteRegister;

namespace Sozialplanung.Demo.Tests.WriteTables;

public sealed class SimpleTableTests(SmallDistrict district)
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    [Fact]
    public void Housing_is_Windows_1252_with_decimal_comma_and_a_true_total()
    {
        var rows = File.ReadLines(district.PathOf("demo/wohnen/2025.csv"), RegisterFile.Windows1252).ToList();
        var cells = rows.SkipWhile(row => !row.StartsWith("Sozialraum;", StringComparison.Ordinal))
            .Skip(1)
            .Select(row => row.Split(';'))
            .ToList();

        rows[0].ShouldBe("Fiktiver Demokreis – alle Zahlen erfunden");
        File.ReadAllBytes(district.PathOf("demo/wohnen/2025.csv")).ShouldContain((byte)0x96, "the dash is no Latin-1");
        cells[^1][0].ShouldBe("Insgesamt");
        cells[..^1].Sum(row => decimal.Parse(row[4], German)).ShouldBe(decimal.Parse(cells[^1][4], German));
    }

    [Fact]
    public void Elections_separate_by_comma_and_quote_names_that_hold_one()
    {
        var bytes = File.ReadAllBytes(district.PathOf("demo/wahlen/2025.csv"));
        var lines = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).Split('\n');

        bytes[0].ShouldBe((byte)'"', "no mark");
        lines[2].ShouldStartWith("\"Bundestagswahl\",\"23.02.2025\",\"10044111-01-01\",\"");
        lines[2].ShouldContain(", Dillingen/Saar\"");
    }

    [Fact]
    public void Movements_explain_the_true_counts_of_two_years()
    {
        var moved = File.ReadLines(district.PathOf("demo/bewegung/2025.csv"))
            .Skip(2)
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[1])
            .ToDictionary(group => group.Key, group => group.Sum(cells => Sign(cells[2]) * int.Parse(cells[3], German)));
        var before = Truth(2024);

        foreach (var (area, people) in Truth(2025))
        {
            people.ShouldBe(before[area] + moved[area], area);
        }
    }

    private static int Sign(string name) => name is "Geburten" or "Zuzüge über die Kreisgrenze" or "Umzüge herein" ? 1 : -1;

    private Dictionary<string, int> Truth(int year) =>
        File.ReadLines(district.PathOf($"wahrheit/{year}.csv"))
            .Skip(1)
            .Select(line => line.Split(';'))
            .ToDictionary(cells => cells[1], cells => int.Parse(cells[2], German));
}
