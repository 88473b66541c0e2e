using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Indicators.ReadValues;

/// <summary>
/// Values as a workbook: a table of areas by periods, a sheet with the reason of each missing number, one with the flags of numbers
/// where there are any, and the notes.
/// </summary>
internal static class XlsxValues
{
    // Of a cell, by Excel's specifications.
    private const int LongestText = 32_767;

    public static RenderedAnswer Render(ValueTable table)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            AddSheet(workbook, table.IsInternal ? "Werte (nicht veröffentlichen)" : "Werte", ValueRows(table));
            AddSheet(workbook, "Fehlende Werte", ReasonRows(table));
            if (FlagRows(table).ToList() is { Count: > 0 } flagged)
            {
                AddSheet(
                    workbook,
                    "Kennzeichen",
                    flagged.Prepend(Texts(["Gebietsschlüssel", "Gebiet", "Zeitraum", "Kennzeichen", "Geschätzt in Prozent"]))
                );
            }

            AddSheet(workbook, "Hinweise", NoteRows(table));
            workbook.Workbook.Save();
        }

        return new RenderedAnswer
        {
            Content = stream.ToArray(),
            ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            FileName = table.FileName("xlsx"),
        };
    }

    private static IEnumerable<IEnumerable<Cell>> ValueRows(ValueTable table)
    {
        yield return Texts(["Ebene", "Gebietsschlüssel", "Gebiet", .. table.Periods]);
        for (var area = 0; area < table.Areas.Count; area++)
        {
            var row = area;
            yield return Texts([table.Areas[row].Level, table.Areas[row].Code, table.Areas[row].Name])
                .Concat(table.Periods.Select((_, period) => CellOf(table.Cell(row, period))));
        }
    }

    private static IEnumerable<IEnumerable<Cell>> ReasonRows(ValueTable table)
    {
        yield return Texts(["Gebietsschlüssel", "Gebiet", "Zeitraum", "Zeichen", "Grund"]);
        for (var area = 0; area < table.Areas.Count; area++)
        {
            for (var period = 0; period < table.Periods.Count; period++)
            {
                if (table.Cell(area, period) is { Number: null } cell)
                {
                    yield return Texts([
                        table.Areas[area].Code,
                        table.Areas[area].Name,
                        table.Periods[period],
                        ValueSigns.Of(cell.State),
                        ValueSigns.MeaningOf(cell.State),
                    ]);
                }
            }
        }
    }

    private static IEnumerable<IEnumerable<Cell>> FlagRows(ValueTable table)
    {
        for (var area = 0; area < table.Areas.Count; area++)
        {
            for (var period = 0; period < table.Periods.Count; period++)
            {
                var cell = table.Cell(area, period);
                if (cell.AllFlags is { Length: > 0 } flags)
                {
                    yield return Texts([
                            table.Areas[area].Code,
                            table.Areas[area].Name,
                            table.Periods[period],
                            string.Join(", ", flags.Select(FlagSigns.MeaningOf)),
                        ])
                        .Append(
                            cell.EstimatedShare is { } share
                                ? new Cell { CellValue = new CellValue(Math.Round(share * 100, 1)), DataType = CellValues.Number }
                                : Text("")
                        );
                }
            }
        }
    }

    private static IEnumerable<IEnumerable<Cell>> NoteRows(ValueTable table)
    {
        var definition = table.Indicator.Definition;
        return MandatoryNotes
            .Of(table)
            .Concat([definition.Definition, definition.HowToRead])
            .Where(note => note.Length > 0)
            .Concat(ValueSigns.All.Select(sign => $"{sign.Sign}  {sign.Meaning}"))
            .Select(note => Texts([note]));
    }

    private static Cell CellOf(ShownCell cell) =>
        cell.Number is { } number
            ? new Cell { CellValue = new CellValue(number), DataType = CellValues.Number }
            : Text(ValueSigns.Of(cell.State));

    private static IEnumerable<Cell> Texts(IEnumerable<string> texts) => texts.Select(Text);

    private static Cell Text(string text) =>
        new()
        {
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(Carried(text)) { Space = SpaceProcessingModeValues.Preserve }),
        };

    // What XML cannot carry, or a cell, must not make the whole file unreadable.
    private static string Carried(string text) => PlainText.Cleaned(text.Length > LongestText ? text[..LongestText] : text);

    private static void AddSheet(WorkbookPart workbook, string name, IEnumerable<IEnumerable<Cell>> rows)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(rows.Select(cells => new Row(cells))));
        var sheets = workbook.Workbook.Sheets!;
        sheets.Append(
            new Sheet
            {
                Name = name,
                SheetId = (uint)sheets.ChildElements.Count + 1,
                Id = workbook.GetIdOfPart(part),
            }
        );
    }
}
