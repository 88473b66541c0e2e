namespace Sozialplanung.Tables;

/// <summary>
/// The records with cells of one sheet, from left to right and from top to bottom. Some programs write them in the order in which
/// they were filled; then their places are sorted first.
/// </summary>
internal sealed class XlsSheetCells
{
    private const int MostUnsorted = 20_000_000;
    private readonly XlsRecords _records;
    private readonly HashSet<int> _hiddenRows = [];
    private readonly List<(int Row, int Column, long Place)> _unsorted = [];
    private int _next = -1;
    private int _depth;

    public XlsSheetCells(XlsRecords records, long start, SheetLook look)
    {
        _records = records;
        Begin(start);
        var isSorted = Survey(look);
        Begin(start);
        if (!isSorted)
        {
            Collect();
        }
    }

    /// <summary>Whether the current record is a cell that was not read yet.</summary>
    public bool IsAtCell { get; private set; }

    public bool IsHiddenRow(int row) => _hiddenRows.Contains(row);

    /// <summary>Goes to the next cell; false at the end.</summary>
    public bool Next() => IsAtCell = _next < 0 ? NextInFile() : NextSorted();

    /// <summary>The text that a formula results in stands in a record behind it; false where it was not saved.</summary>
    public bool FindFormulaText()
    {
        // Between them may stand what several formulas share.
        for (var i = 0; i < 3; i++)
        {
            var place = _records.Start + 4 + _records.Data.Length;
            _records.Read();
            if (_records.Id == XlsRecord.FormulaText)
            {
                return true;
            }

            if (XlsRecord.IsCell(_records.Id) || _records.Id is XlsRecord.Begin or XlsRecord.End)
            {
                _records.GoTo(place);
                return false;
            }
        }

        return false;
    }

    /// <summary>Thirty bits of a whole number or of a fraction, perhaps a hundredth of it.</summary>
    public static double ShortNumber(uint bits)
    {
        var number = (bits & 2) != 0 ? (int)bits >> 2 : BitConverter.Int64BitsToDouble((long)(bits & 0xFFFF_FFFC) << 32);
        return (bits & 1) != 0 ? number / 100 : number;
    }

    private void Begin(long start)
    {
        _records.GoTo(start);
        _records.Read();
        _depth = _records.Id == XlsRecord.Begin ? 1 : throw new InvalidDataException("A sheet does not begin where it should.");
    }

    /// <summary>Reads the sheet once for how it looks; returns whether its cells are in order.</summary>
    private bool Survey(SheetLook look)
    {
        var last = -1L;
        var isSorted = true;
        while (NextRecord())
        {
            switch (_records.Id)
            {
                case XlsRecord.Row when (_records.Short(12) & 0x20) != 0 || _records.Short(6) == 0:
                    _hiddenRows.Add(_records.Short(0));
                    break;
                case XlsRecord.Column when (_records.Short(8) & 1) != 0 || _records.Short(4) == 0:
                    look.HideColumns(_records.Short(0), _records.Short(2));
                    break;
                case XlsRecord.Merged:
                    NoteMerged(look);
                    break;
                case var id when XlsRecord.IsCell(id):
                    var place = (_records.Short(0) * 65536L) + _records.Short(2);
                    isSorted &= place > last;
                    last = id == XlsRecord.MultipleNumbers ? place + ((_records.Data.Length - 6) / 6) - 1 : place;
                    break;
            }
        }

        return isSorted;
    }

    private void NoteMerged(SheetLook look)
    {
        for (var place = 2; place + 8 <= _records.Data.Length; place += 8)
        {
            look.Merge(
                new MergedCells(
                    _records.Short(place) + 1,
                    _records.Short(place + 4),
                    _records.Short(place + 2) + 1,
                    _records.Short(place + 6)
                )
            );
        }
    }

    private void Collect()
    {
        while (NextInFile())
        {
            _unsorted.Add((_records.Short(0), _records.Short(2), _records.Start));
            if (_unsorted.Count > MostUnsorted)
            {
                throw new InvalidDataException("The sheet has more cells than it has room for.");
            }
        }

        _unsorted.Sort();
        _next = 0;
    }

    private bool NextSorted()
    {
        // Written twice, the later one is shown.
        while (_next + 1 < _unsorted.Count && IsSamePlace(_unsorted[_next], _unsorted[_next + 1]))
        {
            _next++;
        }

        if (_next >= _unsorted.Count)
        {
            return false;
        }

        _records.GoTo(_unsorted[_next++].Place);
        _records.Read();
        return true;
    }

    private static bool IsSamePlace((int Row, int Column, long) left, (int Row, int Column, long) right) =>
        left.Row == right.Row && left.Column == right.Column;

    private bool NextInFile()
    {
        while (NextRecord())
        {
            if (XlsRecord.IsCell(_records.Id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next record of the sheet itself; charts inside of it have a beginning and an end of their own.</summary>
    private bool NextRecord()
    {
        while (_depth > 0)
        {
            _records.Read();
            _depth +=
                _records.Id == XlsRecord.Begin ? 1
                : _records.Id == XlsRecord.End ? -1
                : 0;
            if (_depth == 1 && _records.Id is not (XlsRecord.Begin or XlsRecord.End))
            {
                return true;
            }
        }

        return false;
    }
}
