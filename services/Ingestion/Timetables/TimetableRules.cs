using System.Globalization;

namespace Sozialplanung.Ingestion.Timetables;

/// <summary>What makes a timetable unusable, in a sentence.</summary>
internal static class TimetableRules
{
    private const int MostTimes = 24;

    public static string? Fault(Timetable timetable) =>
        timetable.Times is not { Count: > 0 } ? "Bitte geben Sie mindestens eine Uhrzeit an, zum Beispiel 02:00."
        : timetable.Times.Count > MostTimes ? $"Ein Zeitplan hat höchstens {MostTimes} Uhrzeiten."
        : timetable.Times.FirstOrDefault(time => !IsTime(time)) is { } wrong
            ? $"„{wrong}“ ist keine Uhrzeit. Sie hat zwei Ziffern für Stunden und zwei für Minuten, zum Beispiel 02:00."
        : timetable.Weekdays.Any(day => day is < 1 or > 7) ? "Wochentage gehen von 1 (Montag) bis 7 (Sonntag)."
        : timetable.DaysOfMonth.Any(day => day is < 1 or > 31) ? "Tage eines Monats gehen von 1 bis 31."
        : timetable is { Weekdays.Count: > 0, DaysOfMonth.Count: > 0 }
            ? "Bitte entweder Wochentage oder Tage des Monats angeben, nicht beides."
        : timetable.HolidaysOf is { } land && !Land.Names.ContainsKey(land)
            ? $"Das Land „{land}“ gibt es nicht; die Kürzel sind {string.Join(", ", Land.Names.Keys)}."
        : null;

    private static bool IsTime(string time) =>
        TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
