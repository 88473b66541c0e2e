using System.Globalization;

namespace Sozialplanung.Indicators.ScheduleRelease;

/// <summary>An hour as people write it, in the time of the installation.</summary>
internal static class LocalHour
{
    public const string Form = "yyyy-MM-ddTHH:mm";

    /// <summary>
    /// The moment of a local time; null with a sentence where it is none. An hour that comes twice, when summer ends, is the later
    /// one: published is rather late than early.
    /// </summary>
    public static DateTimeOffset? Read(string text, TimeZoneInfo zone, DateTimeOffset now, out string fault)
    {
        fault = "";
        if (!DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            fault = $"„{text}“ ist kein Zeitpunkt. Bitte Tag und Uhrzeit angeben, etwa 2027-01-15T09:00.";
            return null;
        }

        if (zone.IsInvalidTime(local))
        {
            fault =
                "Diese Uhrzeit gibt es an dem Tag nicht: Die Uhr wird auf Sommerzeit gestellt. Bitte eine Stunde später wählen.";
            return null;
        }

        var moment = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        fault =
            moment <= now ? "Der Zeitpunkt ist schon vorbei. Bitte einen kommenden wählen oder gleich freigeben."
            : moment > now.AddYears(1) ? "Der Zeitpunkt liegt mehr als ein Jahr in der Zukunft."
            : "";
        return fault.Length > 0 ? null : moment;
    }
}
