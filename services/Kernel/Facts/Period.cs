using System.Globalization;

namespace Sozialplanung.Facts;

/// <summary>
/// The time a value is about: a year, half-year, quarter, month or day. Its key is what services store and send: <c>2024</c>,
/// <c>2024-H1</c>, <c>2024-Q3</c>, <c>2024-06</c>, <c>2024-12-31</c>. The order is by the last day; of two with the same last day the shorter
/// one comes first.
/// </summary>
public readonly record struct Period : IComparable<Period>
{
    private const string DayFormat = "yyyy-MM-dd";
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    private Period(PeriodKind kind, DateOnly firstDay) => (Kind, FirstDay) = (kind, firstDay);

    /// <summary>Year, half-year, quarter, month or day.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The day on which the period begins.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The day on which the period ends.</summary>
    public DateOnly LastDay =>
        Kind switch
        {
            PeriodKind.Year => FirstDay.AddYears(1).AddDays(-1),
            PeriodKind.HalfYear => FirstDay.AddMonths(6).AddDays(-1),
            PeriodKind.Quarter => FirstDay.AddMonths(3).AddDays(-1),
            PeriodKind.Month => FirstDay.AddMonths(1).AddDays(-1),
            PeriodKind.Date => FirstDay,
        };

    /// <summary>The text that is stored and sent, and that sorts within one kind as the calendar does.</summary>
    public string Key =>
        Kind switch
        {
            PeriodKind.Year => FirstDay.ToString("yyyy", CultureInfo.InvariantCulture),
            PeriodKind.HalfYear => $"{FirstDay.Year:0000}-H{(FirstDay.Month + 5) / 6}",
            PeriodKind.Quarter => $"{FirstDay.Year:0000}-Q{(FirstDay.Month + 2) / 3}",
            PeriodKind.Month => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            PeriodKind.Date => FirstDay.ToString(DayFormat, CultureInfo.InvariantCulture),
        };

    /// <summary>As people write it: „2024“, „1. Halbjahr 2024“, „3. Quartal 2024“, „Juni 2024“, „31. Dezember 2024“.</summary>
    public string Name =>
        Kind switch
        {
            PeriodKind.Year => Key,
            PeriodKind.HalfYear => $"{(FirstDay.Month + 5) / 6}. Halbjahr {FirstDay.Year:0000}",
            PeriodKind.Quarter => $"{(FirstDay.Month + 2) / 3}. Quartal {FirstDay.Year:0000}",
            PeriodKind.Month => FirstDay.ToString("MMMM yyyy", _german),
            PeriodKind.Date => FirstDay.ToString("d. MMMM yyyy", _german),
        };

    /// <summary>How many days it has.</summary>
    public int Days => LastDay.DayNumber - FirstDay.DayNumber + 1;

    /// <summary>The calendar year it lies in.</summary>
    public Period Year => OfYear(FirstDay.Year);

    /// <summary>A calendar year, 1 to 9999. Errors: <see cref="ArgumentOutOfRangeException"/>.</summary>
    public static Period OfYear(int year) => new(PeriodKind.Year, new DateOnly(year, 1, 1));

    /// <summary>A half-year, 1 or 2, of a year. Errors: <see cref="ArgumentOutOfRangeException"/>.</summary>
    public static Period OfHalfYear(int year, int half) => new(PeriodKind.HalfYear, new DateOnly(year, (6 * half) - 5, 1));

    /// <summary>A quarter, 1 to 4, of a year. Errors: <see cref="ArgumentOutOfRangeException"/>.</summary>
    public static Period OfQuarter(int year, int quarter) => new(PeriodKind.Quarter, new DateOnly(year, (3 * quarter) - 2, 1));

    /// <summary>A month, 1 to 12, of a year. Errors: <see cref="ArgumentOutOfRangeException"/>.</summary>
    public static Period OfMonth(int year, int month) => new(PeriodKind.Month, new DateOnly(year, month, 1));

    /// <summary>A single day.</summary>
    public static Period OfDay(DateOnly day) => new(PeriodKind.Date, day);

    /// <summary>Whether the other period lies within this one; a period lies within itself.</summary>
    public bool Contains(Period other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>
    /// The same period so many years earlier; null before the year 1. The 29th of February becomes the 28th where there is none.
    /// </summary>
    public Period? YearsEarlier(int years) => FirstDay.Year > years ? new Period(Kind, FirstDay.AddYears(-years)) : null;

    /// <summary>Reads a key; no other spelling.</summary>
    public static bool TryParse(ReadOnlySpan<char> key, out Period period)
    {
        period = default;
        if (
            key.Length < 4
            || !int.TryParse(key[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year == 0
            || (key.Length > 4 && key[4] != '-')
        )
        {
            return false;
        }

        switch (key[4..])
        {
            case []:
                period = OfYear(year);
                return true;
            case ['-', 'H', ('1' or '2') and var half]:
                period = OfHalfYear(year, half - '0');
                return true;
            case ['-', 'Q', >= '1' and <= '4' and var quarter]:
                period = OfQuarter(year, quarter - '0');
                return true;
            case ['-', '0', >= '1' and <= '9' and var month]:
                period = OfMonth(year, month - '0');
                return true;
            case ['-', '1', >= '0' and <= '2' and var month]:
                period = OfMonth(year, month - '0' + 10);
                return true;
            default:
                var isDay = DateOnly.TryParseExact(
                    key,
                    DayFormat,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                );
                period = OfDay(day);
                return isDay;
        }
    }

    /// <summary>Reads a key. Errors: <see cref="FormatException"/> for any other text.</summary>
    public static Period Parse(ReadOnlySpan<char> key) =>
        TryParse(key, out var period) ? period : throw new FormatException($"„{key}“ is no key of a period.");

    public int CompareTo(Period other) =>
        LastDay != other.LastDay ? LastDay.CompareTo(other.LastDay) : other.FirstDay.CompareTo(FirstDay);

    public static bool operator <(Period one, Period other) => one.CompareTo(other) < 0;

    public static bool operator >(Period one, Period other) => one.CompareTo(other) > 0;

    public static bool operator <=(Period one, Period other) => one.CompareTo(other) <= 0;

    public static bool operator >=(Period one, Period other) => one.CompareTo(other) >= 0;

    public override string ToString() => Key;
}
