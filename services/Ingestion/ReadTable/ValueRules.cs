using System.Globalization;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>What a single number of a measure can never be.</summary>
internal static class ValueRules
{
    /// <summary>Beyond what any district counts or spends, and small enough that all areas of a country can be summed.</summary>
    public const double UsualMaximum = 1e12;

    /// <summary>A profile may ask for more up to here; beyond it neighbouring numbers can no longer be told apart.</summary>
    public const double LargestMaximum = 1e15;

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static (string Rule, string Text)? Violation(MeasureDefinition measure, Value value) =>
        value.NumberOrNull switch
        {
            < 0 when !measure.MayBeNegative => (
                "negative",
                $"Der Wert ist negativ; „{measure.NameOrCode()}“ kann das nicht sein."
            ),
            > 100 when measure is { IsPercentage: true, MayBeNegative: false } => (
                "above-hundred",
                $"Der Anteil liegt über 100 %; „{measure.NameOrCode()}“ kann das nicht sein."
            ),
            { } number when Math.Abs(number) > (measure.Maximum ?? UsualMaximum) => (
                "above-maximum",
                AboveMaximum(measure, number)
            ),
            _ => null,
        };

    private static string AboveMaximum(MeasureDefinition measure, double number) =>
        $"Der Wert {Shown(number)} liegt jenseits der Obergrenze {Shown(measure.Maximum ?? UsualMaximum)} von „{measure.NameOrCode()}“."
        + (
            Math.Abs(number) > LargestMaximum
                ? " Mit so großen Zahlen lässt sich nicht mehr genau rechnen; bitte liefern Sie in einer größeren Einheit."
                : " Ist er richtig, gehört eine höhere Obergrenze (maximum) zur Messgröße in der Datensatzbeschreibung."
        );

    private static string Shown(double number) => number.ToString(Math.Abs(number) < 1e21 ? "N0" : "0.###E+0", _german);
}
