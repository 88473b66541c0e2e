using System.Globalization;
using Sozialplanung.DemoDistrict.DrawMap;

namespace Sozialplanung.DemoDistrict.LayStreets;

/// <summary>Lays the streets of a municipality until every Sozialraum has dwellings enough.</summary>
internal sealed class StreetPlanner
{
    private const double PeoplePerDwelling = 1.9,
        Spare = 1.10,
        PeoplePerStreet = 97;
    private const int LastYear = 2025;

    private readonly DistrictMap _map;
    private readonly Dice _dice;
    private readonly Queue<string> _names;
    private readonly MunicipalityPlan _municipality;
    private readonly Dictionary<int, int> _missing;
    private readonly List<Street> _streets = [];

    private StreetPlanner(DistrictMap map, MunicipalityPlan municipality, Dice dice)
    {
        (_map, _municipality, _dice) = (map, municipality, dice);
        _names = StreetNames.ForMunicipality(dice);
        _missing = map
            .Sozialraeume.Where(s => s.Municipality == municipality)
            .ToDictionary(s => s.Index, s => (int)(s.Population / PeoplePerDwelling * Spare));
    }

    public static List<Street> Lay(DistrictMap map, Dice dice) =>
        [.. MunicipalityPlans.All.SelectMany(m => new StreetPlanner(map, m, dice.For(m.Ags)).Lay())];

    private List<Street> Lay()
    {
        var borders = (int)(_municipality.Population / PeoplePerStreet / 9);
        for (var i = 0; i < borders && _missing.Count > 1; i++)
        {
            LayAcrossBorder();
        }

        foreach (var place in _missing.Keys.Order().Select(i => _map.Sozialraeume[i]))
        {
            while (_missing[place.Index] > 0)
            {
                var wanted = Math.Min(_missing[place.Index] + 4, _dice.Between(22, 74));
                Add(NewStreet(), [new Stretch(place, wanted / 2, _dice.Chance(0.06) ? 0 : wanted / 2)], _dice.Chance(0.45));
            }

            if (place.IsNewHousing)
            {
                Extend(place);
            }
        }

        return _streets;
    }

    // A main road through several Sozialräume, or a street whose two sides belong to different ones.
    private void LayAcrossBorder()
    {
        var chain = new List<Sozialraum> { _map.Sozialraeume[_dice.Pick([.. _missing.Keys])] };
        var length = _dice.Chance(0.3) ? _dice.Between(3, 4) : 2;
        while (chain.Count < length)
        {
            var next = _map.Neighbours[chain[^1].Index]
                .Where(place => _missing.ContainsKey(place) && chain.TrueForAll(other => other.Index != place))
                .ToArray();
            if (next.Length == 0)
            {
                break;
            }

            chain.Add(_map.Sozialraeume[_dice.Pick(next)]);
        }

        if (chain.Count == 2 && _dice.Chance(0.3))
        {
            Add(
                NewStreet(),
                [new Stretch(chain[0], _dice.Between(10, 30), 0), new Stretch(chain[1], 0, _dice.Between(10, 30))],
                false
            );
        }
        else if (chain.Count > 1)
        {
            Add(NewStreet(), [.. chain.Select(s => new Stretch(s, _dice.Between(6, 26), _dice.Between(6, 26)))], false);
        }
    }

    // The streets of a new housing area open one after another, each for about a year's growth.
    private void Extend(Sozialraum place)
    {
        for (var year = LastYear - 5; year <= LastYear; year++)
        {
            var growth = place.Population * place.Growth * Math.Pow(1 + place.Growth, year - (LastYear - 5));
            var dwellings = (int)(growth / PeoplePerDwelling * Spare) + 4;
            Add(NewStreet(year), [new Stretch(place, dwellings / 2, dwellings / 2)], true);
        }
    }

    private Street NewStreet(int? openedIn = null)
    {
        var name = _names.Dequeue();
        return new Street
        {
            Key = (_streets.Count + 1).ToString("00000", CultureInfo.InvariantCulture),
            Name = name,
            FormerName = name == "Geschwister-Scholl-Straße" && openedIn is null ? "Hindenburgstraße" : null,
            Municipality = _municipality,
            OpenedIn = openedIn,
        };
    }

    private void Add(Street street, IReadOnlyList<Stretch> stretches, bool asWhole)
    {
        new StreetBuilder(street, _dice).Build(stretches, asWhole);
        _streets.Add(street);
        foreach (var address in street.Addresses.Where(_ => street.OpenedIn is null))
        {
            _missing[address.Sozialraum] -= address.Dwellings;
        }
    }
}
