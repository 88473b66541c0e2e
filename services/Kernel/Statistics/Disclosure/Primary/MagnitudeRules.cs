using System.Globalization;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Dominance and p%, with the protection that each demands (Loeve 2001; Hundepool et al. 2012, section 4.3.2): the upper limit a
/// reader can put on the total must leave the largest contribution as uncertain as the rule wants. Vectors:
/// sdc-primary-microdata1, sdc-primary-dominance-weights.
/// </summary>
internal static class MagnitudeRules
{
    // A share that equals k in exact arithmetic must not be pushed over it by the last binary digit.
    private const double Tolerance = 1e-12;

    public static PrimaryFinding? Judge(PrimaryRules rules, CellFacts facts)
    {
        if (facts.Contributions is not { Count: > 0 } contributions)
        {
            return null;
        }

        var largest = LargestContributions.Of(contributions, rules.Weights);
        return largest.Total <= 0
            ? null
            : (rules.Dominance is { } dominance ? JudgeDominance(dominance, largest) : null)
                ?? (rules.PPercent is { } pPercent ? JudgePPercent(pPercent, largest) : null);
    }

    private static PrimaryFinding? JudgeDominance(DominanceRule rule, LargestContributions largest)
    {
        var top = largest.Sum(rule.Largest);
        var limit = rule.Percent / 100 * largest.Total;
        var slack = Tolerance * largest.Total;
        if (rule.FlagsBoundary ? top < limit - slack : top <= limit + slack)
        {
            return null;
        }

        var needed = (100 / rule.Percent * top) - largest.Total;
        return Found(
            PrimaryRule.Dominance,
            needed,
            string.Create(
                CultureInfo.GetCultureInfo("de-DE"),
                $"Auf die {rule.Largest} größten Beiträge entfallen {100 * top / largest.Total:0.#} %; erlaubt sind höchstens {rule.Percent:0.#} %."
            ),
            "Frei würde das Feld, wenn sich die Summe auf mehr oder gleichmäßigere Beiträge verteilte."
        );
    }

    private static PrimaryFinding? JudgePPercent(PPercentRule rule, LargestContributions largest)
    {
        var first = largest.Sum(1);
        var rest = largest.Total - largest.Sum(rule.AttackerContributes ? 2 : 1);
        var wanted = rule.Percent / rule.PriorPercent * first;
        return rest < wanted - (Tolerance * largest.Total)
            ? Found(
                PrimaryRule.PPercent,
                wanted - rest,
                string.Create(
                    CultureInfo.GetCultureInfo("de-DE"),
                    $"Der größte Beitrag ließe sich auf weniger als {rule.Percent:0.#} % genau schätzen."
                ),
                "Frei würde das Feld, wenn mehr Beiträge hinzukämen."
            )
            : null;
    }

    private static PrimaryFinding Found(PrimaryRule rule, double needed, string reason, string remedy)
    {
        var width = (long)Math.Ceiling(Math.Max(needed, 0));
        return new PrimaryFinding(rule, width, width) { Reason = reason, Remedy = remedy };
    }
}
