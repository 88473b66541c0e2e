using Sozialplanung.DemoDistrict.DrawMap;

namespace Sozialplanung.DemoDistrict.LivePeople;

/// <summary>The people who already live there when the story begins.</summary>
internal static class FirstPeople
{
    public static void Settle(Population population, int[] wished, int year, Dice dice)
    {
        foreach (var place in population.Map.Sozialraeume)
        {
            while (population.Inhabitants[place.Index] < wished[place.Index])
            {
                var nationality = dice.Chance(ForeignShare(place)) ? Nationalities.Foreign(dice) : Nationalities.German;
                if (
                    population.Settle(place, HouseholdKinds.Draw(place, false, dice), year, nationality, isNewcomer: false)
                    is null
                )
                {
                    break;
                }
            }
        }
    }

    public static double ForeignShare(Sozialraum place) => 0.025 + (0.30 * Math.Pow(place.Burden, 1.5));
}
