using System.Text;
using Sozialplanung.Tests;

namespace Sozialplanung.Tables.Tests;

/// <summary>Changed tables are read to their end or refused; nothing else happens.</summary>
public sealed class TablesFuzzTests
{
    private static readonly byte[][] _tables =
    [
        Encoding.UTF8.GetBytes("Gebiet;Wert;Stand\r\n\"01\";1.234,5;31.12.2024\r\n\"a\"\"b\";*;\r\n"),
        Encoding.Unicode.GetBytes("\uFEFFGebiet\tWert\n01\t7\n"),
        TextEncoding.Windows1252.GetBytes("Straße,Größe\n\"Am\nMarkt\",5\n"),
    ];

    private static readonly byte[] _workbook = Workbooks.Of(["Gebiet", "Wert"], ["01", 1.5], ["02", new DateOnly(2024, 12, 31)]);

    private static readonly byte[] _oldWorkbook = OldWorkbooks.Of([
        .. Enumerable.Range(0, 300).Select(i => new object?[] { $"Gebiet {i}", i, new DateOnly(2024, 1, 1) }),
    ]);

    private static readonly byte[][] _sheets =
    [
        .. new[]
        {
            """<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45657</v></c></row><row r="3"><c r="C3" t="inlineStr"><is><t>x</t></is></c><c t="b"><v>1</v></c></row></sheetData></worksheet>""",
            """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols/><sheetData><row><c><f>1+1</f><v>1E-3</v></c><c t="e"><v>#N/A</v></c><c t="str"><v>a</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>""",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public Task Csv() =>
        Fuzz.RunAsync(
            3_000,
            _tables,
            input => Read(() => new CsvFormat { Encoding = "auto", Separator = "auto" }.Open(new MemoryStream(input)))
        );

    [Fact]
    public Task Archives_of_workbooks() =>
        Fuzz.RunAsync(1_000, [_workbook], input => Read(() => XlsxRows.Open(new MemoryStream(input), null)));

    [Fact]
    public Task Old_workbooks() =>
        Fuzz.RunAsync(
            3_000,
            [_oldWorkbook, OldWorkbooks.Of(["a", new OldWorkbooks.Formula("b")])],
            input => Read(() => XlsRows.Open(new MemoryStream(input), null))
        );

    [Fact]
    public Task Records_of_old_workbooks() =>
        Fuzz.RunAsync(
            3_000,
            [
                new OldWorkbooks.Builder()
                    .HideRow(1)
                    .Merge(0, 1, 0, 1)
                    .Rows(["Gebiet", 7], [1.5, new OldWorkbooks.Odd(1, true)])
                    .Stream(),
            ],
            input => Read(() => XlsRows.Open(new MemoryStream(OldWorkbooks.Compound(input)), null))
        );

    [Fact]
    public Task Archives_of_any_table() =>
        Fuzz.RunAsync(
            2_000,
            [Archives.Zip(("a.csv", _tables[0]), ("b/c.xls", _oldWorkbook)), Archives.Gzip(_tables[0]), _workbook],
            input =>
                Read(() =>
                {
                    TableContents.Of(new MemoryStream(input));
                    return new TableSource { Entry = "*.csv" }.Open(new MemoryStream(input));
                })
        );

    [Fact]
    public Task Open_documents() =>
        Fuzz.RunAsync(
            2_000,
            [
                .. new[]
                {
                    OpenDocuments.Row(
                        OpenDocuments.Text("Gebiet"),
                        OpenDocuments.Number("51", "00051"),
                        OpenDocuments.Number("0.5", "50 %", "percentage")
                    ),
                    """<table:table-column table:visibility="collapse"/><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-spanned="2" office:value-type="date" office:date-value="2024-12-31"><text:p>a<text:s text:c="3"/></text:p></table:table-cell><table:covered-table-cell/></table:table-row>""",
                }.Select(Encoding.UTF8.GetBytes),
            ],
            input => Read(() => OdsRows.Open(new MemoryStream(OpenDocuments.Of(Encoding.UTF8.GetString(input))), null))
        );

    [Fact]
    public Task Json() =>
        Fuzz.RunAsync(
            3_000,
            [
                """[{"gebiet":"051","wert":12.5,"x":null},{"y":[1,{"z":true}],"wert":"\u00e4"}]"""u8.ToArray(),
                """{"stand":{"a":[1]},"daten":[{"a":1},{"a":2}]}"""u8.ToArray(),
            ],
            input => Read(() => JsonRows.Open(new MemoryStream(input), null))
        );

    [Fact]
    public Task Sheets_of_workbooks() =>
        Fuzz.RunAsync(
            1_000,
            _sheets,
            input =>
                Read(() =>
                    XlsxRows.Open(
                        new MemoryStream(Workbooks.Zip(Encoding.UTF8.GetString(input), Workbooks.Shared(["Gebiet"]))),
                        null
                    )
                )
        );

    private static void Read(Func<TableRows> open)
    {
        try
        {
            using var rows = open();
            while (rows.Read())
            {
                for (var column = 0; column < rows.Count; column++)
                {
                    _ = rows[column].Length + (rows.DoubtOf(column)?.Length ?? 0) + rows.AddressOf(column).Length;
                    _ = rows.IsNumber(column) || rows.IsPercent(column);
                }
            }

            rows.Finish();
        }
        catch (UnreadableFileException) { }
    }
}
