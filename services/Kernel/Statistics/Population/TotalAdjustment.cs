namespace Sozialplanung.Statistics.Population;

/// <summary>Scales the age groups of areas so that they add up to those of their whole.</summary>
internal static class TotalAdjustment
{
    public static void Apply(ProjectedArea[] areas, AreaPopulation total)
    {
        if (areas.Length == 0)
        {
            return;
        }

        Inputs.RequireSameLength(areas[0].Women.Length, total.Women.Count, total.Men.Count);
        Scale([.. areas.Select(area => area.Women)], total.Women);
        Scale([.. areas.Select(area => area.Men)], total.Men);
    }

    private static void Scale(double[][] areas, IReadOnlyList<Value> totals)
    {
        double[] people = [.. areas.Select(area => area.Sum())];
        var all = people.Sum();
        for (var age = 0; age < totals.Count; age++)
        {
            var sum = areas.Sum(area => area[age]);
            for (var area = 0; area < areas.Length; area++)
            {
                var share =
                    sum > 0 ? areas[area][age] / sum
                    : all > 0 ? people[area] / all
                    : 1.0 / areas.Length;
                areas[area][age] = totals[age].Number * share;
            }
        }
    }
}
