using System.Globalization;

namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>Numbers, signs and days as a German reader expects them.</summary>
internal static class German
{
    private static readonly CultureInfo _culture = CultureInfo.GetCultureInfo("de-DE");

    public static string Number(double value, int decimals) => value.ToString($"N{decimals}", _culture);

    public static string Day(DateTimeOffset? instant) =>
        instant is { } time ? TimeZoneInfo.ConvertTime(time, _berlin).ToString("d. MMMM yyyy", _culture) : "";

    /// <summary>A value with its unit, or the sign that stands for the reason why there is none.</summary>
    public static string Value(ProfileValue? value, ProfileIndicator indicator) => value switch
    {
        { Value: { } number } when indicator.Unit == "%" => Number(number, indicator.Decimals) + " %",
        { Value: { } number } => Number(number, indicator.Decimals),
        _ => Sign(value?.State),
    };

    public static string Sign(string? state) => state switch
    {
        "NotYetReported" => "…",
        "NotMeaningful" => "x",
        "TooUncertain" => "/",
        _ => ".",
    };

    public static string Reason(string? state) => state switch
    {
        "Hidden" => "nicht veröffentlicht, um Menschen zu schützen",
        "NotYetReported" => "noch nicht gemeldet",
        "NotMeaningful" => "Angabe nicht sinnvoll",
        "TooUncertain" => "Zahlenwert nicht sicher genug",
        _ => "Zahlenwert unbekannt",
    };

    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
}
