using System.Globalization;
using System.Text.RegularExpressions;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>Reads the many spellings of years, half-years, quarters, months and days into the keys of <see cref="Period"/>.</summary>
internal sealed class PeriodReader(PeriodSource source)
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    private static readonly string[] _days =
    [
        "dd.MM.yyyy",
        "d.M.yyyy",
        "d.M.yy",
        "yyyy-MM-dd",
        "yyyy_MM_dd",
        "dd_MM_yyyy",
        "dd-MM-yyyy",
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
    private readonly SortedDictionary<string, SortedSet<Period>> _collapsed = new(StringComparer.Ordinal);
    private readonly string[] _ownFormats = [.. source.Formats, .. source.Format is { } one ? new[] { one } : []];

    /// <summary>The days, months and quarters that were read, by the longer period they now count for.</summary>
    public IReadOnlyDictionary<string, SortedSet<Period>> Collapsed => _collapsed;

    /// <summary>The key of the period; null where the text names no day, month, quarter or year, or a coarser one than asked
    /// for.</summary>
    public string? Read(ReadOnlySpan<char> text)
    {
        if (MeaningOf(text) is { } meant)
        {
            return ReadText(meant);
        }

        var trimmed = TableRows.Composed(text).Trim().Trim('-').Trim();
        trimmed = PeriodSpellings.Introduction().Replace(trimmed.ToString(), "");
        return ReadText(trimmed) ?? (NumericKey.Plain(trimmed, isNumber: false) is { } plain ? ReadText(plain) : null);
    }

    /// <summary>Whether a person has said that rows with this text are left out.</summary>
    public bool IsLeftOut(ReadOnlySpan<char> text) => MeaningOf(text) is { Length: 0 };

    private string? MeaningOf(ReadOnlySpan<char> text) =>
        source.Meanings.Count > 0 ? source.Meanings.GetValueOrDefault(TableLabel.Clean(text)) : null;

    /// <summary>The key of a month given as a year and the name or number of a month.</summary>
    public string? Read(ReadOnlySpan<char> year, ReadOnlySpan<char> month)
    {
        var trimmed = TableRows.Composed(month).Trim();
        trimmed = NumericKey.Plain(trimmed, isNumber: false) ?? trimmed;
        year = year.Trim();
        year = NumericKey.Plain(year, isNumber: false) ?? year;
        return IsYear(year) && MonthOf(trimmed) is var number and >= 1 and <= 12 ? KeyOf(Year(year), 0, number, 0) : null;
    }

    /// <summary>Whether the text is the name or number of a month.</summary>
    public static bool NamesMonth(ReadOnlySpan<char> text) => MonthOf(TableRows.Composed(text).Trim()) is >= 1 and <= 12;

    private static int MonthOf(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : GermanMonths.Find(BeforeBracket(text));

    /// <summary>Whether the text is a year; of a year and a month the one that cannot be read is to be told.</summary>
    public static bool NamesYear(ReadOnlySpan<char> text) =>
        IsYear(NumericKey.Plain(text.Trim(), isNumber: false) ?? text.Trim());

    /// <summary>The first period in a file's name; where it names half a year, that or none.</summary>
    public string? ReadFileName(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName);
        if (HalfYears.AreIn(name))
        {
            return source.As == PeriodKind.HalfYear ? HalfYears.Find(name)?.Period.Key : null;
        }

        foreach (
            Match match in (
                source.As == PeriodKind.Month ? PeriodSpellings.MonthInName() : PeriodSpellings.PeriodInName()
            ).Matches(name)
        )
        {
            if ((Read(match.Value) ?? Read(match.Value.Replace('_', ' '))) is { } key)
            {
                return key;
            }
        }

        return null;
    }

    private string? ReadText(ReadOnlySpan<char> text) =>
        IsYear(text) ? KeyOf(Year(text), 0, 0, 0)
        : PeriodSpellings.SchoolYear().Match(text.ToString()) is { Success: true } school && IsSchoolYear(school)
            ? ReadSchoolYear(school)
        : ReadTerm(text.ToString())
            ?? ReadDate(text)
            ?? ReadNamedMonth(text.ToString())
            ?? ReadQuarter(text.ToString())
            ?? ReadHalfYear(text.ToString());

    /// <summary>The day beside a month: <c>Februar (28. bzw. 29.)</c>.</summary>
    private static ReadOnlySpan<char> BeforeBracket(ReadOnlySpan<char> month) =>
        month.IndexOf('(') is var bracket and > 0 ? month[..bracket] : month;

    /// <summary>The winter term counts for the year in which it begins, the summer term for no whole year; each is half a year.</summary>
    private string? ReadTerm(string text)
    {
        if (PeriodSpellings.Term().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (year, isWinter) = (FullYear(match.Groups["first"].ValueSpan), match.Groups["winter"].Success);
        return match.Groups["second"].Success && (!isWinter || !IsSchoolYear(match)) ? null
            : source.As == PeriodKind.HalfYear ? Period.OfHalfYear(year, isWinter ? 2 : 1).Key
            : source.As == PeriodKind.Year && isWinter ? Period.OfYear(year).Key
            : null;
    }

    /// <summary>The second year is the one after the first: <c>2010/11</c> is no November.</summary>
    private static bool IsSchoolYear(Match match) =>
        FullYear(match.Groups["first"].ValueSpan) + 1 is var next
        && next % 100 == Year(match.Groups["second"].ValueSpan[^2..])
        && (match.Groups["second"].Length == 2 || Year(match.Groups["second"].Value) == next);

    /// <summary>A school year counts for the year in which it begins; it lies in no quarter and no month.</summary>
    private string? ReadSchoolYear(Match match) =>
        source.As == PeriodKind.Year ? KeyOf(Year(match.Groups["first"].Value), 0, 0, 0) : null;

    private string? ReadNamedMonth(string text) =>
        PeriodSpellings.NamedMonth().Match(text) is { Success: true } match
        && GermanMonths.Find(match.Groups["month"].ValueSpan) is var month and > 0
        && FullYear(match.Groups["year"].ValueSpan) is var year
            ? match.Groups["day"] is { Success: true } written
                ? ReadDay(year, month, Year(written.Value))
                : KeyOf(year, (month + 2) / 3, month, 0)
            : null;

    private string? ReadDay(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? KeyOf(year, (month + 2) / 3, month, day) : null;

    private string? ReadDate(ReadOnlySpan<char> text)
    {
        if (
            DateOnly.TryParseExact(text, _ownFormats, _german, DateTimeStyles.None, out var own)
            || DateOnly.TryParseExact(text, _days, _german, DateTimeStyles.None, out own)
        )
        {
            // A format of the profile's own may be one of years: its day is then no day of the file.
            var isDay = source.As == PeriodKind.Date || _ownFormats.Length == 0 || Array.Exists(_ownFormats, IsOfDays);
            return KeyOf(own.Year, (own.Month + 2) / 3, own.Month, isDay ? own.Day : 0);
        }

        return DateOnly.TryParseExact(text, _months, _german, DateTimeStyles.None, out var month)
            ? KeyOf(month.Year, (month.Month + 2) / 3, month.Month, 0)
            : null;
    }

    private string? ReadQuarter(string text) =>
        PeriodSpellings.Quarter().Match(text) is { Success: true } match
            ? KeyOf(Year(match.Groups["year"].Value), match.Groups["quarter"].Value[0] - '0', 0, 0)
            : null;

    /// <summary>A half-year is read only as itself: as a year it would pass for twice as long.</summary>
    private string? ReadHalfYear(string text) =>
        source.As == PeriodKind.HalfYear && HalfYears.Find(text) is { } found && found.Length == text.Length
            ? found.Period.Key
            : null;

    private static bool IsOfDays(string format) => format.Contains('d', StringComparison.Ordinal);

    private string? KeyOf(int year, int quarter, int month, int day)
    {
        var key = KeyAs(year, quarter, month, day);
        if (key is not null && FinerThanAsked(year, quarter, month, day) is { } finer)
        {
            (_collapsed.TryGetValue(key, out var known) ? known : _collapsed[key] = []).Add(finer);
        }

        return key;
    }

    private Period? FinerThanAsked(int year, int quarter, int month, int day) =>
        source.As == PeriodKind.Date ? null
        : day > 0 ? Period.OfDay(new DateOnly(year, month, day))
        : source.As == PeriodKind.Month ? null
        : month > 0 ? Period.OfMonth(year, month)
        : source.As is PeriodKind.Year or PeriodKind.HalfYear && quarter > 0 ? Period.OfQuarter(year, quarter)
        : null;

    private string? KeyAs(int year, int quarter, int month, int day) =>
        source.As switch
        {
            PeriodKind.Year => Period.OfYear(year).Key,
            PeriodKind.HalfYear when (quarter > 0 ? (quarter + 1) / 2 : (month + 5) / 6) is var half and > 0 => Period
                .OfHalfYear(year, half)
                .Key,
            PeriodKind.Quarter when (quarter > 0 ? quarter : (month + 2) / 3) is var q and > 0 => Period.OfQuarter(year, q).Key,
            PeriodKind.Month when month > 0 => Period.OfMonth(year, month).Key,
            PeriodKind.Date when day > 0 => Period.OfDay(new DateOnly(year, month, day)).Key,
            _ => null,
        };

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text is [>= '1' and <= '2', _, _, _] && !text.ContainsAnyExceptInRange('0', '9');

    private static int Year(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Two digits are a year up to 2049, as the programs of offices take them.</summary>
    private static int FullYear(ReadOnlySpan<char> text) =>
        text.Length > 2 ? Year(text)
        : Year(text) is var two && two < 50 ? 2000 + two
        : 1900 + two;
}
