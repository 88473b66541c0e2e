using System.Text.RegularExpressions;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>What a text looks like before anybody has said what it is.</summary>
internal static partial class CellLook
{
    /// <summary>Whether the text is a number in one of the usual spellings.</summary>
    public static bool IsNumber(string text) => text.Length is > 0 and < 40 && Number().IsMatch(text);

    /// <summary>Whether the text is a year of our time, and nothing else.</summary>
    public static bool IsYear(string text) =>
        (NumericKey.Plain(text, isNumber: false) ?? text) is { Length: 4 } year
        && int.TryParse(year, out var number)
        && number is >= 1900 and <= 2100;

    [GeneratedRegex(
        @"^\(?[-+−]?\s?(\d{1,3}([.\s'\u00A0\u202F]\d{3})+(,\d+)?|\d+([.,]\d+)?([eE][-+]?\d{1,2})?|[.,]\d+)\s?%?\)?[prs]?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Number();
}
