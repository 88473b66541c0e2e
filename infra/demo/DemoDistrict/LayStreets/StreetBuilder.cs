using Sozialplanung.DemoDistrict.DrawMap;

namespace Sozialplanung.DemoDistrict.LayStreets;

/// <summary>A wish for one stretch of a street: dwellings on each side.</summary>
internal sealed record Stretch(Sozialraum Sozialraum, int OddDwellings, int EvenDwellings);

/// <summary>Numbers the houses of a street, odd on one side and even on the other, stretch after stretch.</summary>
internal sealed class StreetBuilder(Street street, Dice dice)
{
    /// <summary>
    /// Fills sections and addresses. Only a street in one Sozialraum may be entered as a whole, without numbers.
    /// </summary>
    public void Build(IReadOnlyList<Stretch> stretches, bool asWhole)
    {
        var odd = Side(1, [.. stretches.Select(s => (s.Sozialraum, s.OddDwellings))]);
        var even = Side(2, [.. stretches.Select(s => (s.Sozialraum, s.EvenDwellings))]);
        for (var i = 0; i < stretches.Count; i++)
        {
            if (odd[i] is not null || even[i] is not null)
            {
                street.Sections.Add(
                    new StreetSection(stretches[i].Sozialraum.Index, asWhole ? null : odd[i], asWhole ? null : even[i])
                );
            }
        }
    }

    private DoorRange?[] Side(int number, IReadOnlyList<(Sozialraum Sozialraum, int Dwellings)> stretches)
    {
        var ranges = new DoorRange?[stretches.Count];
        var carried = new List<string>();
        for (var i = 0; i < stretches.Count; i++)
        {
            var (place, dwellings) = stretches[i];
            DoorNumber? from = null,
                to = null;
            foreach (var addition in carried)
            {
                Stand(new DoorNumber(number, addition));
            }

            number += carried.Count > 0 ? 2 : 0;
            carried.Clear();
            while (dwellings > 0)
            {
                Stand(new DoorNumber(number, ""));
                foreach (var addition in Additions())
                {
                    Stand(new DoorNumber(number, addition));
                }

                number += dice.Chance(0.07) ? 4 : 2;
            }

            if (from is not null && i + 1 < stretches.Count && stretches[i + 1].Dwellings > 0 && dice.Chance(0.15))
            {
                SplitLastHouse();
            }

            ranges[i] = from is { } first && to is { } last ? new DoorRange(first, last) : null;

            void Stand(DoorNumber house)
            {
                var size = HouseSize(place.Setting);
                street.Addresses.Add(new Address(street, house, place.Index, size));
                dwellings -= size;
                (from, to) = (from ?? house, house);
            }

            // One number, several houses, two Sozialräume: 24 and 24a here, 24b and 24c over there.
            void SplitLastHouse()
            {
                Stand(new DoorNumber(number, ""));
                Stand(new DoorNumber(number, "a"));
                carried.AddRange(["b", "c"]);
            }
        }

        return ranges;
    }

    private IEnumerable<string> Additions() =>
        dice.Chance(0.05) ? ["a", "b"]
        : dice.Chance(0.06) ? ["a"]
        : dice.Chance(0.01) ? ["a", "b", "c", "d"]
        : [];

    private int HouseSize(Setting setting) =>
        setting switch
        {
            Setting.Town => dice.Between(1, 6),
            Setting.Estate => dice.Between(2, 12),
            Setting.Suburb => dice.Chance(0.75) ? 1 : dice.Between(2, 4),
            Setting.Village => dice.Chance(0.85) ? 1 : 2,
        };
}
