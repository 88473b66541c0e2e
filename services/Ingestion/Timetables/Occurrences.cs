namespace Sozialplanung.Ingestion.Timetables;

/// <summary>The moments a timetable means. When the clock is put forward, a time that does not exist counts as the first one after the
/// gap; when it is put back, a time that exists twice counts once, the first time.</summary>
internal static class Occurrences
{
    public static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    // From the 31st to the 31st of a short year with holidays between, and then some.
    private const int DaysAhead = 400;

    /// <summary>The first moment after another; null where there is none within a year.</summary>
    public static DateTimeOffset? Next(Timetable timetable, DateTimeOffset after)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(after, Berlin).DateTime);
        for (var ahead = 0; ahead < DaysAhead; ahead++)
        {
            var day = today.AddDays(ahead);
            if (!Includes(timetable, day))
            {
                continue;
            }

            foreach (var time in timetable.TimesOfDay)
            {
                if (MomentOf(day, time) is var moment && moment > after)
                {
                    return moment;
                }
            }
        }

        return null;
    }

    public static bool Includes(Timetable timetable, DateOnly day)
    {
        if (IsHoliday(timetable, day))
        {
            return false;
        }

        if (timetable.DaysOfMonth.Count == 0)
        {
            return timetable.Weekdays.Count == 0 || timetable.Weekdays.Contains(NumberOf(day.DayOfWeek));
        }

        // What fell on the holidays just before comes today.
        while (!IsNamed(timetable, day))
        {
            day = day.AddDays(-1);
            if (!IsHoliday(timetable, day))
            {
                return false;
            }
        }

        return true;
    }

    public static DateTimeOffset MomentOf(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        if (Berlin.IsInvalidTime(local))
        {
            while (Berlin.IsInvalidTime(local))
            {
                local = local.AddMinutes(1);
            }
        }

        var offset = Berlin.IsAmbiguousTime(local) ? Berlin.GetAmbiguousTimeOffsets(local).Max() : Berlin.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    private static bool IsHoliday(Timetable timetable, DateOnly day) =>
        timetable.HolidaysOf is { } land && Holidays.Include(land, day);

    private static bool IsNamed(Timetable timetable, DateOnly day) =>
        timetable.DaysOfMonth.Contains(day.Day)
        || (day.AddDays(1).Day == 1 && timetable.DaysOfMonth.Any(named => named > day.Day));

    private static int NumberOf(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;
}
