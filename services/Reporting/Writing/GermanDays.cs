using System.Globalization;

namespace Sozialplanung.Reporting.Writing;

/// <summary>Days as a German reader expects them, in German time.</summary>
internal static class GermanDays
{
    private static readonly CultureInfo _culture = CultureInfo.GetCultureInfo("de-DE");
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>„2. März 2026“; empty where there is none.</summary>
    public static string Text(DateTimeOffset? instant) =>
        instant is { } time ? TimeZoneInfo.ConvertTime(time, _berlin).ToString("d. MMMM yyyy", _culture) : "";
}
