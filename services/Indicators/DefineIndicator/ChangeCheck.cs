using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.DefineIndicator;

/// <summary>Whether a change says of what, against when, and how.</summary>
internal static class ChangeCheck
{
    public static bool SaysSomething(IndicatorDefinition definition) =>
        definition.ChangeOf is not null || definition.ComparedWith is not null || definition.ChangeAs is not null;

    /// <summary>Whether a figure of this kind can change.</summary>
    public static bool IsKind(string word) => IndicatorKinds.TryRead(word, out var kind) && kind != IndicatorKind.Change;

    /// <summary>What is wrong, as German sentences.</summary>
    public static IEnumerable<string> Of(IndicatorDefinition definition)
    {
        if (definition.ChangeOf is not { } changing || !IsKind(changing))
        {
            yield return "Eine Veränderung sagt, was sich verändert („changeOf“): count, share, rate, mean oder index.";
        }

        if (definition.ComparedWith is null)
        {
            yield return "Eine Veränderung sagt, womit verglichen wird („comparedWith“): -1 für das Vorjahr, bis -10, oder ein Zeitraum wie 2015.";
        }
        else if (ComparedPeriod.TryRead(definition) is null)
        {
            yield return $"Mit „{definition.ComparedWith}“ lässt sich nicht vergleichen. Möglich sind -1 (Vorjahr) bis -10, oder ein Zeitraum der Art „{definition.PeriodKind}“.";
        }

        if (definition.ChangeAs is not (null or "difference" or "percent"))
        {
            yield return "Eine Veränderung ist ein Unterschied („difference“) oder in Prozent des früheren Werts („percent“).";
        }
        else if (definition.ChangeAs == "percent" && !IndicatorKinds.IsPercent(definition.Unit))
        {
            yield return $"Eine Veränderung in Prozent hat die Einheit „%“, nicht „{definition.Unit}“.";
        }
        else if (definition is { ChangeAs: not "percent", ChangeOf: "share" } && IndicatorKinds.IsPercent(definition.Unit))
        {
            yield return "Der Unterschied zweier Anteile hat die Einheit „Prozentpunkte“, nicht „%“.";
        }
    }
}
