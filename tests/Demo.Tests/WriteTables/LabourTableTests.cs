using System.Globalization;

namespace Sozialplanung.Demo.Tests.WriteTables;

public sealed class LabourTableTests(SmallDistrict district)
{
    private const int FirstFigure = 4;

    [Fact]
    public void Says_first_that_it_is_fictional_and_carries_a_mark()
    {
        var bytes = File.ReadAllBytes(district.PathOf("demo/ba_grundsicherung/2024-Q2.csv"));

        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        File.ReadLines(district.PathOf("demo/ba_grundsicherung/2024-Q2.csv"))
            .First()
            .ShouldBe("Fiktiver Demokreis – alle Zahlen erfunden");
    }

    [Theory]
    [InlineData("2024-Q1")]
    [InlineData("2025-Q2")]
    public void Municipalities_sum_up_to_the_Kreis_and_Sozialraeume_to_their_municipality(string period)
    {
        var rows = Rows(period);
        var municipalities = rows.Where(row => row[0] == "Gemeinde").ToList();

        for (var column = FirstFigure; column < FirstFigure + 7; column++)
        {
            municipalities
                .Sum(row => Number(row[column])!.Value)
                .ShouldBe(Number(rows.Single(row => row[0] == "Kreis")[column])!.Value);
            foreach (var municipality in municipalities)
            {
                var parts = Parts(rows, municipality).Select(row => Number(row[column])).ToList();
                if (parts.TrueForAll(part => part is not null))
                {
                    parts.Sum().ShouldBe(Number(municipality[column]));
                }
            }
        }
    }

    [Fact]
    public void Small_counts_are_starred_and_cannot_be_had_by_subtraction()
    {
        var starred = 0;
        foreach (var file in Directory.EnumerateFiles(district.PathOf("demo/ba_grundsicherung")))
        {
            var rows = Rows(Path.GetFileNameWithoutExtension(file));
            foreach (var municipality in rows.Where(row => row[0] == "Gemeinde"))
            {
                for (var column = FirstFigure; column < FirstFigure + 7; column++)
                {
                    var cells = Parts(rows, municipality).Select(row => row[column]).ToList();
                    cells.ShouldAllBe(cell => cell != "1" && cell != "2");
                    starred += cells.Count(cell => cell == "*");
                    if (cells.Contains("*") && cells.Exists(cell => Number(cell) > 0))
                    {
                        cells.Count(cell => cell == "*").ShouldBeGreaterThan(1, $"{file} {municipality[2]}");
                    }
                }
            }
        }

        starred.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_latest_quarter_has_no_employment_yet() => Rows("2025-Q3").ShouldAllBe(row => row[10] == "…");

    private List<string[]> Rows(string period) =>
        File.ReadLines(district.PathOf($"demo/ba_grundsicherung/{period}.csv"))
            .Select(line => line.Split(';'))
            .Where(cells => cells[0] is "Kreis" or "Gemeinde" or "Sozialraum")
            .ToList();

    private static IEnumerable<string[]> Parts(List<string[]> rows, string[] municipality) =>
        rows.Where(row => row[0] == "Sozialraum" && row[1].StartsWith(municipality[1], StringComparison.Ordinal));

    private static int? Number(string cell) =>
        cell switch
        {
            "-" => 0,
            "*" or "." or "x" or "…" => null,
            _ => int.Parse(cell.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
        };
}
