using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Sozialplanung.Tables.Tests;

/// <summary>Writes small workbooks in Excel's old format (BIFF8 in a compound file), with whatever a test wants to be odd.</summary>
internal static class OldWorkbooks
{
    private const int Sector = 512;

    /// <summary>A number with a format of its own.</summary>
    internal sealed record Formatted(double Number, string Format);

    /// <summary>What a formula resulted in: a number, a text or nothing saved.</summary>
    internal sealed record Formula(object? Result);

    /// <summary>TRUE, or an error by its code.</summary>
    internal sealed record Odd(byte Code, bool IsFault);

    /// <summary>Texts become shared texts, numbers numbers, days numbers with a day's format; null is no cell.</summary>
    public static byte[] Of(params object?[][] rows) => new Builder().Rows(rows).Build();

    internal sealed class Builder
    {
        private readonly List<string> _texts = [];
        private readonly List<string> _formats = [];
        private readonly List<byte[]> _cells = [];
        private readonly List<byte[]> _looks = [];

        public bool Is1904 { get; init; }

        public bool HasPassword { get; init; }

        public bool IsShuffled { get; init; }

        public Builder Rows(params object?[][] rows)
        {
            for (var r = 0; r < rows.Length; r++)
            {
                for (var c = 0; c < rows[r].Length; c++)
                {
                    _cells.AddRange(Cell(r, c, rows[r][c]));
                }
            }

            return this;
        }

        public Builder HideRow(int row)
        {
            var data = new byte[16];
            Short(data, 0, row);
            Short(data, 6, 255);
            data[12] = 0x20;
            _looks.Add(Record(0x208, data));
            return this;
        }

        public Builder HideColumns(int first, int last) => Look(0x7D, first, last, 2000, 15, 1, 0);

        public Builder Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) =>
            Look(0xE5, 1, firstRow, lastRow, firstColumn, lastColumn);

        public Builder Look(int id, params int[] shorts)
        {
            _looks.Add(Record(id, Shorts(shorts)));
            return this;
        }

        public byte[] Build() => Compound(Stream());

        public byte[] Stream()
        {
            var globals = new List<byte[]> { Record(0x809, Shorts(0x600, 5, 0, 0, 0, 0, 0, 0)) };
            if (HasPassword)
            {
                globals.Add(Record(0x2F, new byte[54]));
            }

            globals.Add(Record(0x22, Shorts(Is1904 ? 1 : 0)));
            globals.AddRange(
                _formats.Select(
                    (format, i) => Record(0x41E, [.. Shorts(200 + i, format.Length), 0, .. Encoding.Latin1.GetBytes(format)])
                )
            );
            globals.AddRange(
                new[] { 0, 14 }
                    .Concat(_formats.Select((_, i) => 200 + i))
                    .Select(id => Record(0xE0, [.. Shorts(0, id), .. new byte[16]]))
            );
            var sheetNames = new[] { ("Versteckt", 1), ("Tabelle 1", 0) };
            var boundSheets = globals.Count;
            globals.AddRange(sheetNames.Select(sheet => BoundSheet(0, sheet.Item1, (byte)sheet.Item2)));
            globals.AddRange(Texts());
            globals.Add(Record(0x0A, []));
            var start = globals.Sum(record => record.Length);
            byte[] empty = [.. Record(0x809, Shorts(0x600, 16, 0, 0, 0, 0, 0, 0)), .. Record(0x0A, [])];
            globals[boundSheets] = BoundSheet(start, "Versteckt", 1);
            globals[boundSheets + 1] = BoundSheet(start + empty.Length, "Tabelle 1", 0);
            var cells = IsShuffled ? [.. _cells.OrderBy(cell => cell.Length).ThenByDescending(cell => cell[4])] : _cells;
            return
            [
                .. globals.SelectMany(record => record),
                .. empty,
                .. Record(0x809, Shorts(0x600, 16, 0, 0, 0, 0, 0, 0)),
                .. _looks.SelectMany(record => record),
                .. cells.SelectMany(record => record),
                .. Record(0x0A, []),
            ];
        }

        /// <summary>Split into records of few letters, the kind of the letters changing in the middle of a text.</summary>
        private List<byte[]> Texts()
        {
            var all = new List<byte[]>();
            var current = new List<byte>([.. Longs(_texts.Count, _texts.Count)]);
            foreach (var text in _texts)
            {
                var isWide = text.Any(letter => letter > 255);
                current.AddRange([.. Shorts(text.Length), isWide ? (byte)1 : (byte)0]);
                foreach (var letter in text)
                {
                    if (current.Count > 60)
                    {
                        all.Add(Record(all.Count == 0 ? 0xFC : 0x3C, [.. current]));
                        isWide = !isWide || letter > 255;
                        current = [isWide ? (byte)1 : (byte)0];
                    }

                    if (letter > 255 && !isWide)
                    {
                        all.Add(Record(all.Count == 0 ? 0xFC : 0x3C, [.. current]));
                        isWide = true;
                        current = [1];
                    }

                    current.AddRange(isWide ? [(byte)letter, (byte)(letter >> 8)] : [(byte)letter]);
                }
            }

            all.Add(Record(all.Count == 0 ? 0xFC : 0x3C, [.. current]));
            return all;
        }

