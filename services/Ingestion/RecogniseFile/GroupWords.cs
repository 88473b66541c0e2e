using System.Globalization;
using System.Text.RegularExpressions;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>
/// The word that says how a group belongs to the whole named before it: „davon" divides it, „darunter" and „und zwar" pick some out, who
/// may be counted in several groups or in none.
/// </summary>
/// <param name="Word">The word as it stands there; empty where there is none.</param>
/// <param name="Rest">What stands behind it: the group.</param>
/// <param name="IsOverlapping">Whether such groups may overlap and need not be all.</param>
internal sealed partial record GroupWords(string Word, string Rest, bool IsOverlapping)
{
    public bool HasWord => Word.Length > 0;

    public static GroupWords Of(string text)
    {
        var match = Beginning().Match(text);
        return match.Success
            ? new GroupWords(
                match.Groups["word"].Value,
                match.Groups["rest"].Value.Trim(),
                !match.Groups["word"].Value.StartsWith("dav", StringComparison.OrdinalIgnoreCase)
                    && !match.Groups["word"].Value.EndsWith("von", StringComparison.OrdinalIgnoreCase)
            )
            : new GroupWords("", text.Trim(), false);
    }

    /// <summary>Whether the text is such a word for overlapping groups, alone or before a group.</summary>
    public static bool SaysOverlapping(string text) =>
        Of(text).IsOverlapping || Of($"{text} x") is { IsOverlapping: true, Rest: "x" };

    /// <summary>Whether texts that name ages name some of them twice: „unter 3", „unter 6".</summary>
    public static bool HaveOverlappingAges(IEnumerable<string> texts)
    {
        var ages = texts
            .Select(text => CategoryGuess.Of(text))
            .Where(guess => guess?.Attribute == "alter")
            .Select(guess => guess!.Category)
            .Distinct()
            .Select(Span)
            .Order()
            .ToList();
        return ages.Zip(ages.Skip(1))
            .Any(pair =>
                // „0-3" and „3-6" are meant to end before the other begins.
                pair.Second.From < pair.First.To
                || pair.Second.From == pair.First.From
            );
    }

    private static (int From, int To) Span(string category)
    {
        var parts = category.TrimEnd('+').Split('-');
        var from = int.Parse(parts[0], CultureInfo.InvariantCulture);
        return (from, category.EndsWith('+') ? int.MaxValue : int.Parse(parts[^1], CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(
        @"^[\s–-]*\(?(?<word>darunter|dar\.|hierunter|und\s+zwar|u\.\s?zwar|nachrichtlich|davon|dav\.|hiervon|wovon)(?![\p{L}\d])\)?\s*:?\s*(?<rest>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Beginning();
}
