namespace Sozialplanung.DemoDistrict.LivePeople;

/// <summary>What a count without any error finds in one Sozialraum at the end of a year.</summary>
internal sealed class Census
{
    private readonly int[] _ages = new int[121];

    public int People { get; private set; }

    public int Foreigners { get; private set; }

    public int Households { get; private set; }

    public int SingleHouseholds { get; private set; }

    /// <summary>With at least one member under 18.</summary>
    public int HouseholdsWithChildren { get; private set; }

    /// <summary>With members under 18 and exactly one over.</summary>
    public int SingleParents { get; private set; }

    /// <summary>People who moved into their municipality this year.</summary>
    public int MovedIn { get; private set; }

    public int GermansOver17 { get; private set; }

    /// <summary>People from one age to another, both included.</summary>
    public int Aged(int first, int last) => _ages.AsSpan(first, Math.Min(last, 120) - first + 1).ToArray().Sum();

    public static Census[] Take(Population population, int year)
    {
        var census = population.Map.Sozialraeume.Select(_ => new Census()).ToArray();
        foreach (var household in population.Households)
        {
            census[household.Sozialraum].Count(household, year);
        }

        return census;
    }

    private void Count(Household household, int year)
    {
        var minors = 0;
        foreach (var person in household.Members)
        {
            var age = person.AgeIn(year);
            _ages[Math.Min(age, 120)]++;
            minors += age < 18 ? 1 : 0;
            Foreigners += person.Nationality == Nationalities.German ? 0 : 1;
            GermansOver17 += person.Nationality == Nationalities.German && age > 17 ? 1 : 0;
            MovedIn += person.MovedIn?.Year == year ? 1 : 0;
        }

        People += household.Members.Count;
        Households++;
        SingleHouseholds += household.Members.Count == 1 ? 1 : 0;
        HouseholdsWithChildren += minors > 0 ? 1 : 0;
        SingleParents += minors > 0 && household.Members.Count - minors == 1 ? 1 : 0;
    }
}
