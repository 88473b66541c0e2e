using ExcelDataReader;

namespace Sozialplanung.Demo.Tests.WriteTables;

public sealed class ExcelTableTests(SmallDistrict district)
{
    [Fact]
    public void The_Kita_workbook_opens_with_typed_cells_and_a_true_total()
    {
        var rows = Read("demo/kita/2025.xlsx", "Kindertagesstätten");
        var header = rows.FindIndex(row => row[0] as string == "Sozialraum");
        var total = rows[^1];
        var kitas = rows.GetRange(header + 1, rows.Count - header - 2);

        rows[0][0].ShouldBe("Fiktiver Demokreis – alle Zahlen erfunden");
        total[0].ShouldBe("Insgesamt");
        kitas.Select(row => (string)row[0]!).Distinct().Order().ShouldBe(district.Map.Sozialraeume.Select(s => s.Code).Order());
        kitas.ShouldContain(row => row[4] is DateTime);
        for (var column = 5; column < 9; column++)
        {
            kitas.Sum(row => row[column] as double? ?? 0).ShouldBe((double)total[column]!);
        }
    }

    [Fact]
    public void The_school_workbook_is_long_with_totals_per_attribute()
    {
        var rows = Read("demo/schule/2024.xlsx", "Schulstatistik").SkipWhile(row => row[0] as string != "Jahr").Skip(1).ToList();
        var totals = rows.Where(row => row[1] as string == "Insgesamt").ToList();

        rows.Count.ShouldBe(4 * (district.Map.Level("stadtteil").Count() + 1));
        totals.Count.ShouldBe(4);
        foreach (var total in totals)
        {
            rows.Except(totals)
                .Where(row => (string)row[3]! == (string)total[3]!)
                .Sum(row => (double)row[4]!)
                .ShouldBe((double)total[4]!);
        }
    }

    private List<object?[]> Read(string file, string sheet)
    {
        using var stream = File.OpenRead(district.PathOf(file));
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        reader.Name.ShouldBe(sheet);
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i))]);
        }

        return rows;
    }
}
