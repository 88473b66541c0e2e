namespace Sozialplanung.DemoDistrict.LivePeople;

/// <summary>People who lived alone move together.</summary>
internal sealed class Pairing(Population population, Movements[] movements, int year, Dice dice)
{
    public void PairUp()
    {
        var women = Seekers(Sex.Female);
        var men = Seekers(Sex.Male);
        foreach (var (one, other) in women.Zip(men))
        {
            MoveTogether(one, other);
        }
    }

    private List<Household> Seekers(Sex sex)
    {
        var seekers = population
            .Households.Where(h => h.Members.Count == 1 && h.Members[0].Sex == sex && dice.Chance(Wish(h.Members[0].AgeIn(year))))
            .ToList();
        dice.Shuffle(seekers);
        return [.. seekers.OrderBy(household => household.Members[0].AgeIn(year) / 8)];
    }

    private static double Wish(int age) =>
        age switch
        {
            < 20 => 0,
            < 40 => 0.13,
            < 60 => 0.05,
            < 75 => 0.02,
            _ => 0,
        };

    private void MoveTogether(Household stays, Household comes)
    {
        var person = comes.Members[0];
        if (comes.Sozialraum != stays.Sozialraum)
        {
            movements[comes.Sozialraum].MovesOut++;
            movements[stays.Sozialraum].MovesIn++;
        }

        if (comes.Address.Street.Municipality != stays.Address.Street.Municipality)
        {
            person.MovedIn = population.DayIn(year);
        }

        population.Inhabitants[comes.Sozialraum]--;
        population.Inhabitants[stays.Sozialraum]++;
        population.GiveBack(comes.Address);
        comes.Members.Clear();
        stays.Members.Add(person);
        stays.HasCouple = true;
    }
}
