using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Sozialplanung.DemoDistrict.WriteTables;

/// <summary>One sheet of an Excel file, cell by cell with their types; the same cells always give the same bytes.</summary>
internal sealed class Workbook(string sheetName)
{
    private const uint DateStyle = 1,
        BoldStyle = 2;
    private static readonly DateTimeOffset FixedTime = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SheetData _rows = new();
    private readonly MergeCells _merged = new();

    /// <summary>Appends a row: text, numbers and dates become cells of that type, null leaves the cell out.</summary>
    public void Row(bool isBold, params object?[] cells)
    {
        var number = (uint)_rows.ChildElements.Count + 1;
        var row = new Row { RowIndex = number };
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } content)
            {
                row.Append(ToCell(content, isBold, $"{(char)('A' + i)}{number}"));
            }
        }

        _rows.Append(row);
    }

    /// <summary>Merges cells of the row written last, for example A to D.</summary>
    public void Merge(char from, char to) =>
        _merged.Append(new MergeCell { Reference = $"{from}{_rows.ChildElements.Count}:{to}{_rows.ChildElements.Count}" });

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            document.ChangeIdOfPart(book, "rId1"); // it would be a random one
            var styles = book.AddNewPart<WorkbookStylesPart>("rId2");
            styles.Stylesheet = Styles();
            var sheet = book.AddNewPart<WorksheetPart>("rId1");
            sheet.Worksheet = _merged.HasChildren ? new Worksheet(_rows, _merged) : new Worksheet(_rows);
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(
                new Sheets(
                    new Sheet
                    {
                        Id = "rId1",
                        SheetId = 1,
                        Name = sheetName,
                    }
                )
            );
        }

        return WithoutTime(stream.ToArray());
    }

    private static Cell ToCell(object content, bool isBold, string reference) =>
        content switch
        {
            int number => new Cell
            {
                CellReference = reference,
                CellValue = new CellValue(number),
                StyleIndex = isBold ? BoldStyle : 0,
            },
            DateOnly day => new Cell
            {
                CellReference = reference,
                CellValue = new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)),
                StyleIndex = DateStyle,
            },
            _ => new Cell
            {
                CellReference = reference,
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new Text((string)content)),
                StyleIndex = isBold ? BoldStyle : 0,
            },
        };

    private static Stylesheet Styles() =>
        new(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
                new CellFormat { FontId = 1, ApplyFont = true }
            )
        );

    // The package stamps every entry with the time of writing.
    private static byte[] WithoutTime(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = FixedTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
