using System.Buffers.Binary;

namespace Sozialplanung.Tables;

/// <summary>What the records of a workbook in Excel's old format are called ([MS-XLS] 2.3).</summary>
internal static class XlsRecord
{
    public const int Formula = 0x06;
    public const int End = 0x0A;
    public const int DateMode = 0x22;
    public const int Password = 0x2F;
    public const int Continue = 0x3C;
    public const int CodePage = 0x42;
    public const int Column = 0x7D;
    public const int BoundSheet = 0x85;
    public const int MultipleNumbers = 0xBD;
    public const int RichText = 0xD6;
    public const int CellFormat = 0xE0;
    public const int Merged = 0xE5;
    public const int SharedTexts = 0xFC;
    public const int SharedText = 0xFD;
    public const int Number = 0x203;
    public const int Label = 0x204;
    public const int TruthOrFault = 0x205;
    public const int FormulaText = 0x207;
    public const int Row = 0x208;
    public const int ShortNumber = 0x27E;
    public const int Format = 0x41E;
    public const int Begin = 0x809;

    public static bool IsCell(int id) =>
        id is Formula or MultipleNumbers or RichText or SharedText or Number or Label or TruthOrFault or ShortNumber;
}

/// <summary>The records of a workbook, one after another.</summary>
internal sealed class XlsRecords(Stream stream)
{
    private readonly byte[] _head = new byte[4];
    private byte[] _data = new byte[8224];
    private int _length;

    public int Id { get; private set; }

    /// <summary>Where the record begins.</summary>
    public long Start { get; private set; }

    public ReadOnlySpan<byte> Data => _data.AsSpan(0, _length);

    /// <summary>Errors: <see cref="EndOfStreamException"/> where the last record is cut off, or the workbook has no end.</summary>
    public void Read()
    {
        Start = stream.Position;
        stream.ReadExactly(_head);
        Id = BinaryPrimitives.ReadUInt16LittleEndian(_head);
        _length = BinaryPrimitives.ReadUInt16LittleEndian(_head.AsSpan(2));
        if (_length > _data.Length)
        {
            _data = new byte[_length];
        }

        stream.ReadExactly(_data.AsSpan(0, _length));
    }

    public void GoTo(long place) => stream.Position = place;

    /// <summary>Whether the next record goes on with this one; it is then the current one.</summary>
    public bool Continues()
    {
        var place = stream.Position;
        if (place + _head.Length <= stream.Length)
        {
            Read();
            if (Id == XlsRecord.Continue)
            {
                return true;
            }
        }

        stream.Position = place;
        return false;
    }

    public int Short(int place) => BinaryPrimitives.ReadUInt16LittleEndian(Part(place, 2));

    public uint Long(int place) => BinaryPrimitives.ReadUInt32LittleEndian(Part(place, 4));

    public double Double(int place) => BinaryPrimitives.ReadDoubleLittleEndian(Part(place, 8));

    public int Byte(int place) => Part(place, 1)[0];

    /// <summary>Some bytes of the record. Errors: <see cref="InvalidDataException"/> where it has fewer.</summary>
    public ReadOnlySpan<byte> Part(int place, int length) =>
        place >= 0 && length >= 0 && place + length <= _length
            ? _data.AsSpan(place, length)
            : throw new InvalidDataException("A record is too short.");
}
