namespace Sozialplanung.Statistics.Population;

/// <summary>
/// One step of a cohort-component projection for one area; counts how often a group would have fallen below zero.
/// </summary>
internal sealed class CohortStep(CohortAssumptions assumptions)
{
    public int CutToZero { get; private set; }

    public (double[] Women, double[] Men) After(double[] women, double[] men)
    {
        var halfWomen = HalfMigrants(women, assumptions.WomenMigration);
        var halfMen = HalfMigrants(men, assumptions.MenMigration);
        var womenThere = Added(women, halfWomen);
        var menThere = Added(men, halfMen);
        var womenLater = Aged(womenThere, assumptions.WomenSurvival);
        var menLater = Aged(menThere, assumptions.MenSurvival);

        var births = Births(womenThere, womenLater);
        var girls = 1 / (1 + assumptions.BoysPerGirl);
        womenLater[0] += births * girls * assumptions.WomenSurvival[0];
        menLater[0] += births * (1 - girls) * assumptions.MenSurvival[0];
        return (Added(womenLater, halfWomen), Added(menLater, halfMen));
    }

    // Half of the migrants live through the step where they arrive, half where they come from.
    private double[] HalfMigrants(double[] people, IReadOnlyList<double> migration)
    {
        var half = new double[people.Length];
        for (var age = 0; age < people.Length; age++)
        {
            half[age] = migration[age] * (assumptions.MigrationUnit == MigrationUnit.PerPerson ? people[age] : 1) / 2;
        }

        return half;
    }

    private double[] Added(double[] people, double[] more)
    {
        var sum = new double[people.Length];
        for (var age = 0; age < people.Length; age++)
        {
            sum[age] = people[age] + more[age];
            if (sum[age] < 0)
            {
                sum[age] = 0;
                CutToZero++;
            }
        }

        return sum;
    }

    private static double[] Aged(double[] people, IReadOnlyList<double> survival)
    {
        var later = new double[people.Length];
        for (var age = 1; age < people.Length; age++)
        {
            later[age] = people[age - 1] * survival[age];
        }

        later[^1] += people[^1] * survival[people.Length];
        return later;
    }

    // Mothers are the mean of those at the start and those who survive into the group.
    private double Births(double[] before, double[] after)
    {
        var births = 0.0;
        for (var age = 0; age < before.Length; age++)
        {
            var arrived = age == 0 ? 0 : after[age];
            if (age > 0 && age == before.Length - 1)
            {
                // Who stays in the open group has not arrived there.
                arrived -= before[^1] * assumptions.WomenSurvival[before.Length];
            }

            births += assumptions.Fertility[age] * assumptions.Years * (before[age] + arrived) / 2;
        }

        return births;
    }
}
