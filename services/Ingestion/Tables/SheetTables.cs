using Sozialplanung.Facts;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>
/// Finds where tables lie below each other on one sheet: behind an empty row begins another one where a header stands there, that is a row
/// of texts above numbers. The same header once more, without another title, is the next page of the same table; rows behind an empty one
/// without a header go on with it.
/// </summary>
internal sealed class SheetTables
{
    /// <summary>Rows of a block that are looked at for its header.</summary>
    private const int Beginning = 12;
    private const int MostTables = 100;
    private readonly List<(SheetTable Table, string[]? Header)> _found = [];
    private readonly List<Row> _block = [];
    private readonly List<Row> _waiting = [];
    private long _last;

    /// <summary>Whether no empty row stands between the header and the first rows below it: these are its own.</summary>
    private bool _isBelowHeader;

    /// <summary>The tables in so many rows of a file, from top to bottom. Errors: <see cref="UnreadableFileException"/>.</summary>
    public static IReadOnlyList<SheetTable> In(TableRows rows, int mostRows)
    {
        var tables = new SheetTables();
        for (var count = 0; count < mostRows && rows.Read(); count++)
        {
            if (!rows.IsEmptyRow)
            {
                tables.Add(rows);
            }
        }

        return tables.End();
    }

    /// <summary>For whoever reads the rows below a header as one table: finds the headers that stand among them.</summary>
    public static SheetTables Below(TableHeader header, long line)
    {
        var tables = new SheetTables { _last = line, _isBelowHeader = true };
        tables._found.Add((new SheetTable(null, 1, line), header.Lines.Count == 0 ? null : Row.Of(header.Lines).Cells));
        return tables;
    }

    /// <summary>The next row that is not empty.</summary>
    public void Add(TableRows rows)
    {
        if (rows.Line > _last + 1)
        {
            Close();
            _isBelowHeader = false;
        }

        _last = rows.Line;
        if (_block.Count < Beginning)
        {
            _block.Add(Row.Of(rows));
        }
    }

    /// <summary>What was found when the last row has been added.</summary>
    public IReadOnlyList<SheetTable> End()
    {
        Close();
        return [.. _found.Select(found => found.Table)];
    }

    private void Close()
    {
        if (_block.Count > 0)
        {
            Take(_block);
            _block.Clear();
        }
    }

    private void Take(List<Row> block)
    {
        if (_isBelowHeader)
        {
            Lengthen();
            return;
        }

        if (block.TrueForAll(row => !row.HasNumbers))
        {
            // Titles, a header with an empty row below it, or explanations of what stands above.
            if (_found.Count > 0 && FooterWords.BeginsWith(block[0].First))
            {
                Lengthen();
            }
            else
            {
                _waiting.AddRange(block);
            }

            return;
        }

        var header = block.FindIndex(row => row.IsHeader);
        var titles = _waiting.Concat(block.Take(Math.Max(0, header))).Where(row => row.Filled == 1).ToList();
        var labels =
            header >= 0 && IsAboveNumbers(block, header) ? block[header]
            : !block[0].IsHeader ? _waiting.FindLast(row => row.IsHeader)
            : null;
        var title = titles.Find(row => !FooterWords.BeginsWith(row.First))?.First;
        var isFirst = _found.Count == 0;
        if (isFirst || (labels is not null && !IsNextPage(labels.Cells, title) && _found.Count < MostTables))
        {
            var begin = _waiting.Count > 0 ? _waiting[0].Line : block[0].Line;
            _found.Add((new SheetTable(title, isFirst ? 1 : begin, _last), labels?.Cells));
        }
        else
        {
            Lengthen();
        }

        _waiting.Clear();
    }

    private void Lengthen() => _found[^1] = (_found[^1].Table with { LastLine = _last }, _found[^1].Header);

    private bool IsNextPage(string[] labels, string? title) =>
        _found[^1].Header is { } before
        && before.SequenceEqual(labels, StringComparer.OrdinalIgnoreCase)
        && (title is null || _found[^1].Table.Title is not { } above || TableLabel.AreSame(title, above));

    /// <summary>Whether the header lines have labels for most of the numbers below them.</summary>
    private static bool IsAboveNumbers(List<Row> block, int header)
    {
        var data = block.FindIndex(header, row => row.HasNumbers && !row.IsHeader);
        return data > 0
            && block[data].Numbers.Count(column => block[header..data].Exists(row => row.HasLabel(column))) * 2
                > block[data].Numbers.Length;
    }

    private sealed record Row(long Line, string[] Cells, int[] Numbers)
    {
        public int Filled => Cells.Count(cell => cell.Length > 0);

        public string First => Array.Find(Cells, cell => cell.Length > 0) ?? "";

        public bool HasLabel(int column) => column < Cells.Length && Cells[column].Length > 0;

        public bool HasNumbers => Numbers.Length > 0;

        /// <summary>Several texts; years stand above numbers as well as among them.</summary>
        public bool IsHeader =>
            Filled > 1
            && !Array.Exists(Cells, cell => cell.Length > 0 && ValueSigns.Usual.ContainsKey(cell))
            && Numbers.All(column => CellLook.IsYear(Cells[column]))
            && Numbers.Select(column => Cells[column]).Distinct().Count() == Numbers.Length;

        /// <summary>The first of the header lines that labels several columns.</summary>
        public static Row Of(IReadOnlyList<string[]> lines)
        {
            var rows = lines.Select(line => new Row(0, line, [])).ToList();
            return rows.Find(row => row.IsHeader) ?? rows[0];
        }

        public static Row Of(TableRows rows)
        {
            var cells = new string[Math.Min(rows.Count, 500)];
            var numbers = new List<int>();
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = TableLabel.Clean(rows[column]);
                if (rows.IsNumber(column) || CellLook.IsNumber(cells[column]))
                {
                    numbers.Add(column);
                }
            }

            return new Row(rows.Line, cells, [.. numbers]);
        }
    }
}
