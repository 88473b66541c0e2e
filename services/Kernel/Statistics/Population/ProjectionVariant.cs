namespace Sozialplanung.Statistics.Population;

/// <summary>
/// A named variant of the assumptions ("hohe Zuwanderung"): factors on fertility, on mortality (the force of mortality, so
/// survival becomes S^factor) and on net migration; 1 leaves as it is. Factors are not negative.
/// </summary>
public sealed record ProjectionVariant(string Name, double Fertility = 1, double Mortality = 1, double Migration = 1)
{
    /// <summary>The assumptions of this variant. Errors: <see cref="ArgumentException"/> for a negative factor.</summary>
    public CohortAssumptions Apply(CohortAssumptions assumptions)
    {
        if (!(Fertility >= 0 && Mortality >= 0 && Migration >= 0))
        {
            throw new ArgumentException($"The variant {Name} has a negative factor.");
        }

        return assumptions with
        {
            Fertility = [.. assumptions.Fertility.Select(rate => rate * Fertility)],
            WomenSurvival = [.. assumptions.WomenSurvival.Select(share => Math.Pow(share, Mortality))],
            MenSurvival = [.. assumptions.MenSurvival.Select(share => Math.Pow(share, Mortality))],
            WomenMigration = [.. assumptions.WomenMigration.Select(rate => rate * Migration)],
            MenMigration = [.. assumptions.MenMigration.Select(rate => rate * Migration)],
        };
    }
}
