using System.Globalization;
using System.Text.RegularExpressions;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>Reads the many spellings of years, quarters, months and days into the keys of <see cref="Period"/>.</summary>
internal sealed partial class PeriodReader(PeriodSource source)
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    private static readonly string[] _days =
    [
        "dd.MM.yyyy",
        "d.M.yyyy",
        "yyyy-MM-dd",
        "yyyy_MM_dd",
        "dd_MM_yyyy",
        "dd/MM/yyyy",
        "yyyyMMdd",
        "d. MMMM yyyy",
        "d.MMMM yyyy",
        "yyyy-MM-dd HH:mm:ss",
    ];

    private static readonly string[] _months =
    [
        "MM/yyyy",
        "M/yyyy",
        "MM.yyyy",
        "yyyy-MM",
        "yyyy/MM",
        "MMMM yyyy",
        "MMM yyyy",
        "yyyy MMMM",
    ];
    private readonly string[] _ownFormats = [.. source.Formats, .. source.Format is { } one ? new[] { one } : []];

    /// <summary>The key of the period; null where the text names no day, month, quarter or year, or a coarser one than asked
    /// for.</summary>
    public string? Read(ReadOnlySpan<char> text)
    {
        var trimmed = TableRows.Composed(text).Trim().Trim('-').Trim();
        if (trimmed.StartsWith("Jahr:", StringComparison.OrdinalIgnoreCase))
        {
            trimmed = trimmed[5..].Trim();
        }

        return ReadText(trimmed) ?? (NumericKey.Plain(trimmed, isNumber: false) is { } plain ? ReadText(plain) : null);
    }

    /// <summary>The key of a month given as a year and the name or number of a month.</summary>
    public string? Read(ReadOnlySpan<char> year, ReadOnlySpan<char> month)
    {
        var trimmed = TableRows.Composed(month).Trim();
        trimmed = NumericKey.Plain(trimmed, isNumber: false) ?? trimmed;
        year = year.Trim();
        year = NumericKey.Plain(year, isNumber: false) ?? year;
        var isNumber = int.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        number = isNumber ? number : MonthOf(trimmed);
        return IsYear(year) && number is >= 1 and <= 12 ? KeyOf(Year(year), 0, number, 0) : null;
    }

    /// <summary>The first period in a file's name.</summary>
    public string? ReadFileName(string fileName)
    {
        foreach (Match match in PeriodInName().Matches(Path.GetFileNameWithoutExtension(fileName)))
        {
            if (Read(match.Value) is { } key)
            {
                return key;
            }
        }

        return null;
    }

    private string? ReadText(ReadOnlySpan<char> text) =>
        IsYear(text) ? KeyOf(Year(text), 0, 0, 0) : ReadDate(text) ?? ReadQuarter(text.ToString());

    private string? ReadDate(ReadOnlySpan<char> text)
    {
        if (
            DateOnly.TryParseExact(text, _ownFormats, _german, DateTimeStyles.None, out var own)
            || DateOnly.TryParseExact(text, _days, _german, DateTimeStyles.None, out own)
        )
        {
            return KeyOf(own.Year, (own.Month + 2) / 3, own.Month, own.Day);
        }

        return DateOnly.TryParseExact(text, _months, _german, DateTimeStyles.None, out var month)
            ? KeyOf(month.Year, (month.Month + 2) / 3, month.Month, 0)
            : null;
    }

    private string? ReadQuarter(string text) =>
        Quarter().Match(text) is { Success: true } match
            ? KeyOf(Year(match.Groups["year"].Value), match.Groups["quarter"].Value[0] - '0', 0, 0)
            : null;

    private string? KeyOf(int year, int quarter, int month, int day) =>
        source.As switch
        {
            PeriodKind.Year => Period.OfYear(year).Key,
            PeriodKind.Quarter when (quarter > 0 ? quarter : (month + 2) / 3) is var q and > 0 => Period.OfQuarter(year, q).Key,
            PeriodKind.Month when month > 0 => Period.OfMonth(year, month).Key,
            PeriodKind.Date when day > 0 => Period.OfDay(new DateOnly(year, month, day)).Key,
            _ => null,
        };

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text is [>= '1' and <= '2', _, _, _] && !text.ContainsAnyExceptInRange('0', '9');

    private static int Year(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int MonthOf(ReadOnlySpan<char> name)
    {
        for (var month = 0; month < 12; month++)
        {
            if (
                name.Equals(_german.DateTimeFormat.MonthNames[month], StringComparison.OrdinalIgnoreCase)
                || name.Equals(_german.DateTimeFormat.AbbreviatedMonthNames[month], StringComparison.OrdinalIgnoreCase)
            )
            {
                return month + 1;
            }
        }

        return 0;
    }

    [GeneratedRegex(
        @"^(?:(?<year>[12]\d{3})\s*[-/ ]?\s*(?:Q|q|Quartal\s*)(?<quarter>[1-4])|(?:Q|q)(?<quarter>[1-4])\s*[-/. ]?\s*(?<year>[12]\d{3})|(?<quarter>[1-4])\.\s*(?:Quartal|Quart\.|Vj\.|Vierteljahr)\s*(?<year>[12]\d{3}))$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Quarter();

    [GeneratedRegex(
        @"(?<!\d)[12]\d{3}(?:[-_]?Q[1-4]|[-_]\d\d[-_]\d\d|-\d\d)?(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex PeriodInName();
}
