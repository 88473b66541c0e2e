using System.Globalization;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Facts;

namespace Sozialplanung.Reporting.Writing;

/// <summary>Numbers as a German reader expects them.</summary>
internal static class GermanNumbers
{
    /// <summary>Between what must not be parted at the end of a line.</summary>
    public const char HardSpace = '\u00A0';
    private static readonly CultureInfo _culture = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>With the true minus sign.</summary>
    public static string Text(double value, int decimals) => value.ToString($"N{decimals}", _culture).Replace('-', '−');

    /// <summary>„23,1 %“, „412 Personen“, „12,3 je 1.000“.</summary>
    public static string WithUnit(double value, ProfiledIndicator indicator) =>
        $"{Text(value, indicator.Decimals)}{HardSpace}{indicator.Unit}";

    /// <summary>A difference: of percentages in percentage points.</summary>
    public static string Difference(double size, ProfiledIndicator indicator) =>
        $"{Text(size, indicator.Decimals)}{HardSpace}{(IndicatorKinds.IsPercent(indicator.Unit) ? "Prozentpunkte" : indicator.Unit)}";
}
