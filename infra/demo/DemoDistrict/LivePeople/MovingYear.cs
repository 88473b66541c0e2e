using Sozialplanung.DemoDistrict.DrawMap;

namespace Sozialplanung.DemoDistrict.LivePeople;

/// <summary>
/// Moves of one year: some leave, some look around, and the rest of the room is filled from outside up to the wished number.
/// </summary>
internal sealed class MovingYear(Population population, Movements[] movements, int year, Dice dice)
{
    private const int InnerPasses = 4;

    private readonly List<Household> _looking = [];
    private readonly HashSet<int> _gone = [];

    /// <summary>Wished inhabitants of each Sozialraum at the end of the year.</summary>
    public void Move(int[] wished, int[] refugees)
    {
        foreach (var household in population.Households)
        {
            var age = household.Members[0].AgeIn(year);
            if (dice.Chance(LifeRates.MoveAway(age)))
            {
                Depart(household);
            }
            else if (dice.Chance(LifeRates.LookAround(age)))
            {
                _looking.Add(household);
            }
        }

        population.Remove(household => _gone.Contains(household.Number));
        dice.Shuffle(_looking);
        var order = population.Map.Sozialraeume.ToList();
        dice.Shuffle(order);
        order.ForEach(place => Shelter(place, refugees[place.Index]));
        order.ForEach(place => Empty(place, wished[place.Index]));
        var innerShare = InnerShare(wished);
        for (var pass = 0; pass < InnerPasses; pass++)
        {
            order.ForEach(place => Fill(place, wished[place.Index], innerShare));
        }

        order.ForEach(place => Fill(place, wished[place.Index], 0));
    }

    private void Shelter(Sozialraum place, int people)
    {
        for (var arrived = 0; arrived < people; )
        {
            var kind =
                dice.Chance(0.55) ? HouseholdKind.SingleParent
                : dice.Chance(0.5) ? HouseholdKind.MiddleSingle
                : HouseholdKind.Family;
            if (population.Settle(place, kind, year, Nationalities.Ukrainian, isNewcomer: true) is not { } household)
            {
                return;
            }

            movements[place.Index].Arrivals += household.Members.Count;
            arrived += household.Members.Count;
        }
    }

    private void Empty(Sozialraum place, int wished)
    {
        if (population.Inhabitants[place.Index] <= wished + 3)
        {
            return;
        }

        var own = population.Households.Where(household => household.Sozialraum == place.Index).ToList();
        dice.Shuffle(own);
        foreach (
            var household in own.OrderBy(household => household.Members[0].AgeIn(year) > 60)
                .TakeWhile(_ => population.Inhabitants[place.Index] > wished)
        )
        {
            Depart(household);
        }

        population.Remove(household => _gone.Contains(household.Number));
    }

    // Every inner move leaves room elsewhere; with this share those who look around last until all room is filled.
    private double InnerShare(int[] wished)
    {
        var seekers = _looking.Where(household => !_gone.Contains(household.Number)).Sum(household => household.Members.Count);
        var room = wished.Zip(population.Inhabitants, (people, present) => Math.Max(0, people - present)).Sum();
        return 0.9 * seekers / Math.Max(1, seekers + room);
    }

    private void Fill(Sozialraum place, int wished, double innerShare)
    {
        while (population.Inhabitants[place.Index] < wished)
        {
            if (_looking.Count > 0 && dice.Chance(innerShare))
            {
                MoveWithin(place);
            }
            else if (!Arrive(place))
            {
                return;
            }
        }
    }

    private bool Arrive(Sozialraum place)
    {
        var isForeign = dice.Chance(Math.Min(0.75, 0.11 + (1.8 * FirstPeople.ForeignShare(place))));
        var nationality = isForeign ? Nationalities.Foreign(dice) : Nationalities.German;
        var kind = HouseholdKinds.Draw(place, isNewcomer: true, dice);
        var household = population.Settle(place, kind, year, nationality, isNewcomer: true);
        movements[place.Index].Arrivals += household?.Members.Count ?? 0;
        return household is not null;
    }

    private void MoveWithin(Sozialraum place)
    {
        var household = TakeSeeker(place);
        if (
            _gone.Contains(household.Number)
            || household.Sozialraum == place.Index
            || population.TakeDwelling(place.Index, year) is not { } address
        )
        {
            return;
        }

        movements[household.Sozialraum].MovesOut += household.Members.Count;
        movements[place.Index].MovesIn += household.Members.Count;
        population.MoveTo(household, address, year);
    }

    // Most people look for something in their own municipality first.
    private Household TakeSeeker(Sozialraum place)
    {
        var choice = _looking.Count - 1;
        for (var i = choice; i >= Math.Max(0, choice - 40); i--)
        {
            if (_looking[i].Address.Street.Municipality == place.Municipality && _looking[i].Sozialraum != place.Index)
            {
                choice = i;
                break;
            }
        }

        var household = _looking[choice];
        _looking.RemoveAt(choice);
        return household;
    }

    private void Depart(Household household)
    {
        movements[household.Sozialraum].Departures += household.Members.Count;
        population.Inhabitants[household.Sozialraum] -= household.Members.Count;
        population.GiveBack(household.Address);
        _gone.Add(household.Number);
    }
}
