using Sozialplanung.Facts;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.DefineIndicator;

/// <summary>Whether numerator, denominator, factor and unit can be what the kind of the indicator says.</summary>
internal static class KindCheck
{
    private static readonly double[] _shareFactors = [100, 1_000, 10_000, 100_000];

    /// <summary>What is wrong, as German sentences.</summary>
    public static IEnumerable<string> Of(IndicatorDefinition definition, LinearForm numerator, LinearForm denominator)
    {
        if (!IndicatorKinds.TryRead(definition.Kind, out var kind))
        {
            yield return Missing(definition, numerator, denominator);
            yield break;
        }

        if (kind != IndicatorKind.Change && ChangeCheck.SaysSomething(definition))
        {
            yield return "Womit verglichen wird, sagt nur eine Veränderung („change“).";
        }

        IEnumerable<string> faults = kind switch
        {
            IndicatorKind.Change => ChangeCheck.Of(definition).Concat(OfChanging(definition, numerator, denominator)),
            IndicatorKind.Count => OfCount(definition, denominator),
            IndicatorKind.Share => OfShare(definition, numerator, denominator),
            IndicatorKind.Rate when numerator.IsPartOf(denominator) =>
            [
                "Der Zähler ist ein Teil des Nenners: Das ist ein Anteil („share“), kein Verhältnis. Nur so wird auch der Rest geschützt.",
            ],
            IndicatorKind.Rate or IndicatorKind.Mean or IndicatorKind.Index => [],
        };
        foreach (var fault in faults)
        {
            yield return fault;
        }
    }

    /// <summary>The figure that changes is what its own kind says, but for the unit: that is the one of the change.</summary>
    private static IEnumerable<string> OfChanging(IndicatorDefinition definition, LinearForm numerator, LinearForm denominator) =>
        definition.ChangeOf is { } changing && ChangeCheck.IsKind(changing)
            ? Of(
                definition with
                {
                    Kind = changing,
                    Unit = "Punkte",
                    ChangeOf = null,
                    ComparedWith = null,
                    ChangeAs = null,
                },
                numerator,
                denominator
            )
            : [];

    private static IEnumerable<string> OfCount(IndicatorDefinition definition, LinearForm denominator)
    {
        if (!denominator.IsConstant)
        {
            yield return "Eine Anzahl hat keine Bezugsgröße; ihr Nenner ist 1. Mit Bezugsgröße ist es ein Anteil („share“), ein Verhältnis („rate“) oder ein Mittelwert („mean“).";
        }

        if (IndicatorKinds.IsPercent(definition.Unit))
        {
            yield return $"Eine Anzahl hat nicht die Einheit „{definition.Unit}“. Ein fertig gelieferter Anteil ist „share“.";
        }
    }

    private static IEnumerable<string> OfShare(IndicatorDefinition definition, LinearForm numerator, LinearForm denominator)
    {
        if (numerator.Terms.Any(term => term.Value < 0))
        {
            yield return "Ein Saldo ist kein Teil eines Ganzen. Bitte „rate“ (Verhältnis) wählen.";
        }

        if (numerator.IsApartFrom(denominator))
        {
            yield return "Der Zähler ist kein Teil des Nenners. Bitte „rate“ (Verhältnis) wählen oder den Nenner um den Zähler ergänzen.";
        }

        if (denominator.IsConstant)
        {
            if (definition.Factor is not (1 or 100))
            {
                yield return "Ein fertig gelieferter Anteil hat den Faktor 1 (geliefert in Prozent) oder 100 (geliefert als Bruch).";
            }
        }
        else if (IndicatorKinds.IsPercent(definition.Unit) && definition.Factor != 100)
        {
            yield return $"Ein Anteil in „{definition.Unit}“ hat den Faktor 100.";
        }
        else if (!_shareFactors.Contains(definition.Factor))
        {
            yield return "Ein Anteil wird in Prozent (Faktor 100) oder je 1.000, 10.000 oder 100.000 angegeben.";
        }
    }

    private static string Missing(IndicatorDefinition definition, LinearForm numerator, LinearForm denominator)
    {
        var guess = Guess(definition, numerator, denominator);
        var start = definition.Kind is null
            ? "Die Art des Indikators fehlt („kind“)."
            : $"Die Art „{definition.Kind}“ gibt es nicht.";
        return $"{start} Es gibt: {string.Join("; ", IndicatorKinds.All.Select(kind => $"{kind.Word} – {kind.Name}: {kind.Choice}"))}. "
            + $"Nach Zähler, Nenner und Einheit wäre es „{IndicatorKinds.WordOf(guess)}“ ({IndicatorKinds.NameOf(guess)}); bitte prüfen und eintragen.";
    }

    /// <summary>What it probably is; proposed, never taken.</summary>
    private static IndicatorKind Guess(IndicatorDefinition definition, LinearForm numerator, LinearForm denominator) =>
        numerator.Terms.All(term => term.Value > 0)
        && (numerator.IsPartOf(denominator) || IndicatorKinds.IsPercent(definition.Unit))
            ? IndicatorKind.Share
        : denominator.IsConstant ? IndicatorKind.Count
        : IndicatorKind.Rate;
}
