using System.Globalization;
using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>
/// The rows of one sheet of an Excel workbook, streamed. Formulas count with the value that was saved with them; macros, links
/// and everything else in the file are not looked at.
/// </summary>
public sealed class XlsxRows : SheetRows
{
    internal const string Name = "Die Excel-Datei";
    private readonly Stream _file;
    private readonly MarkupPackage _package;
    private readonly XmlReader _sheet;
    private readonly SheetTexts _texts;
    private readonly XlsxStyles _styles;
    private readonly bool _is1904;
    private bool _isCounted;

    private XlsxRows(Stream file, MarkupPackage package, string? sheetName)
    {
        _file = file;
        _package = package;
        var workbook = new XlsxWorkbook(package);
        var part = workbook.PartOf(sheetName);
        _is1904 = workbook.Is1904;
        _texts = XlsxTexts.Read(package);
        _styles = XlsxStyles.Read(package);
        _sheet =
            package.Open(part) ?? throw new UnreadableFileException("Die Excel-Datei ist beschädigt: Das Tabellenblatt fehlt.");
        Description = $"Excel (XLSX), Tabellenblatt {(sheetName is null ? "1" : $"„{sheetName}“")}";
    }

    public override bool IsCounted => _isCounted;

    public override long Position => _file.Position;

    public override long Length => _file.Length;

    public override string Description { get; }

    /// <summary>Opens one sheet: by its name, or the first that is not hidden. The file must allow to go back to its beginning. Errors:
    /// <see cref="UnreadableFileException"/> with what the file is instead.</summary>
    public static XlsxRows Open(Stream file, string? sheet)
    {
        ArgumentNullException.ThrowIfNull(file);
        UnreadableFileException.ThrowIfEmpty(file);
        return WorkbookFaults.Guard(
            Name,
            () =>
            {
                var head = new byte[8];
                file.ReadExactly(head, 0, (int)Math.Min(head.Length, file.Length));
                if (head is not [(byte)'P', (byte)'K', ..])
                {
                    throw new UnreadableFileException(
                        $"Die Datei ist {FileKind.NameOfBinary(head) ?? "keine Excel-Datei"}; vereinbart ist eine Excel-Datei (XLSX)."
                    );
                }

                file.Position = 0;
                return new XlsxRows(file, new MarkupPackage(file, Name), sheet);
            }
        );
    }

    public override bool Read() => WorkbookFaults.Guard(Name, ReadRow);

    public override void Finish() =>
        WorkbookFaults.Guard(
            Name,
            () =>
            {
                ReadToEnd();
                return true;
            }
        );

    protected override void Dispose(bool isDisposing)
    {
        _sheet.Dispose();
        _package.Dispose();
        _file.Dispose();
    }

    private bool ReadRow()
    {
        _isCounted = false;
        while (_sheet.Read())
        {
            if (_sheet.NodeType == XmlNodeType.EndElement && _sheet.LocalName == "sheetData")
            {
                Begin(Line);
                ReadToEnd();
                return false;
            }

            if (IsElement("col") && IsWithout("width"))
            {
                // Before the rows stand columns of one width; those of none are hidden.
                Look.HideColumns(
                    XlsxStyles.Number(_sheet.GetAttribute("min")) - 1,
                    XlsxStyles.Number(_sheet.GetAttribute("max")) - 1
                );
            }
            else if (IsElement("row"))
            {
                Begin(XlsxStyles.Number(_sheet.GetAttribute("r")) is var number and > 0 ? number : Line + 1);
                Look.IsHiddenRow = IsWithout("ht");
                if (!_sheet.IsEmptyElement)
                {
                    ReadCells();
                }

                return true;
            }
        }

        Begin(Line);
        return false;
    }

    private bool IsElement(string name) => _sheet.NodeType == XmlNodeType.Element && _sheet.LocalName == name;

    private bool IsWithout(string size) =>
        _sheet.GetAttribute("hidden") is "1" or "true" || _sheet.GetAttribute(size) is "0" or "0.0";

    /// <summary>The sheet's checksum is compared at its end.</summary>
    private void ReadToEnd()
    {
        while (_sheet.Read())
        {
            if (IsElement("mergeCell"))
            {
                Look.Merge(MergedCells.Read(_sheet.GetAttribute("ref")));
            }
        }
    }

    private void ReadCells()
    {
        while (_sheet.Read() && !(_sheet.NodeType == XmlNodeType.EndElement && _sheet.LocalName == "row"))
        {
            if (IsElement("c"))
            {
                _isCounted |= _sheet.GetAttribute("r") is null;
                var column = SheetCell.ColumnOf(_sheet.GetAttribute("r"), Count);
                if (column < Count)
                {
                    throw new InvalidDataException("Cells are not in order.");
                }

                GoTo(column);
                ReadCell();
            }
        }
    }

    private void ReadCell()
    {
        var type = _sheet.GetAttribute("t") ?? "n";
        var style = type == "n" ? XlsxStyles.Number(_sheet.GetAttribute("s")) : 0;
        var start = Letters.Count;
        var depth = _sheet.Depth;
        var isFormula = false;
        if (!_sheet.IsEmptyElement)
        {
            var isValue = false;
            while (_sheet.Read() && _sheet.Depth > depth)
            {
                if (_sheet.NodeType == XmlNodeType.Element)
                {
                    isValue = _sheet.LocalName is "v" or "t";
                    isFormula |= _sheet.LocalName == "f";
                }
                else if (isValue && _sheet.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                {
                    Letters.AppendValue(_sheet, Line);
                }
            }
        }

        Put(CellOf(type, style, start, isFormula));
    }

    private SheetCell CellOf(string type, int style, int start, bool isFormula)
    {
        var raw = Letters.Text(start, Letters.Count - start);
        if (type == "n")
        {
            return raw.IsEmpty ? new SheetCell(start, 0, false) { Doubt = isFormula ? CellDoubt.Unsaved : CellDoubt.None }
                : double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? CellMeaning.Of(number, _styles.Of(style), Letters, start, _is1904, Line)
                : new SheetCell(start, raw.Length, true);
        }

        if (type == "d" && raw.IndexOf('T') is var time and > 0)
        {
            // Written out as ISO 8601 has it; of a time of day only the day counts, as of a number with a day's format.
            Letters.CutTo(start + time);
        }

        if (type == "s" && int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            Letters.CutTo(start);
            Letters.Append(_texts[index], Line);
        }

        return new SheetCell(start, Letters.Count - start, false)
        {
            Doubt = type switch
            {
                "b" => CellDoubt.Truth,
                "e" => CellDoubt.Fault,
                _ => CellDoubt.None,
            },
        };
    }
}
