using System.Globalization;

namespace Sozialplanung.Tables;

/// <summary>
/// The rows of one sheet of a workbook in Excel's old format (BIFF8 of 1997 to 2003, BIFF5 of 1993 to 1995). A cell counts as what
/// it shows, formulas with the value that was saved with them; macros, links and everything else in the file are not looked at.
/// </summary>
public sealed class XlsRows : SheetRows
{
    internal const string Name = "Die Excel-Datei";
    private readonly Stream _file;
    private readonly XlsWorkbook _workbook;
    private readonly XlsSheetCells _cells;

    private XlsRows(Stream file, string? sheet)
    {
        _file = file;
        _workbook = new XlsWorkbook(file);
        _cells = new XlsSheetCells(_workbook.Records, _workbook.StartOf(sheet), Look);
        Description = $"Excel (XLS), Tabellenblatt {(sheet is null ? "1" : $"„{sheet}“")}";
    }

    /// <inheritdoc/>
    public override long Position => _file.Position;

    /// <inheritdoc/>
    public override long Length => _file.Length;

    /// <inheritdoc/>
    public override string Description { get; }

    private XlsRecords Records => _workbook.Records;

    /// <summary>Opens one sheet: by its name, or the first that is not hidden. The file must allow to go back to its beginning. Errors:
    /// <see cref="UnreadableFileException"/> with what the file is instead.</summary>
    public static XlsRows Open(Stream file, string? sheet)
    {
        ArgumentNullException.ThrowIfNull(file);
        UnreadableFileException.ThrowIfEmpty(file);
        return WorkbookFaults.Guard(Name, () => new XlsRows(file, sheet));
    }

    /// <inheritdoc/>
    public override bool Read() => WorkbookFaults.Guard(Name, ReadRow);

    /// <inheritdoc/>
    protected override void Dispose(bool isDisposing) => _file.Dispose();

    private bool ReadRow()
    {
        if (!_cells.IsAtCell && !_cells.Next())
        {
            Begin(Line);
            return false;
        }

        var row = Records.Short(0);
        Begin(row + 1);
        Look.IsHiddenRow = _cells.IsHiddenRow(row);
        do
        {
            if (Records.Short(2) < Count)
            {
                throw new InvalidDataException("Cells lie over each other.");
            }

            GoTo(Records.Short(2));
            ReadCell();
        } while (_cells.Next() && Records.Short(0) == row);

        return true;
    }

    private void ReadCell()
    {
        switch (Records.Id)
        {
            case XlsRecord.Number:
                PutNumber(Records.Double(6), Records.Short(4));
                break;
            case XlsRecord.ShortNumber:
                PutNumber(XlsSheetCells.ShortNumber(Records.Long(6)), Records.Short(4));
                break;
            case XlsRecord.MultipleNumbers:
                for (var place = 4; place + 8 <= Records.Data.Length; place += 6)
                {
                    GoTo(Count);
                    PutNumber(XlsSheetCells.ShortNumber(Records.Long(place + 2)), Records.Short(place));
                }

                break;
            case XlsRecord.SharedText:
                PutText(_workbook.Texts[(int)Math.Min(Records.Long(6), int.MaxValue)]);
                break;
            case XlsRecord.Label or XlsRecord.RichText:
                PutText(_workbook.Text(6));
                break;
            case XlsRecord.TruthOrFault:
                PutTruthOrFault(Records.Byte(6), Records.Byte(7) != 0);
                break;
            case XlsRecord.Formula:
                PutFormula();
                break;
        }
    }

    private void PutFormula()
    {
        if (Records.Short(12) != 0xFFFF)
        {
            PutNumber(Records.Double(6), Records.Short(4));
            return;
        }

        switch (Records.Byte(6))
        {
            case 0 when _cells.FindFormulaText():
                PutText(_workbook.Text(0));
                break;
            case 0:
                PutText("", CellDoubt.Unsaved);
                break;
            case 3:
                PutText("");
                break;
            default:
                PutTruthOrFault(Records.Byte(8), Records.Byte(6) != 1);
                break;
        }
    }

    private void PutNumber(double number, int cellFormat)
    {
        var start = Letters.Count;
        Letters.Append(number.ToString("R", CultureInfo.InvariantCulture), Line);
        Put(CellMeaning.Of(number, _workbook.FormatOf(cellFormat), Letters, start, _workbook.Is1904, Line));
    }

    private void PutText(ReadOnlySpan<char> text, CellDoubt doubt = CellDoubt.None)
    {
        var start = Letters.Count;
        Letters.Append(text, Line);
        Put(new SheetCell(start, Letters.Count - start, false) { Doubt = doubt });
    }

    private void PutTruthOrFault(int code, bool isFault)
    {
        if (isFault)
        {
            PutText(FaultText(code), CellDoubt.Fault);
        }
        else
        {
            PutText(code == 0 ? "0" : "1", CellDoubt.Truth);
        }
    }

    private static string FaultText(int code) =>
        code switch
        {
            0x00 => "#NULL!",
            0x07 => "#DIV/0!",
            0x0F => "#VALUE!",
            0x17 => "#REF!",
            0x1D => "#NAME?",
            0x24 => "#NUM!",
            0x2A => "#N/A",
            _ => "#FEHLER",
        };
}
