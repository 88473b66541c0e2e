namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Minimum count, complement, zero (§ 16 BStatG; Hundepool et al. 2012, section 5.2). Vector: sdc-primary-microdata1.
/// </summary>
internal static class CountingRules
{
    public static IEnumerable<PrimaryFinding> Judge(PrimaryRules rules, CellFacts facts)
    {
        if (IsSmall(facts.Count, rules))
        {
            yield return Found(
                PrimaryRule.MinimumCount,
                facts,
                rules,
                $"Die Fallzahl {facts.Count} liegt unter der Mindestfallzahl {rules.MinimumCount}.",
                $"Frei würde das Feld ab {rules.MinimumCount} Personen, etwa durch Zusammenfassen mit einem Nachbarfeld."
            );
        }

        var leftOver = facts.Base - facts.Count;
        if (rules.ProtectsComplement && leftOver is { } few && IsSmall(few, rules))
        {
            yield return Found(
                PrimaryRule.Complement,
                facts,
                rules,
                $"{facts.Count} von {facts.Base}: Übrig bleiben {few}, weniger als die Mindestfallzahl {rules.MinimumCount}.",
                $"Frei würde das Feld, wenn mindestens {rules.MinimumCount} Personen übrig blieben."
            );
        }

        if (rules.Zeros == ZeroRule.Withheld && JudgeZero(rules, facts, leftOver) is { } zero)
        {
            yield return zero;
        }
    }

    private static PrimaryFinding? JudgeZero(PrimaryRules rules, CellFacts facts, long? leftOver)
    {
        if (facts.Count == 0 && facts.Base != 0)
        {
            return Found(
                PrimaryRule.Zero,
                facts,
                rules,
                "Eine Null sagt über jede Person der Gruppe etwas aus und wird nicht gezeigt.",
                "Frei würde das Feld, wenn Nullen gezeigt werden dürften."
            );
        }

        return rules.ProtectsComplement && leftOver == 0 && facts.Count > 0
            ? Found(
                PrimaryRule.Zero,
                facts,
                rules,
                $"Alle {facts.Count} der Gruppe haben das Merkmal; das sagt über jede Person etwas aus.",
                "Frei würde das Feld, wenn „alle“ gezeigt werden dürfte."
            )
            : null;
    }

    // A zero can still say something about a whole group; whether it is shown is the zero rule, not this one.
    private static bool IsSmall(long people, PrimaryRules rules) => people > 0 && people < rules.MinimumCount;

    // What everybody knows (no count below 0, none above the base) cannot be made uncertain.
    private static PrimaryFinding Found(PrimaryRule rule, CellFacts facts, PrimaryRules rules, string reason, string remedy) =>
        new(
            rule,
            Math.Min(rules.CountProtection, facts.Count),
            Math.Min(rules.CountProtection, (facts.Base ?? long.MaxValue) - facts.Count)
        )
        {
            Reason = reason,
            Remedy = remedy,
        };
}
