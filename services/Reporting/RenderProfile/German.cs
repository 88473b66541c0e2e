using System.Globalization;
using System.Net;
using Sozialplanung.Facts;

namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>Numbers, signs and days as a German reader expects them, and text that is safe inside HTML.</summary>
internal static class German
{
    private const char HardSpace = '\u00A0';
    private static readonly CultureInfo _culture = CultureInfo.GetCultureInfo("de-DE");
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>With the true minus sign.</summary>
    public static string Number(double value, int decimals) => value.ToString($"N{decimals}", _culture).Replace('-', '−');

    public static string Day(DateTimeOffset? instant) =>
        instant is { } time ? TimeZoneInfo.ConvertTime(time, _berlin).ToString("d. MMMM yyyy", _culture) : "";

    /// <summary>„23,1 %“, „412 Personen“, „12,3 je 1.000“.</summary>
    public static string WithUnit(double value, ProfileIndicator indicator) =>
        $"{Number(value, indicator.Decimals)}{HardSpace}{indicator.Unit}";

    /// <summary>A difference: of percentages in percentage points.</summary>
    public static string Difference(double size, ProfileIndicator indicator) =>
        $"{Number(size, indicator.Decimals)}{HardSpace}{(IndicatorKinds.IsPercent(indicator.Unit) ? "Prozentpunkte" : indicator.Unit)}";

    /// <summary>
    /// A cell of a table: the number with the letters of its flags, or the sign that stands for the reason why there is none.
    /// </summary>
    public static string Cell(ProfileValue? value, ProfileIndicator indicator)
    {
        if (value?.Value is not { } number)
        {
            return Sign(value?.State);
        }

        var text = Number(number, indicator.Decimals);
        return value.Flags is not { Count: > 0 } flags
            ? text
            : (flags.Contains("LimitedReliability") ? $"({text})" : text) + string.Concat(flags.Select(Letter));
    }

    public static string Sign(string? state) => ValueSigns.Of(ValueSigns.ReadName(state));

    public static string Reason(string? state) =>
        state switch
        {
            "Hidden" => "nicht veröffentlicht, um Menschen zu schützen",
            "NotYetReported" => "noch nicht gemeldet",
            "NotMeaningful" => "Angabe nicht sinnvoll",
            "TooUncertain" => "Zahlenwert nicht sicher genug",
            _ => "Zahlenwert unbekannt",
        };

    private static string Letter(string flag) => FlagSigns.LetterOf(flag) is { Length: > 0 } letter ? $"{HardSpace}{letter}" : "";
}
