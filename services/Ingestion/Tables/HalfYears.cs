using System.Globalization;
using System.Text.RegularExpressions;
using Sozialplanung.Facts;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>How offices write half-years: „1. Halbjahr 2024“, „2024-H1“, „HJ 2/2024“, „I. Hj. 2024“, „Halbjahr 1/2024“.</summary>
internal static partial class HalfYears
{
    /// <summary>Whether the text speaks of half-years at all.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) =>
        text.Contains("halbj", StringComparison.OrdinalIgnoreCase) || Written().IsMatch(text);

    /// <summary>The first half-year in the text, and how much of the text it takes; null where none can be read.</summary>
    public static (Period Period, int Length)? Find(string text) =>
        Written().Match(text) is { Success: true } match
            ? (
                Period.OfHalfYear(
                    int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
                    match.Groups["second"].Success ? 2 : 1
                ),
                match.Length
            )
            : null;

    [GeneratedRegex(
        """
            (?<![\p{L}\d])(?:
                (?<year>[12]\d{3}) [-_/,.\s]* (?:
                    (?:HJ?|Hbj|Halbj(?:ahr)?)\.? [-_\s]* (?:(?<second>2|II)|1|I)
                  | (?:(?<second>2|II|zweites)|1|I|erstes)\.? [-_\s]* (?:HJ?|Hbj|Halbj(?:ahr)?)\.?
                )
              | (?:HJ?|Hbj|Halbj(?:ahr)?)\.? [-_\s]* (?:(?<second>2|II)|1|I) [-_/,.\s]* (?<year>[12]\d{3})
              | (?:(?<second>2|II|zweites)|1|I|erstes)\.? [-_\s]* (?:HJ?|Hbj|Halbj(?:ahr)?)\.? [-_/,.\s]* (?<year>[12]\d{3})
            )(?![\p{L}\d])
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace,
        1000
    )]
    private static partial Regex Written();
}