        private IEnumerable<byte[]> Cell(int row, int column, object? value)
        {
            switch (value)
            {
                case null:
                    return [];
                case string text:
                    _texts.Add(text);
                    return [Record(0xFD, [.. Shorts(row, column, 0), .. Longs(_texts.Count - 1)])];
                case DateOnly day:
                    var serial = day.ToDateTime(default).ToOADate() - (Is1904 ? 1462 : 0);
                    return [Record(0x203, [.. Shorts(row, column, 1), .. Double(serial)])];
                case Formatted formatted:
                    _formats.Add(formatted.Format);
                    return [Record(0x203, [.. Shorts(row, column, _formats.Count + 1), .. Double(formatted.Number)])];
                case Odd odd:
                    return [Record(0x205, [.. Shorts(row, column, 0), odd.Code, odd.IsFault ? (byte)1 : (byte)0])];
                case Formula { Result: string text }:
                    return
                    [
                        Record(0x06, [.. Shorts(row, column, 0), 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, .. new byte[8]]),
                        Record(0x4BC, new byte[8]),
                        Record(0x207, [.. Shorts(text.Length), 1, .. Encoding.Unicode.GetBytes(text)]),
                    ];
                case Formula { Result: null }:
                    return [Record(0x06, [.. Shorts(row, column, 0), 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, .. new byte[8]])];
                case Formula { Result: { } number }:
                    return
                    [
                        Record(
                            0x06,
                            [
                                .. Shorts(row, column, 0),
                                .. Double(Convert.ToDouble(number, CultureInfo.InvariantCulture)),
                                .. new byte[8],
                            ]
                        ),
                    ];
                case int whole:
                    return [Record(0x27E, [.. Shorts(row, column, 0), .. Longs((whole << 2) | 2)])];
                default:
                    return
                    [
                        Record(
                            0x203,
                            [.. Shorts(row, column, 0), .. Double(Convert.ToDouble(value, CultureInfo.InvariantCulture))]
                        ),
                    ];
            }
        }

        private static byte[] BoundSheet(int start, string name, byte hidden) =>
            Record(0x85, [.. Longs(start), hidden, 0, (byte)name.Length, 0, .. Encoding.Latin1.GetBytes(name)]);
    }

    public static byte[] Record(int id, byte[] data) => [.. Shorts(id, data.Length), .. data];

    public static byte[] Shorts(params int[] numbers) =>
        [.. numbers.SelectMany(number => new[] { (byte)number, (byte)(number >> 8) })];

    public static byte[] Longs(params int[] numbers) =>
        [
            .. numbers.SelectMany(number =>
                new[] { (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)(number >> 24) }
            ),
        ];

    /// <summary>Around a stream: a header, the table of chains, the directory, the stream; a short one lies in a stream of small
    /// pieces.</summary>
    public static byte[] Compound(byte[] stream, string name = "Workbook")
    {
        var isMini = stream.Length < 4096;
        var sectors = (stream.Length + Sector - 1) / Sector;
        var tables = (sectors + 130 + (sectors / 100)) / 128;
        var lists = Math.Max(0, (tables - 109 + 126) / 127); // the header names 109 sectors of the table only
        var first = tables + lists;
        var file = new byte[Sector * (1 + first + 2 + sectors)];
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".Select(letter => (byte)letter).ToArray().CopyTo(file, 0);
        Short(file, 24, 0x3E);
        Short(file, 26, 3);
        Short(file, 28, 0xFFFE);
        Short(file, 30, 9);
        Short(file, 32, 6);
        Long(file, 44, tables);
        Long(file, 48, first); // the directory
        Long(file, 56, 4096);
        Long(file, 60, isMini ? first + 1 : -2);
        Long(file, 64, isMini ? 1 : 0);
        Long(file, 68, lists > 0 ? tables : -2);
        Long(file, 72, lists);
        for (var i = 0; i < 109; i++)
        {
            Long(file, 76 + (4 * i), i < tables ? i : -1);
        }

        for (var list = 0; list < lists; list++)
        {
            for (var i = 0; i < 127; i++)
            {
                var table = 109 + (127 * list) + i;
                Long(file, (Sector * (1 + tables + list)) + (4 * i), table < tables ? table : -1);
            }

            Long(file, (Sector * (1 + tables + list)) + 508, list < lists - 1 ? tables + list + 1 : -2);
        }

        for (var i = 0; i < tables * 128; i++)
        {
            var next =
                i < tables ? -3
                : i < first ? -4
                : i < first + 2 ? -2
                : i < first + 2 + sectors - 1 ? i + 1
                : i == first + 2 + sectors - 1 ? -2
                : -1;
            Long(file, Sector + (4 * i), next);
        }

        var directory = Sector * (1 + first);
        Entry(file, directory, "Root Entry", 5, isMini ? first + 2 : -2, isMini ? sectors * Sector : 0, 1);
        Entry(file, directory + 128, name, 2, isMini ? 0 : first + 2, stream.Length, -1);
        var minis = directory + Sector;
        for (var i = 0; i < 128; i++)
        {
            var count = (stream.Length + 63) / 64;
            Long(
                file,
                minis + (4 * i),
                !isMini || i >= count ? -1
                    : i == count - 1 ? -2
                    : i + 1
            );
        }

        stream.CopyTo(file, Sector * (1 + first + 2));
        return file;
    }

    private static void Entry(byte[] file, int place, string name, byte kind, int start, int length, int child)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(file, place);
        Short(file, place + 64, (name.Length + 1) * 2);
        file[place + 66] = kind;
        Long(file, place + 68, -1);
        Long(file, place + 72, -1);
        Long(file, place + 76, child);
        Long(file, place + 116, start);
        Long(file, place + 120, length);
    }

    private static byte[] Double(double number) => BitConverter.GetBytes(number);

    private static void Short(byte[] bytes, int place, int number) =>
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(place), (ushort)number);

    private static void Long(byte[] bytes, int place, int number) =>
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(place), number);
}
