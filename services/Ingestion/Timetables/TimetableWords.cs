using System.Globalization;

namespace Sozialplanung.Ingestion.Timetables;

/// <summary>A timetable as a person would say it.</summary>
internal static class TimetableWords
{
    private static readonly string[] _days =
    [
        "montags",
        "dienstags",
        "mittwochs",
        "donnerstags",
        "freitags",
        "samstags",
        "sonntags",
    ];

    public static string Of(Timetable timetable)
    {
        var times = Joined([.. timetable.TimesOfDay.Select(time => time.ToString("HH:mm", CultureInfo.InvariantCulture))]);
        return $"{Days(timetable)} um {times}{Holidays(timetable)}";
    }

    private static string Days(Timetable timetable)
    {
        if (timetable.DaysOfMonth.Count > 0)
        {
            int[] days = [.. timetable.DaysOfMonth.Distinct().Order()];
            var words = $"am {Joined([.. days.Select(day => $"{day}.")])} jedes Monats";
            return days[^1] > 28 ? $"{words} (in kürzeren Monaten am letzten Tag)" : words;
        }

        int[] weekdays = [.. timetable.Weekdays.Distinct().Order()];
        return weekdays switch
        {
            [] or [1, 2, 3, 4, 5, 6, 7] => "täglich",
            [1, 2, 3, 4, 5] => "werktags (Montag bis Freitag)",
            [6, 7] => "am Wochenende",
            _ => Joined([.. weekdays.Select(day => _days[day - 1])]),
        };
    }

    private static string Holidays(Timetable timetable) =>
        timetable.HolidaysOf is not { } land ? ""
        : timetable.DaysOfMonth.Count > 0 ? $", an Feiertagen {Land.Where(land)} am nächsten Tag, der keiner ist"
        : $", nicht an Feiertagen {Land.Where(land)}";

    private static string Joined(string[] parts) =>
        parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} und {parts[^1]}";
}
