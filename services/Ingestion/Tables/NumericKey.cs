using System.Globalization;
using System.Text.RegularExpressions;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>Keys and periods that a program took for numbers: <c>10044115.0</c>, <c>1.0044111E7</c>, <c>2024,0</c>.</summary>
internal static partial class NumericKey
{
    /// <summary>
    /// The digits alone; null where the text is no whole number in another notation, or cannot be told. <c>1,00441E+07</c> in a
    /// text is what a spreadsheet shows of a longer number (programs write <c>1.00441E7</c>, without a plus, and in full), <c>10.000</c> may
    /// group thousands; a cell that is a number by its type is neither.
    /// </summary>
    public static string? Plain(ReadOnlySpan<char> text, bool isNumber)
    {
        if (text.Length > 30 || text.IndexOfAny(".,Ee") < 0 || Notation().Match(text.ToString()) is not { Success: true } match)
        {
            return null;
        }

        var (whole, fraction) = (match.Groups["whole"].Value, match.Groups["fraction"].Value.TrimEnd('0'));
        var written = match.Groups["fraction"].Length;
        var hasExponent = match.Groups["exponent"].Success;
        var exponent = hasExponent
            ? int.Parse(match.Groups["exponent"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;
        if (!isNumber && (hasExponent ? match.Groups["plus"].Success && written < exponent : written == 3 && whole.Length <= 3))
        {
            return null;
        }

        return fraction.Length <= exponent ? whole + fraction.PadRight(exponent, '0') : null;
    }

    /// <summary>Whether the text is a number that was shortened to a few digits, so that its key is lost.</summary>
    public static bool IsRounded(ReadOnlySpan<char> text) =>
        text.IndexOfAny('E', 'e') > 0 && Notation().IsMatch(text) && Plain(text, isNumber: false) is null;

    [GeneratedRegex(
        @"^(?<whole>\d+)(?:[.,](?<fraction>\d+))?(?:[eE](?<plus>\+)?(?<exponent>\d{1,2}))?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Notation();
}
