using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Sozialplanung.Geometry.Shapefiles;

/// <summary>One column of a dBase table, and how its bytes become text.</summary>
internal sealed record DbfField(char Type, int Offset, int Length, byte[] RawName)
{
    public string Name { get; init; } = "";

    public bool IsText => Type == 'C';

    /// <summary>Null where the cell is empty.</summary>
    public string? Read(ReadOnlySpan<byte> record, Encoding encoding)
    {
        var bytes = record.Slice(Offset, Length);
        return Type switch
        {
            'C' => Filled(encoding.GetString(bytes).TrimEnd('\0', ' ').TrimStart(' ')),
            'N' or 'F' => Number(Plain(bytes)),
            'D' => Day(Plain(bytes)),
            'L' => Plain(bytes) is "?" or "" ? null : Plain(bytes),
            'I' or '+' when Length == 4 => BinaryPrimitives.ReadInt32LittleEndian(bytes).ToString(CultureInfo.InvariantCulture),
            'O' when Length == 8 => BinaryPrimitives.ReadDoubleLittleEndian(bytes).ToString("R", CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private static string Plain(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes).Trim('\0', ' ');

    private static string? Filled(string text) => text.Length == 0 ? null : text;

    // A key in a column with decimals is written 11.000; its areas are called 11 everywhere else. Stars fill a column too narrow.
    private static string? Number(string text) =>
        text.Length == 0 || text.Contains('*', StringComparison.Ordinal) ? null
        : !text.AsSpan().ContainsAny(".eE") ? text
        : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
        : text;

    private static string? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Filled(text.Trim('0'));
}
