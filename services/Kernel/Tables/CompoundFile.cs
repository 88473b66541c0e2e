using System.Buffers.Binary;
using System.Text;

namespace Sozialplanung.Tables;

/// <summary>
/// The file system inside old Office files ([MS-CFB]). Whatever it says of lengths and places is checked against the file: a chain
/// has no more sectors than the file, and leads nowhere twice.
/// </summary>
internal sealed class CompoundFile
{
    private const uint LastSector = 0xFFFF_FFFA;
    private const int EntryLength = 128;
    private const int MostEntries = 10_000;
    private const int MiniSectorSize = 64;
    private readonly Stream _file;
    private readonly int _sectorSize;
    private readonly uint _miniCutoff;
    private readonly uint[] _table;
    private readonly uint[] _miniTable;
    private readonly long[] _miniStream;
    private readonly byte[] _entries;

    /// <summary>Errors: <see cref="InvalidDataException"/> and <see cref="EndOfStreamException"/>.</summary>
    public CompoundFile(Stream file)
    {
        _file = file;
        var header = new byte[512];
        file.Position = 0;
        file.ReadExactly(header);
        _sectorSize = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30)) switch
        {
            9 => 512,
            12 => 4096,
            _ => throw new InvalidDataException("Sectors have no known size."),
        };
        _miniCutoff = At(header, 56);
        _table = Numbers(TableSectors(header));
        _entries = Bytes(Chain(At(header, 48)), MostEntries * EntryLength);
        _miniTable = Numbers(Chain(At(header, 60)));
        _miniStream = _entries.Length >= EntryLength ? Chain(At(_entries, 116)) : [];
    }

    /// <summary>The names of what lies at the root.</summary>
    public IReadOnlyDictionary<string, int> Roots => field ??= ReadRoots();

    /// <summary>Opens what lies at the root under this name; null where nothing does.</summary>
    public Stream? Open(string name)
    {
        if (!Roots.TryGetValue(name, out var entry))
        {
            return null;
        }

        var start = At(_entries, entry + 116);
        long length = At(_entries, entry + 120);
        var isMini = length < _miniCutoff;
        var (offsets, size) = isMini ? (MiniChain(start), MiniSectorSize) : (Chain(start), _sectorSize);
        return length <= (long)offsets.Length * size
            ? new BufferedStream(new SectorStream(_file, offsets, size, length), 1 << 14)
            : throw new EndOfStreamException();
    }

    private static uint At(byte[] bytes, int place) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(place));

    private long OffsetOf(uint sector) => (sector + 1L) * _sectorSize;

    /// <summary>The sectors that hold the table of chains: the first of them are listed in the header.</summary>
    private long[] TableSectors(byte[] header)
    {
        var most = (_file.Length / _sectorSize / (_sectorSize / 4)) + 2;
        var offsets = new List<long>();
        for (var place = 76; place < 512; place += 4)
        {
            Add(At(header, place));
        }

        var next = At(header, 68);
        for (var lists = 0L; next < LastSector; lists++)
        {
            var list = Bytes([OffsetOf(next)], _sectorSize);
            for (var place = 0; place < _sectorSize - 4; place += 4)
            {
                Add(At(list, place));
            }

            next = lists <= most ? At(list, _sectorSize - 4) : throw new InvalidDataException("The table has no end.");
        }

        return [.. offsets];

        void Add(uint sector)
        {
            if (sector < LastSector)
            {
                offsets.Add(OffsetOf(sector));
            }

            if (offsets.Count > most)
            {
                throw new InvalidDataException("The table is larger than the file.");
            }
        }
    }

    private long[] Chain(uint first)
    {
        var most = _file.Length / _sectorSize;
        var offsets = new List<long>();
        for (var sector = first; sector < LastSector; sector = sector < _table.Length ? _table[sector] : LastSector)
        {
            offsets.Add(offsets.Count < most ? OffsetOf(sector) : throw new InvalidDataException("A chain has no end."));
        }

        return [.. offsets];
    }

    private long[] MiniChain(uint first)
    {
        var offsets = new List<long>();
        for (var sector = first; sector < LastSector; sector = sector < _miniTable.Length ? _miniTable[sector] : LastSector)
        {
            var place = (long)sector * MiniSectorSize;
            if (place / _sectorSize >= _miniStream.Length || offsets.Count > _miniTable.Length)
            {
                throw new InvalidDataException("A chain leads out of the file.");
            }

            offsets.Add(_miniStream[place / _sectorSize] + (place % _sectorSize));
        }

        return [.. offsets];
    }

    private byte[] Bytes(long[] sectors, long most)
    {
        var bytes = new byte[Math.Min((long)sectors.Length * _sectorSize, most)];
        using var stream = new SectorStream(_file, sectors, _sectorSize, bytes.Length);
        stream.ReadExactly(bytes);
        return bytes;
    }

    private uint[] Numbers(long[] sectors)
    {
        var bytes = Bytes(sectors, _file.Length + _sectorSize);
        var numbers = new uint[bytes.Length / 4];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = At(bytes, i * 4);
        }

        return numbers;
    }

    /// <summary>A tree of siblings: what lies deeper, such as tables inside of tables, is not looked at.</summary>
    private Dictionary<string, int> ReadRoots()
    {
        var found = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<uint>();
        var open = new Stack<uint>();
        open.Push(_entries.Length >= EntryLength ? At(_entries, 76) : uint.MaxValue);
        while (open.TryPop(out var number))
        {
            if (number < _entries.Length / EntryLength && seen.Add(number))
            {
                var entry = (int)number * EntryLength;
                var length = BinaryPrimitives.ReadUInt16LittleEndian(_entries.AsSpan(entry + 64));
                found.TryAdd(Encoding.Unicode.GetString(_entries, entry, Math.Clamp(length - 2, 0, 62)), entry);
                open.Push(At(_entries, entry + 68));
                open.Push(At(_entries, entry + 72));
            }
        }

        return found;
    }
}
