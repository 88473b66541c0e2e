using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Reading;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>Whether an indicator rests on counts of which chance can be computed, and if not, why, in a sentence.</summary>
internal static class CountBase
{
    /// <summary>Null where numerator and denominator are counts of persons or cases of a share or a rate.</summary>
    public static string? FaultOf(IndicatorHead indicator)
    {
        if (indicator.IsFinished)
        {
            return "Die Werte sind fertig geliefert worden. Wie viele gezählt wurden und von wie vielen, ist nicht bekannt; ohne beides lässt sich der Zufall nicht ausrechnen.";
        }

        var definition = indicator.Definition;
        switch (definition.DeclaredKind)
        {
            case IndicatorKind.Count:
                return "Der Indikator ist eine Anzahl ohne Bezugsgröße. Sie ist ausgezählt und nicht geschätzt; erst ein Anteil oder eine Rate schwankt mit der Größe des Gebiets.";
            case IndicatorKind.Mean:
                return "Der Indikator ist ein Mittelwert. Wie weit die einzelnen Werte streuen, wird nicht geliefert; ohne das hat ein Mittelwert keinen Vertrauensbereich.";
            case IndicatorKind.Share or IndicatorKind.Rate:
                break;
            default:
                return "Der Indikator ist ein Kennwert aus mehreren Größen oder ein Vergleich; für ihn gibt es keinen Vertrauensbereich.";
        }

        var plan = new IndicatorPlan(indicator.Code, indicator.Version, definition, "");
        return plan.Denominator is null ? "Der Indikator hat keine Bezugsgröße, aus der sich der Zufall ausrechnen ließe."
            : IsPlain(plan.Numerator) && IsPlain(plan.Denominator) ? null
            : "Zähler oder Nenner sind keine einfache Summe von Fällen (gewichtet oder ein Saldo); dafür gibt es keinen Vertrauensbereich.";
    }

    // A multiple or a balance is no number of cases: its chance is another one.
    private static bool IsPlain(CountForm form) => form is { IsCount: true, Scale: 1 };
}
