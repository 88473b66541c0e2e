using System.Text.RegularExpressions;
using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>One range out of a text: its numbers (none: the whole street), and its side where the text names one.</summary>
internal readonly record struct ReadRange(HouseNumberSide? Side, HouseNumber? From, HouseNumber? To);

/// <summary>
/// Reads ranges that stand in one cell: „1–15“, „2–24 gerade“, „12a–c“, „ab 21“, „bis 20“, „1-15, 21-33“. A letter alone is a side
/// only before the numbers, since behind them it is an addition.
/// </summary>
internal static partial class RangeText
{
    /// <summary>The greatest number there is: a range to it has no end.</summary>
    public static HouseNumber Open { get; } = HouseNumber.Parse("99999");

    /// <summary>Null where any part cannot be read.</summary>
    public static IReadOnlyList<ReadRange>? Read(string text)
    {
        var ranges = new List<ReadRange>();
        foreach (var part in text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReadPart(part) is not { } range)
            {
                return null;
            }

            ranges.Add(range);
        }

        return ranges;
    }

    private static ReadRange? ReadPart(string part)
    {
        HouseNumberSide? side =
            OddWord().IsMatch(part) ? HouseNumberSide.Odd
            : EvenWord().IsMatch(part) ? HouseNumberSide.Even
            : BothWord().IsMatch(part) ? HouseNumberSide.Both
            : null;
        var numbers = BothWord().Replace(EvenWord().Replace(OddWord().Replace(part, " "), " "), " ").Trim();
        if (numbers.Length == 0 || Whole().IsMatch(numbers))
        {
            return new ReadRange(side, null, null);
        }

        if (OpenEnd().Match(numbers) is { Success: true } open)
        {
            return Number(open.Groups["from"].Value) is { } from ? new ReadRange(side, from.First, Open) : null;
        }

        if (OpenStart().Match(numbers) is { Success: true } start)
        {
            return Number(start.Groups["to"].Value) is { } to ? new ReadRange(side, HouseNumber.Parse("1"), to.Last) : null;
        }

        return IsReversed(numbers) || Number(numbers) is not { } range ? null : new ReadRange(side, range.First, range.Last);
    }

    private static HouseNumberRange? Number(string text) =>
        HouseNumberReader.TryRead(text, default, out var range) ? range : null;

    // "15-9" is a mistake, and not 15 alone.
    private static bool IsReversed(string numbers) =>
        Pair().Match(numbers) is { Success: true } pair
        && int.TryParse(pair.Groups["from"].ValueSpan, out var from)
        && int.TryParse(pair.Groups["to"].ValueSpan, out var to)
        && to < from;

    [GeneratedRegex(@"(?<![\p{L}])(ungerade?|unger\.?|ung\.)(?![\p{L}])|^u\.?\s|\(u\)", RegexOptions.IgnoreCase)]
    private static partial Regex OddWord();

    [GeneratedRegex(@"(?<![\p{L}])(gerade?|ger\.)(?![\p{L}])|^g\.?\s|\(g\)", RegexOptions.IgnoreCase)]
    private static partial Regex EvenWord();

    [GeneratedRegex(@"(?<![\p{L}])(fortlaufend|fortl\.?|beide)(?![\p{L}])|^f\.?\s|\(f\)", RegexOptions.IgnoreCase)]
    private static partial Regex BothWord();

    [GeneratedRegex(@"^(alle|ganz|ganze( Straße)?|gesamt|komplett|-|–)$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"^(ab|von)\s*(Nr\.?\s*)?(?<from>\d+\s?[a-z]?)$|^(?<from>\d+\s?[a-z]?)\s*(ff\.?|[-–]|(bis|[-–])\s*Ende)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"^bis\s*(Nr\.?\s*)?(?<to>\d+\s?[a-z]?)$", RegexOptions.IgnoreCase)]
    private static partial Regex OpenStart();

    [GeneratedRegex(@"^(?<from>\d{1,5})\s?[a-z]?\s*([-–—]|bis)\s*(?<to>\d{1,5})", RegexOptions.IgnoreCase)]
    private static partial Regex Pair();
}
