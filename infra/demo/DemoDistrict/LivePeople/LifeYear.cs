namespace Sozialplanung.DemoDistrict.LivePeople;

/// <summary>Births, deaths, partings and passports of one year, household by household.</summary>
internal sealed class LifeYear(Population population, Movements[] movements, int year, Dice dice)
{
    public void Live()
    {
        var count = population.Households.Count; // founded this year: they begin to live next year
        for (var i = 0; i < count; i++)
        {
            var household = population.Households[i];
            Die(household);
            if (household.Members.Count > 0)
            {
                BearChildren(household);
                LeaveHome(household);
                Separate(household);
                Naturalise(household);
            }
        }

        new Pairing(population, movements, year, dice).PairUp();
        population.Remove(household => household.Members.Count == 0);
    }

    private void Die(Household household)
    {
        var place = household.Sozialraum;
        var burden = population.Map.Sozialraeume[place].Burden;
        for (var i = household.Members.Count - 1; i >= 0; i--)
        {
            var person = household.Members[i];
            if (!dice.Chance(LifeRates.Death(person.AgeIn(year), person.Sex, burden)))
            {
                continue;
            }

            movements[place].Deaths++;
            Leave(household, i);
            if (household.Members.Count == 1 || i <= 1)
            {
                Widow(household, person);
            }
        }

        // Children alone do not keep a household: they go to relatives elsewhere.
        if (household.Members.Count > 0 && !household.Members.Exists(person => person.AgeIn(year) >= 16))
        {
            movements[place].Departures += household.Members.Count;
            while (household.Members.Count > 0)
            {
                Leave(household, household.Members.Count - 1);
            }
        }

        if (household.Members.Count == 0)
        {
            population.GiveBack(household.Address);
        }
    }

    private static void Widow(Household household, Person dead)
    {
        if (
            dead.MaritalStatus == MaritalStatus.Married
            && household.Members.Find(person => person.MaritalStatus == MaritalStatus.Married) is { } left
        )
        {
            left.MaritalStatus = MaritalStatus.Widowed;
        }
    }

    private void BearChildren(Household household)
    {
        foreach (var mother in household.Members.Where(person => person.Sex == Sex.Female).ToArray())
        {
            var isForeign = mother.Nationality != Nationalities.German;
            var inCouple = household.HasCouple && household.Members.IndexOf(mother) < 2;
            if (dice.Chance(LifeRates.Birth(mother.AgeIn(year), inCouple, isForeign)))
            {
                household.Members.Add(
                    new Person
                    {
                        Born = population.DayIn(year),
                        Sex = dice.Chance(0.487) ? Sex.Female : Sex.Male,
                        Nationality = isForeign && dice.Chance(0.5) ? mother.Nationality : Nationalities.German,
                    }
                );
                movements[household.Sozialraum].Births++;
                population.Inhabitants[household.Sozialraum]++;
            }
        }
    }

    private void LeaveHome(Household household)
    {
        for (var i = household.Members.Count - 1; i >= (household.HasCouple ? 2 : 1); i--)
        {
            var person = household.Members[i];
            if (!dice.Chance(LifeRates.LeaveHome(person.AgeIn(year))))
            {
                continue;
            }

            Leave(household, i);
            if (dice.Chance(0.5) || population.Found(household.Sozialraum, [person], year) is null)
            {
                movements[household.Sozialraum].Departures++;
            }
        }
    }

    private void Separate(Household household)
    {
        if (!household.HasCouple || !dice.Chance(LifeRates.Separate(household.Members[0].AgeIn(year))))
        {
            return;
        }

        var leaver = household.Members[0].Sex == Sex.Male ? 0 : 1;
        var (gone, stays) = (household.Members[leaver], household.Members[1 - leaver]);
        if (gone.MaritalStatus == MaritalStatus.Married)
        {
            (gone.MaritalStatus, stays.MaritalStatus) = (MaritalStatus.Divorced, MaritalStatus.Divorced);
        }

        Leave(household, leaver);
        if (population.Found(household.Sozialraum, [gone], year) is null)
        {
            movements[household.Sozialraum].Departures++;
        }
    }

    private void Naturalise(Household household)
    {
        foreach (var person in household.Members)
        {
            if (person.Nationality != Nationalities.German && dice.Chance(LifeRates.Naturalise))
            {
                person.Nationality = Nationalities.German;
            }
        }
    }

    private void Leave(Household household, int member)
    {
        household.HasCouple &= member > 1;
        household.Members.RemoveAt(member);
        population.Inhabitants[household.Sozialraum]--;
    }
}
