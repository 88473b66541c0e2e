using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>
/// The rows of one sheet of an OpenDocument workbook, streamed. Rows and cells that stand for many are counted, not copied; notes,
/// pictures and everything else in the file are not looked at.
/// </summary>
public sealed class OdsRows : SheetRows
{
    // Real rows that repeat are few; a million of a thousand cells each only cost time.
    private const long MostRepeatedCells = 20_000_000;
    private static readonly string[] _noRows = ["shapes", "forms", "dde-source", "scenario", "named-expressions"];
    private readonly Stream _file;
    private readonly MarkupPackage _package;
    private readonly OdsContent _content;
    private readonly OdsCells _cells;
    private long _nextLine = 1;
    private long _nextColumn;
    private int _repeats;
    private long _repeatedCells;
    private bool _isAtEnd;

    private OdsRows(Stream file, string? sheet)
    {
        _file = file;
        _package = new MarkupPackage(file, OdsContent.Name);
        _content = new OdsContent(_package);
        _cells = new OdsCells(_content, Letters);
        FindSheet(sheet);
        Description = $"OpenDocument (ODS), Tabellenblatt {(sheet is null ? "1" : $"„{sheet}“")}";
    }

    /// <inheritdoc/>
    public override long Position => _file.Position;

    /// <inheritdoc/>
    public override long Length => _file.Length;

    /// <inheritdoc/>
    public override string Description { get; }

    /// <summary>Opens one sheet: by its name, or the first that is not hidden. The file must allow to go back to its beginning. Errors:
    /// <see cref="UnreadableFileException"/> with what the file is instead.</summary>
    public static OdsRows Open(Stream file, string? sheet)
    {
        ArgumentNullException.ThrowIfNull(file);
        UnreadableFileException.ThrowIfEmpty(file);
        return WorkbookFaults.Guard(OdsContent.Name, () => new OdsRows(file, sheet));
    }

    /// <inheritdoc/>
    public override bool Read() => WorkbookFaults.Guard(OdsContent.Name, ReadRow);

    /// <inheritdoc/>
    public override void Finish() =>
        WorkbookFaults.Guard(
            OdsContent.Name,
            () =>
            {
                while (ReadRow())
                {
                    // to the end, for what is merged and for the checksum
                }

                return true;
            }
        );

    /// <inheritdoc/>
    protected override void Dispose(bool isDisposing)
    {
        _content.Dispose();
        _package.Dispose();
        _file.Dispose();
    }

    private void FindSheet(string? wanted)
    {
        var seen = new List<TableSheet>();
        while (_content.NextSheet())
        {
            seen.Add(_content.Sheet);
            if (TableSheet.IsMeant(_content.Sheet, wanted))
            {
                return;
            }
        }

        TableSheet.Choose(seen, wanted);
    }

    private bool ReadRow()
    {
        if (_repeats > 0)
        {
            _repeats--;
            _repeatedCells += Count;
            MoveTo(Line + 1);
            return _repeatedCells <= MostRepeatedCells
                ? true
                : throw new UnreadableFileException(
                    $"Die Zeilen bis {Line} wiederholen sich öfter, als eine Tabelle es tut. Die Datei wird nicht gelesen.",
                    Line
                );
        }

        while (!_isAtEnd && _content.Xml.Read())
        {
            if (_content.IsAtEndOfSheet)
            {
                break;
            }

            if (_content.Xml.NodeType == XmlNodeType.Element && TryReadElement())
            {
                return true;
            }
        }

        Begin(Line);
        _isAtEnd = true;
        while (_content.Xml.Read())
        {
            // the checksum is compared at the end
        }

        return false;
    }

    /// <summary>True where it was a row with something in it.</summary>
    private bool TryReadElement()
    {
        if (_content.Xml.NamespaceURI != OdsContent.Table || Array.IndexOf(_noRows, _content.Xml.LocalName) >= 0)
        {
            _content.Skip();
        }
        else if (_content.Xml.LocalName == "table-column")
        {
            var first = _nextColumn;
            _nextColumn += _content.Times("number-columns-repeated");
            if (IsHiddenElement() && first < MaximumColumns)
            {
                Look.HideColumns((int)first, (int)Math.Min(_nextColumn, MaximumColumns) - 1);
            }
        }
        else if (_content.Xml.LocalName == "table-row")
        {
            var repeats = _content.Times("number-rows-repeated");
            Begin(_nextLine);
            _nextLine = Math.Min(_nextLine + repeats, MaximumRows + 1);
            Look.IsHiddenRow = IsHiddenElement();
            if (!_content.Xml.IsEmptyElement)
            {
                ReadCells();
            }

            _repeats = Count > 0 ? repeats - 1 : 0;
        }

        return Count > 0 && _content.Xml.LocalName == "table-row";
    }

    private bool IsHiddenElement() => _content.Xml.GetAttribute("visibility", OdsContent.Table) is "collapse" or "filter";

    private void ReadCells()
    {
        var depth = _content.Xml.Depth;
        var column = 0L;
        while (_content.Xml.Read() && _content.Xml.Depth > depth)
        {
            if (_content.Xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var times = _content.Times("number-columns-repeated");
            if (_content.Is("table-cell", OdsContent.Table))
            {
                NoteMerged(column);
                ReadCell(column, times);
            }
            else
            {
                _content.Skip(); // covered by a cell that is shown over it
            }

            column = Math.Min(column + times, MaximumColumns);
        }
    }

    private void ReadCell(long column, int times)
    {
        var cell = _cells.Read(Line);
        if (cell.Length == 0 && cell.Doubt == CellDoubt.None)
        {
            return;
        }

        for (var i = 0; i < times; i++)
        {
            GoTo((int)(column + i));
            Put(cell);
        }
    }

    private void NoteMerged(long column)
    {
        var (columns, rows) = (_content.Times("number-columns-spanned"), _content.Times("number-rows-spanned"));
        if (column < MaximumColumns && (columns > 1 || rows > 1))
        {
            Look.Merge(
                new MergedCells(
                    Line,
                    (int)column,
                    Math.Min(Line + rows - 1, MaximumRows),
                    (int)Math.Min(column + columns, MaximumColumns) - 1
                )
            );
        }
    }
}
