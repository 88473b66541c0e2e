using System.Buffers.Binary;
using System.Text;

namespace Sozialplanung.Geometry.GeoPackages;

/// <summary>Takes the bytes of a row apart (SQLite "Database File Format", section 2.1).</summary>
internal sealed class SqliteRecord(Encoding encoding)
{
    private const int MostColumns = 2_000;

    public IReadOnlyList<object?> Read(ReadOnlySpan<byte> payload)
    {
        var at = 0;
        var headEnd = Varint(payload, ref at);
        if (headEnd < at || headEnd > payload.Length)
        {
            throw SqliteFile.Broken();
        }

        var values = new List<object?>();
        var body = (int)headEnd;
        while (at < headEnd && values.Count < MostColumns)
        {
            var kind = Varint(payload[..(int)headEnd], ref at);
            var length = Length(kind);
            if (length < 0 || body + length > payload.Length)
            {
                throw SqliteFile.Broken();
            }

            values.Add(Value(kind, payload.Slice(body, (int)length)));
            body += (int)length;
        }

        return values;
    }

    /// <summary>A number of one to nine bytes, seven bits in each.</summary>
    public static long Varint(ReadOnlySpan<byte> bytes, ref int at)
    {
        var number = 0L;
        for (var index = 0; index < 9; index++)
        {
            if (at >= bytes.Length)
            {
                throw SqliteFile.Broken();
            }

            var part = bytes[at++];
            if (index == 8)
            {
                return (number << 8) | part;
            }

            number = (number << 7) | (long)(part & 0x7F);
            if (part < 0x80)
            {
                return number;
            }
        }

        return number;
    }

    private static long Length(long kind) =>
        kind switch
        {
            0 or 8 or 9 => 0,
            >= 1 and <= 4 => kind,
            5 => 6,
            6 or 7 => 8,
            >= 12 => (kind - 12) / 2,
            _ => -1,
        };

    private object? Value(long kind, ReadOnlySpan<byte> bytes) =>
        kind switch
        {
            0 => null,
            8 => 0L,
            9 => 1L,
            7 => BinaryPrimitives.ReadDoubleBigEndian(bytes),
            <= 6 => Integer(bytes),
            _ => kind % 2 == 0 ? bytes.ToArray() : encoding.GetString(bytes),
        };

    private static long Integer(ReadOnlySpan<byte> bytes)
    {
        long number = (sbyte)bytes[0];
        foreach (var part in bytes[1..])
        {
            number = (number << 8) | part;
        }

        return number;
    }
}
