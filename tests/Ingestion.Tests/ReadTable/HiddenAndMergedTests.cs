using System.Globalization;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Tests.RealTables;

namespace Sozialplanung.Ingestion.Tests.ReadTable;

/// <summary>Rows 1 to 5: a title, the labels Gebiet, Name, Plätze, Fälle, and three areas.</summary>
public sealed class HiddenAndMergedTests
{
    private const string Profile = """
        {"format":"xlsx","area":{"column":"Gebiet"},"period":{"value":"2024"},"minimumCoverage":0,"headerRow":2,"keep":{"column":"Art","equals":["ist"]},
         "values":[{"column":"Plätze","measure":"plaetze"},{"column":"Fälle","measure":"faelle"}]}
        """;

    private static readonly AreaDirectory _areas = new(
        [],
        [
            Divisions.NewArea("1", "Stadt", "kreis", null),
            .. from code in (string[])["11", "12", "13"] select Divisions.NewArea(code, $"Ort {code}", "gemeinde", "1"),
        ],
        "test"
    );

    [Theory]
    [InlineData("", "A1:E1", "")]
    [InlineData("", "A2:B2", "")]
    [InlineData("", "B3:B5", "")]
    [InlineData("", "D5:D6", "")]
    [InlineData("", "A6:E6 A7:E8", "")]
    [InlineData("", "A3:A4", "3 Gebiet: Die Zellen A3:A4 sind verbunden")]
    [InlineData("", "A3:B3", "")]
    [InlineData("", "C3:C4", "3 Plätze: Die Zellen C3:C4 sind verbunden")]
    [InlineData("", "C4:D4", "4 Plätze: Die Zellen C4:D4 sind verbunden")]
    [InlineData("", "B5:C5", "5 Plätze: Die Zellen B5:C5 sind verbunden")]
    [InlineData("", "D2:D3", "2 Fälle: Die Zellen D2:D3 sind verbunden")]
    [InlineData("", "B3:D5", "3 Plätze: Die Zellen B3:D5 sind verbunden")]
    [InlineData("4", "", "4 : 1 ausgeblendete Zeile wurde mitgelesen (4).")]
    [InlineData("3 4 5", "", "3 : 3 ausgeblendete Zeilen wurden mitgelesen (3–5).")]
    [InlineData("1 2 6", "", "")]
    [InlineData("C", "", " Plätze: Die Spalte „Plätze“ ist ausgeblendet")]
    [InlineData("B", "", "")]
    public void What_nobody_sees_and_what_looks_like_one_cell_is_told(string hidden, string merged, string expected)
    {
        var found = Read(hidden, merged)
            .All()
            .Where(finding => finding.Rule is "row-hidden" or "column-hidden" or "cells-merged")
            .Select(finding => $"{finding.Row} {finding.Column}: {finding.Text}")
            .ToArray();

        if (expected.Length == 0)
        {
            found.ShouldBeEmpty();
        }
        else
        {
            found.ShouldHaveSingleItem().ShouldStartWith(expected);
        }
    }

    [Fact]
    public void Many_merged_cells_are_named_by_the_first_ones()
    {
        var findings = Read("", "C3:D3 C4:D4 C5:D5 A3:A4 A4:A5 A3:A5");

        findings.All().Count(finding => finding.Rule == "cells-merged").ShouldBe(5);
        findings.All().ShouldContain(finding => finding.Text == "Ebenso 2 weitere Verbindungen von Zellen.");
    }

    private static FindingList Read(string hidden, string merged)
    {
        object[][] rows =
        [
            ["Plätze im Kreis"],
            ["Gebiet", "Name", "Plätze", "Fälle", "Art"],
            ["11", "Nord", 20, 7, "ist"],
            ["12", "Süd", 30, 8, "ist"],
            ["13", "West", 40, 9, "ist"],
            ["", "", "", "", "plan"],
        ];
        var path = RealTable.Write("");
        try
        {
            File.WriteAllBytes(path, Workbooks.Zip(Sheet(rows, hidden.Split(' '), merged), Workbooks.Shared([])));
            return RealTable.Read(path, _areas, "gemeinde", """[{"code":"plaetze"},{"code":"faelle"}]""", Profile).Findings;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Sheet(object[][] rows, string[] hidden, string merged)
    {
        var columns = string.Concat(
            hidden
                .Where(name => name is [>= 'A' and <= 'Z'])
                .Select(name => $"<col min=\"{name[0] - 'A' + 1}\" max=\"{name[0] - 'A' + 1}\" hidden=\"1\"/>")
        );
        var lines = rows.Select(
            (row, index) =>
                $"<row r=\"{index + 1}\" hidden=\"{(hidden.Contains((index + 1).ToString(CultureInfo.InvariantCulture)) ? 1 : 0)}\">{string.Concat(row.Select(Cell))}</row>"
        );
        var joined = string.Concat(
            merged.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(cells => $"<mergeCell ref=\"{cells}\"/>")
        );
        return $"<worksheet><cols>{columns}</cols><sheetData>{string.Concat(lines)}</sheetData><mergeCells>{joined}</mergeCells></worksheet>";
    }

    private static string Cell(object value) =>
        value is string text ? $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>" : $"<c><v>{value}</v></c>";
}
