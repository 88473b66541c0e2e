using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.LayStreets;

namespace Sozialplanung.DemoDistrict.LivePeople;

/// <summary>All households with their dwellings, and how many people live in each Sozialraum.</summary>
internal sealed class Population
{
    private readonly Dictionary<int, List<(Address Address, int From)>> _free = [];
    private readonly HouseholdMaker _maker;
    private readonly Dice _dice;
    private int _lastNumber = 1_000_000;

    public Population(DistrictMap map, IReadOnlyList<Street> streets, Dice dice)
    {
        (Map, _dice, _maker) = (map, dice, new HouseholdMaker(dice.For("members")));
        Inhabitants = new int[map.Sozialraeume.Count];
        foreach (var address in streets.SelectMany(s => s.Addresses))
        {
            var free = FreeIn(address.Sozialraum);
            for (var i = 0; i < address.Dwellings; i++)
            {
                free.Add((address, address.Street.OpenedIn ?? 0));
            }
        }
    }

    public DistrictMap Map { get; }

    public List<Household> Households { get; private set; } = [];

    public int[] Inhabitants { get; }

    /// <summary>Invents a household, or none if no dwelling is left.</summary>
    public Household? Settle(Sozialraum place, HouseholdKind kind, int year, byte nationality, bool isNewcomer)
    {
        if (TakeDwelling(place.Index, year) is not { } address)
        {
            return null;
        }

        var (members, hasCouple) = _maker.Make(place, kind, year, nationality, isNewcomer);
        return Add(address, members, hasCouple);
    }

    /// <summary>People who leave a household and found one of their own.</summary>
    public Household? Found(int place, List<Person> members, int year) =>
        TakeDwelling(place, year) is { } address ? Add(address, members, hasCouple: false) : null;

    public DateOnly DayIn(int year) => _maker.DayIn(year);

    public Address? TakeDwelling(int place, int year)
    {
        var free = FreeIn(place);
        for (var attempt = 0; attempt < 30 && free.Count > 0; attempt++)
        {
            var choice = _dice.Below(free.Count);
            var (address, from) = free[choice];
            if (from <= year)
            {
                free[choice] = free[^1];
                free.RemoveAt(free.Count - 1);
                return address;
            }
        }

        return null;
    }

    public void GiveBack(Address address) => FreeIn(address.Sozialraum).Add((address, 0));

    public void MoveTo(Household household, Address address, int year)
    {
        GiveBack(household.Address);
        Inhabitants[household.Sozialraum] -= household.Members.Count;
        if (household.Address.Street.Municipality != address.Street.Municipality)
        {
            var day = DayIn(year);
            household.Members.ForEach(person => person.MovedIn = day < person.Born ? person.Born : day);
        }

        household.Address = address;
        household.TypingError = Mistyping.Draw(_dice);
        Inhabitants[address.Sozialraum] += household.Members.Count;
    }

    /// <summary>Takes away who left or died out.</summary>
    public void Remove(Predicate<Household> isGone) => Households.RemoveAll(isGone);

    private Household Add(Address address, List<Person> members, bool hasCouple)
    {
        var household = new Household
        {
            Number = ++_lastNumber,
            Address = address,
            Members = members,
            HasCouple = hasCouple,
            TypingError = Mistyping.Draw(_dice),
        };
        Households.Add(household);
        Inhabitants[address.Sozialraum] += members.Count;
        return household;
    }

    private List<(Address Address, int From)> FreeIn(int place)
    {
        if (!_free.TryGetValue(place, out var free))
        {
            _free[place] = free = [];
        }

        return free;
    }
}
