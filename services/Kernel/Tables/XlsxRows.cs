using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>
/// The rows of one sheet of an Excel workbook, streamed. Formulas count with the value that was saved with them; macros, links
/// and everything else in the file are not looked at.
/// </summary>
public sealed class XlsxRows : TableRows
{
    private const int MaximumRows = 1_048_576;
    private readonly Stream _file;
    private readonly XlsxPackage _package;
    private readonly XlsxCellMeaning _meaning;
    private readonly XmlReader _sheet;
    private readonly List<XlsxCell> _cells = new(32);
    private readonly XlsxLetters _letters = new();
    private readonly XlsxLook _look = new();
    private long _line;
    private bool _isCounted;
    private bool _hasDoubts;

    private XlsxRows(Stream file, XlsxPackage package, string? sheetName)
    {
        _file = file;
        _package = package;
        var (part, is1904) = package.FindSheet(sheetName);
        _meaning = new XlsxCellMeaning(_letters, XlsxTexts.Read(package), XlsxStyles.Read(package), is1904);
        _sheet =
            package.Open(part) ?? throw new UnreadableFileException("Die Excel-Datei ist beschädigt: Das Tabellenblatt fehlt.");
        Description = $"Excel (XLSX), Tabellenblatt {(sheetName is null ? "1" : $"„{sheetName}“")}";
    }

    public override int Count => _cells.Count;

    public override long Line => _line;

    public override bool IsCounted => _isCounted;

    public override long Position => _file.Position;

    public override long Length => _file.Length;

    public override string Description { get; }

    public override bool HasDoubts => _hasDoubts;

    public override bool IsHidden => _look.IsHiddenRow;

    public override IReadOnlyList<MergedCells> Merged => _look.Merged;

    public override bool IsHiddenColumn(int column) => _look.IsHiddenColumn(column);

    public override bool IsNumber(int column) => (uint)column < (uint)_cells.Count && _cells[column].IsNumber;

    public override bool IsPercent(int column) => (uint)column < (uint)_cells.Count && _cells[column].IsPercent;

    public override string AddressOf(int column) => $"Zelle {XlsxCell.LettersOf(column)}{_line}";

    public override string? DoubtOf(int column) =>
        (uint)column < (uint)_cells.Count && _cells[column].Sentence(Text(column)) is { } sentence
            ? $"{AddressOf(column)} {sentence}"
            : null;

    /// <summary>
    /// Opens one sheet: by its name, or the first that is not hidden. The file must allow to go back to its beginning. Errors:
    /// <see cref="UnreadableFileException"/> with what the file is instead.
    /// </summary>
    public static XlsxRows Open(Stream file, string? sheet)
    {
        ArgumentNullException.ThrowIfNull(file);
        UnreadableFileException.ThrowIfEmpty(file);
        return Guard(() =>
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
            return new XlsxRows(file, new XlsxPackage(file), sheet);
        });
    }

    public override bool Read() => Guard(ReadRow);

    public override void Finish() =>
        Guard(() =>
        {
            ReadToEnd();
            return true;
        });

    protected override ReadOnlySpan<char> Text(int column) =>
        (uint)column < (uint)_cells.Count ? _letters.Text(_cells[column].Start, _cells[column].Length) : [];

    protected override void Dispose(bool isDisposing)
    {
        _sheet.Dispose();
        _package.Dispose();
        _file.Dispose();
    }

    private bool ReadRow()
    {
        _cells.Clear();
        _letters.CutTo(0);
        _isCounted = false;
        _hasDoubts = false;
        while (_sheet.Read())
        {
            if (_sheet.NodeType == XmlNodeType.EndElement && _sheet.LocalName == "sheetData")
            {
                ReadToEnd();
                return false;
            }

            _look.ReadColumns(_sheet);
            if (_sheet.NodeType == XmlNodeType.Element && _sheet.LocalName == "row")
            {
                _line = XlsxStyles.Number(_sheet.GetAttribute("r")) is var number and > 0 ? number : _line + 1;
                if (_line > MaximumRows)
                {
                    throw new UnreadableFileException(
                        $"Zeile {_line} liegt hinter der letzten Zeile, die eine Excel-Datei haben kann.",
                        _line
                    );
                }

                _look.ReadRow(_sheet);
                if (!_sheet.IsEmptyElement)
                {
                    ReadCells();
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>The sheet's checksum is compared at its end.</summary>
    private void ReadToEnd()
    {
        while (_sheet.Read())
        {
            _look.ReadMerged(_sheet);
        }
    }

    private void ReadCells()
    {
        while (_sheet.Read() && !(_sheet.NodeType == XmlNodeType.EndElement && _sheet.LocalName == "row"))
        {
            if (_sheet.NodeType == XmlNodeType.Element && _sheet.LocalName == "c")
            {
                _isCounted |= _sheet.GetAttribute("r") is null;
                var column = XlsxCell.ColumnOf(_sheet.GetAttribute("r"), _cells.Count);
                if (column >= MaximumColumns)
                {
                    throw new UnreadableFileException($"Zeile {_line} hat mehr Spalten, als eine Excel-Datei haben kann.", _line);
                }

                if (column < _cells.Count)
                {
                    throw new InvalidDataException("Cells are not in order.");
                }

                while (_cells.Count < column)
                {
                    _cells.Add(default);
                }

                ReadCell();
            }
        }
    }

    private void ReadCell()
    {
        var type = _sheet.GetAttribute("t") ?? "n";
        var style = type == "n" ? XlsxStyles.Number(_sheet.GetAttribute("s")) : 0;
        var start = _letters.Count;
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
                    _letters.AppendValue(_sheet, _line);
                }
            }
        }

        var cell = _meaning.Of(type, style, start, isFormula, _line);
        _hasDoubts |= cell.Doubt != XlsxDoubt.None;
        _cells.Add(cell);
    }

    /// <summary>What the archive and XML libraries say about broken files, as one sentence a provider can act on.</summary>
    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new UnreadableFileException(
                "Die Excel-Datei enthält eine Dokumenttyp-Definition. Das ist in Excel-Dateien nicht vorgesehen und wird nicht gelesen."
            );
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            throw new UnreadableFileException(
                "Die Excel-Datei ist beschädigt oder unvollständig übertragen. Bitte liefern Sie sie noch einmal."
            );
        }
    }
}
