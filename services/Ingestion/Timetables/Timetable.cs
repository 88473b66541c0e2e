using System.Globalization;
using System.Text.Json.Serialization;

namespace Sozialplanung.Ingestion.Timetables;

/// <summary>When a dataset is fetched: times of day in the time of Berlin, on weekdays or on days of the month; on neither named, every
/// day.</summary>
public sealed record Timetable
{
    /// <summary>As <c>02:00</c>.</summary>
    public required IReadOnlyList<string> Times { get; init; }

    /// <summary>1 Monday to 7 Sunday.</summary>
    public IReadOnlyList<int> Weekdays { get; init; } = [];

    /// <summary>1 to 31; a month without that day takes its last one.</summary>
    public IReadOnlyList<int> DaysOfMonth { get; init; } = [];

    /// <summary>Land (as <c>NW</c>) on whose holidays nothing is fetched. A day of the month that is one moves to the next day that is
    /// none, or a month would be missing; a weekday is left out.</summary>
    public string? HolidaysOf { get; init; }

    [JsonIgnore]
    internal IEnumerable<TimeOnly> TimesOfDay =>
        Times.Select(time => TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture)).Distinct().Order();
}
