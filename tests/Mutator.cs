using System.Text;
using System.Text.RegularExpressions;

namespace Sozialplanung.Tests;

/// <summary>
/// Changes an input a little, as carelessness, transport and malice do. Most changes keep its form, so that they get past the first
/// look of a reader. The same seed gives the same input.
/// </summary>
internal sealed partial class Mutator(int seed, IReadOnlyList<byte[]> samples)
{
    private const int Longest = 1 << 20;

    // What readers have stumbled over, here and elsewhere.
    private static readonly byte[][] _words =
    [
        .. new[]
        {
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "-1",
            "0",
            "1e999",
            "-0.0",
            "2147483648",
            "9223372036854775808",
            "NaN",
            "0.1",
            "\\ud800",
            "\\u0000",
            "\0",
            "\uFEFF",
            "\u202E",
            "ſ",
            "İ",
            "a\u0308",
            "<!--",
            "]]>",
            "&#0;",
            "&x;",
            "\"",
            "'",
            ";",
            ",",
            "\t",
            "\r",
            "\n",
            "<",
            ">",
            "/",
            "=",
            "%00",
            "%",
            "2024-02-30",
            "0000",
            "auto",
            "skip",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xC0, 0x80],
        [0xED, 0xA0, 0x80],
        [0xFF, 0xFE],
    ];

    private readonly Random _random = new(seed);

    /// <summary>One of the samples with one to four changes.</summary>
    public byte[] Next()
    {
        var input = samples[_random.Next(samples.Count)];
        for (var changes = _random.Next(1, 5); changes > 0; changes--)
        {
            input = Change(input);
            input = input.Length <= Longest ? input : input[..Longest];
        }

        return input;
    }

    private byte[] Change(byte[] input)
    {
        var at = _random.Next(input.Length + 1);
        var end = Math.Min(input.Length, at + _random.Next(1, _random.Next(4) == 0 ? 200 : 8));
        return _random.Next(14) switch
        {
            0 => [.. input[..at], .. Word(), .. input[at..]],
            1 => [.. input[..at], .. Word(), .. input[end..]],
            2 => [.. input[..at], .. input[end..]],
            3 => [.. input[..end], .. input[at..]],
            4 =>
            [
                .. input[..at],
                .. Enumerable.Repeat(input[at..end], _random.Next(1, 300)).SelectMany(piece => piece),
                .. input[end..],
            ],
            5 => input[..at],
            6 => [.. input[..at], .. Tail(samples[_random.Next(samples.Count)])],
            _ => Replaced(input),
        };
    }

    private byte[] Word() => _random.Next(5) == 0 ? [(byte)_random.Next(256)] : _words[_random.Next(_words.Length)];

    private byte[] Tail(byte[] other) => other[_random.Next(other.Length + 1)..];

    // A whole value in place of another: the form stays, the meaning goes.
    private byte[] Replaced(byte[] input)
    {
        var text = Encoding.Latin1.GetString(input);
        var values = Value().Matches(text);
        if (values.Count == 0)
        {
            return input;
        }

        var value = values[_random.Next(values.Count)];
        var other = _random.Next(3) switch
        {
            0 => values[_random.Next(values.Count)].Value,
            1 => "null",
            _ => Encoding.Latin1.GetString(Word()),
        };
        return Encoding.Latin1.GetBytes(text[..value.Index] + other + text[(value.Index + value.Length)..]);
    }

    [GeneratedRegex(
        """
            \{[^{}]*\}|\[[^\[\]]*\]|"[^"]*"|-?\d+(\.\d+)?|\b\w+\b
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Value();
}
