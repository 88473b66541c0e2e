using System.Buffers.Binary;
using System.Text;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geometry.Shapefiles;

/// <summary>The attributes of a Shapefile (dBase III to V). Memos, which lie in another file, are left out.</summary>
internal sealed class DbfTable
{
    private const int HeaderLength = 32;
    private const byte EndOfFields = 0x0D;
    private const byte Deleted = (byte)'*';
    private readonly ReadOnlyMemory<byte> _dbf;
    private readonly string _name;
    private readonly int _start;
    private readonly int _length;
    private readonly List<DbfField> _fields = [];
    private readonly Encoding _encoding;

    public DbfTable(ReadOnlyMemory<byte> dbf, ReadOnlyMemory<byte> cpg, string name)
    {
        (_dbf, _name) = (dbf, name);
        if (dbf.Length < HeaderLength)
        {
            throw Broken();
        }

        var head = dbf.Span;
        _start = BinaryPrimitives.ReadUInt16LittleEndian(head[8..]);
        _length = BinaryPrimitives.ReadUInt16LittleEndian(head[10..]);
        var claimed = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
        if (_start < HeaderLength + 1 || _length < 1 || _start > dbf.Length || claimed > (dbf.Length - _start) / _length)
        {
            throw Broken();
        }

        Count = (int)claimed;
        var texts = Fields(head);
        (_encoding, EncodingDoubt) = DbfEncoding.Of(cpg.Span, head[29], Texts(texts));
        Name();
    }

    public int Count { get; }

    /// <summary>A sentence where the file says another encoding than its texts are in.</summary>
    public string? EncodingDoubt { get; }

    public bool IsDeleted(int row) => _dbf.Span[_start + (row * _length)] == Deleted;

    public IReadOnlyDictionary<string, string?> Row(int row)
    {
        var record = _dbf.Span.Slice(_start + (row * _length), _length);
        var values = new Dictionary<string, string?>(_fields.Count, StringComparer.Ordinal);
        foreach (var field in _fields)
        {
            values[field.Name] = field.Read(record, _encoding);
        }

        return values;
    }

    private List<DbfField> Fields(ReadOnlySpan<byte> head)
    {
        var offset = 1;
        for (var at = HeaderLength; at + HeaderLength <= _start && head[at] != EndOfFields; at += HeaderLength)
        {
            var field = new DbfField((char)head[at + 11], offset, head[at + 16], head.Slice(at, 11).ToArray());
            offset += field.Length;
            if (offset > _length)
            {
                throw Broken();
            }

            _fields.Add(field);
        }

        return [.. _fields.Where(field => field.IsText)];
    }

    /// <summary>All texts one after the other, to try an encoding on them.</summary>
    private IEnumerable<ReadOnlyMemory<byte>> Texts(List<DbfField> fields)
    {
        for (var row = 0; row < Count; row++)
        {
            foreach (var field in fields)
            {
                yield return _dbf.Slice(_start + (row * _length) + field.Offset, field.Length);
            }
        }
    }

    private void Name()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < _fields.Count; index++)
        {
            var raw = _fields[index].RawName.AsSpan();
            var end = raw.IndexOf((byte)0);
            var given = _encoding.GetString(end < 0 ? raw : raw[..end]).Trim();
            var name = given.Length == 0 ? $"Spalte {index + 1}" : given;
            for (var copy = 2; !names.Add(name); copy++)
            {
                name = $"{given}_{copy}";
            }

            _fields[index] = _fields[index] with { Name = name };
        }
    }

    private GeoFormatException Broken() => new($"Die Datei „{_name}.dbf“ ist keine dBase-Tabelle oder beschädigt.");
}
