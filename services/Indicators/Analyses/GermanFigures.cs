using System.Globalization;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>Numbers as they stand in a German sentence.</summary>
internal static class GermanFigures
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static string Number(double number, int decimals) =>
        Rounding.Commercial(number, decimals).ToString($"N{decimals}", _german).Replace('-', '−');

    /// <summary>With its sign; what rounds to nothing is ±0.</summary>
    public static string Change(double number, int decimals)
    {
        var rounded = Rounding.Commercial(number, decimals);
        return rounded == 0 ? $"±{Number(0, decimals)}"
            : rounded > 0 ? $"+{Number(rounded, decimals)}"
            : Number(rounded, decimals);
    }

    public static string WithUnit(string number, string unit) => unit is "" or "Anzahl" ? number : $"{number} {unit}";

    /// <summary>A probability as „0,03“ or „unter 0,001“.</summary>
    public static string Probability(double probability) => probability < 0.001 ? "unter 0,001" : Number(probability, 3);

    /// <summary>„1 Gebiet“, „7 Gebiete“.</summary>
    public static string Areas(int count) => count == 1 ? "1 Gebiet" : $"{Number(count, 0)} Gebiete";

    /// <summary>„1 Gebiet“, „7 Gebieten“: after „in“ and „von“.</summary>
    public static string InAreas(int count) => count == 1 ? "1 Gebiet" : $"{Number(count, 0)} Gebieten";

    public static string Share(double share, int decimals = 0) => $"{Number(share * 100, decimals)} Prozent";
}
