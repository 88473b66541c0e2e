using System.Buffers.Binary;
using System.Text;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geometry.GeoPackages;

/// <summary>
/// Reads the tables of an SQLite database from memory, row by row (SQLite "Database File Format", sections 1.3 to 2.1). No query
/// language, no view, no trigger and no native code come near a file from outside; every page is visited at most once.
/// </summary>
internal sealed class SqliteFile
{
    private const int HeaderLength = 100;
    private const int DeepestTree = 20;
    private const byte InteriorPage = 5;
    private const byte LeafPage = 13;
    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _pageSize;
    private readonly int _usable;
    private readonly SqliteRecord _records;

    public SqliteFile(ReadOnlyMemory<byte> file)
    {
        _file = file;
        if (!IsOne(file.Span))
        {
            throw Broken();
        }

        var head = file.Span;
        var size = BinaryPrimitives.ReadUInt16BigEndian(head[16..]);
        _pageSize = size == 1 ? 65_536 : size;
        _usable = _pageSize - head[20];
        if (_pageSize < 512 || !int.IsPow2(_pageSize) || _usable < 480)
        {
            throw Broken();
        }

        _records = new SqliteRecord(
            BinaryPrimitives.ReadInt32BigEndian(head[56..]) switch
            {
                2 => Encoding.Unicode,
                3 => Encoding.BigEndianUnicode,
                _ => Encoding.UTF8,
            }
        );
        Tables = Schema();
    }

    /// <summary>The tables that hold rows themselves, by name.</summary>
    public IReadOnlyDictionary<string, SqliteTable> Tables { get; }

    public static bool IsOne(ReadOnlySpan<byte> file) => file.Length >= HeaderLength && file.StartsWith("SQLite format 3\0"u8);

    /// <summary>The rows in the order of their numbers. Errors: <see cref="GeoFormatException"/>.</summary>
    public IEnumerable<SqliteRow> Rows(SqliteTable table) =>
        Rows(table.RootPage, 0, new Walk(_file.Length))
            .Select(row => new SqliteRow(table, row.Number, _records.Read(row.Payload)));

    private Dictionary<string, SqliteTable> Schema()
    {
        var tables = new Dictionary<string, SqliteTable>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Rows(1, 0, new Walk(_file.Length)))
        {
            var values = _records.Read(row.Payload);
            if (
                values.Count >= 5
                && values[0] is "table"
                && values[1] is string name
                && values[3] is long page and > 0 and <= int.MaxValue
                && values[4] is string sql
                && SqliteColumns.Of(sql) is { } columns
            )
            {
                tables.TryAdd(name, new SqliteTable(name, (int)page, columns));
            }
        }

        return tables;
    }

    private IEnumerable<(long Number, byte[] Payload)> Rows(int page, int depth, Walk walk)
    {
        if (depth > DeepestTree || !walk.Pages.Add(page))
        {
            throw Broken();
        }

        var start = page == 1 ? HeaderLength : 0;
        var kind = Page(page).Span[start];
        var cells = BinaryPrimitives.ReadUInt16BigEndian(Page(page).Span[(start + 3)..]);
        var pointers = start + (kind == InteriorPage ? 12 : 8);
        if (kind is not (InteriorPage or LeafPage) || pointers + (2 * cells) > _usable)
        {
            throw Broken();
        }

        for (var cell = 0; cell < cells; cell++)
        {
            var at = BinaryPrimitives.ReadUInt16BigEndian(Page(page).Span[(pointers + (2 * cell))..]);
            if (kind == LeafPage)
            {
                yield return Cell(page, at, walk);
                continue;
            }

            foreach (var row in Rows(Pointer(page, at), depth + 1, walk))
            {
                yield return row;
            }
        }

        if (kind == InteriorPage)
        {
            foreach (var row in Rows(Pointer(page, start + 8), depth + 1, walk))
            {
                yield return row;
            }
        }
    }

    private int Pointer(int page, int at) =>
        at + 4 <= _usable ? BinaryPrimitives.ReadInt32BigEndian(Page(page).Span[at..]) : throw Broken();

    private (long, byte[]) Cell(int page, int at, Walk walk)
    {
        var span = Page(page).Span[.._usable];
        if (at >= span.Length)
        {
            throw Broken();
        }

        var length = SqliteRecord.Varint(span, ref at);
        var number = SqliteRecord.Varint(span, ref at);
        if (length < 0 || length > walk.BytesLeft)
        {
            throw Broken();
        }

        walk.BytesLeft -= length;

        // How much of a long row lies in the page itself: section 1.6 of the file format.
        var local = (int)length;
        if (length > _usable - 35)
        {
            var least = ((_usable - 12) * 32 / 255) - 23;
            var fitting = least + (int)((length - least) % (_usable - 4));
            local = fitting <= _usable - 35 ? fitting : least;
        }

        if (at + local + (local < length ? 4 : 0) > span.Length)
        {
            throw Broken();
        }

        var payload = new byte[length];
        span.Slice(at, local).CopyTo(payload);
        if (local < length)
        {
            Overflow(BinaryPrimitives.ReadInt32BigEndian(span[(at + local)..]), payload.AsSpan(local));
        }

        return (number, payload);
    }

    private void Overflow(int page, Span<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            var span = Page(page).Span;
            var here = Math.Min(rest.Length, _usable - 4);
            span.Slice(4, here).CopyTo(rest);
            rest = rest[here..];
            page = BinaryPrimitives.ReadInt32BigEndian(span);
        }
    }

    private ReadOnlyMemory<byte> Page(int page) =>
        page > 0 && (long)page * _pageSize <= _file.Length ? _file.Slice((page - 1) * _pageSize, _pageSize) : throw Broken();

    internal static GeoFormatException Broken() =>
        new(
            "Die Datei ist kein lesbares GeoPackage (SQLite), oder sie ist beschädigt. Bitte im Geoprogramm noch einmal ausgeben."
        );

    /// <summary>One way through a tree: no page twice, and no more bytes than the file has, whatever its rows claim.</summary>
    private sealed class Walk(long bytes)
    {
        public HashSet<int> Pages { get; } = [];

        public long BytesLeft { get; set; } = bytes;
    }
}
