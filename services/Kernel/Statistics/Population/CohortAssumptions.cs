namespace Sozialplanung.Statistics.Population;

/// <summary>What migration numbers mean.</summary>
public enum MigrationUnit
{
    /// <summary>Net migrants of the step per person of the group.</summary>
    PerPerson,

    /// <summary>Net migrants of the step in persons.</summary>
    Persons,
}

/// <summary>
/// What happens to an area within one step (as long as an age group is wide). Survival has one entry more than there are groups:
/// from birth into the first group, then from each group into the next, last within the open group (each 0 to 1).
/// </summary>
public sealed record CohortAssumptions
{
    /// <summary>Shares of women who live to the next group, 0 to 1; one entry more than groups.</summary>
    public required IReadOnlyList<double> WomenSurvival { get; init; }

    /// <summary>The same for men.</summary>
    public required IReadOnlyList<double> MenSurvival { get; init; }

    /// <summary>Births per woman of the group and year.</summary>
    public required IReadOnlyList<double> Fertility { get; init; }

    /// <summary>Net migration of women by group; negative where more leave.</summary>
    public required IReadOnlyList<double> WomenMigration { get; init; }

    /// <summary>Net migration of men by group.</summary>
    public required IReadOnlyList<double> MenMigration { get; init; }

    /// <summary>Whether migration is given per person of the group or in persons.</summary>
    public MigrationUnit MigrationUnit { get; init; } = MigrationUnit.PerPerson;

    /// <summary>Newborn boys per newborn girl.</summary>
    public double BoysPerGirl { get; init; } = 1.05;

    /// <summary>Width of an age group and length of a step, in years.</summary>
    public double Years { get; init; } = 1;

    /// <summary>
    /// Errors: <see cref="ArgumentException"/> for lists that do not fit the number of groups, shares outside 0 to 1, or numbers
    /// that are not finite.
    /// </summary>
    internal void Require(int groups)
    {
        Inputs.RequireSameLength(groups + 1, WomenSurvival.Count, MenSurvival.Count);
        Inputs.RequireSameLength(groups, Fertility.Count, WomenMigration.Count, MenMigration.Count);
        var areShares = WomenSurvival.Concat(MenSurvival).All(share => share is >= 0 and <= 1);
        var areRates =
            Fertility.All(rate => rate >= 0 && double.IsFinite(rate))
            && WomenMigration.Concat(MenMigration).All(double.IsFinite)
            && BoysPerGirl > 0
            && Years > 0;
        if (!areShares || !areRates)
        {
            throw new ArgumentException("Survival lies between 0 and 1; fertility is not negative; all rates are finite.");
        }
    }
}
