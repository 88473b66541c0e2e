using Sozialplanung.DemoDistrict.Chance;
using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.LivePeople;

namespace Sozialplanung.Demo.Tests.LivePeople;

public sealed class ChronicleTests(SmallDistrict district)
{
    [Fact]
    public void Municipalities_have_about_their_wished_number_of_people()
    {
        var chronicle = new Chronicle(district.Map, district.Streets, 2020, 1, Dice.FromSeed(SmallDistrict.Seed).For("people"));
        chronicle.Live(2020);

        var census = Census.Take(chronicle.People, 2020);

        census.Sum(c => c.People).ShouldBeInRange(193_000, 198_000);
        foreach (var municipality in MunicipalityPlans.All)
        {
            var people = district.Map.Sozialraeume.Where(s => s.Municipality == municipality).Sum(s => census[s.Index].People);
            ((double)people).ShouldBe(municipality.Population, 0.05 * municipality.Population, municipality.Name);
        }

        Share(census, c => c.Aged(0, 17)).ShouldBeInRange(0.14, 0.18);
        Share(census, c => c.Aged(65, 120)).ShouldBeInRange(0.21, 0.27);
        Share(census, c => c.Foreigners).ShouldBeInRange(0.08, 0.15);
        ((double)census.Sum(c => c.People) / census.Sum(c => c.Households)).ShouldBeInRange(1.9, 2.15);
    }

    [Fact]
    public void The_people_of_a_year_are_those_of_the_year_before_with_all_that_happened()
    {
        var chronicle = new Chronicle(district.Map, district.Streets, 2021, 0.05, Dice.FromSeed(7).For("people"));

        for (var year = 2021; year <= 2025; year++)
        {
            var before = chronicle.People.Inhabitants.ToArray();
            var movements = chronicle.Live(year);
            var census = Census.Take(chronicle.People, year);

            census.Select(c => c.People).ShouldBe(chronicle.People.Inhabitants);
            census.Select(c => c.People).ShouldBe(before.Zip(movements, (people, moved) => people + moved.Balance));
            movements.Sum(m => m.MovesIn).ShouldBe(movements.Sum(m => m.MovesOut));
        }
    }

    [Fact]
    public void One_Sozialraum_grows_fast_and_one_village_empties()
    {
        var growing = district.Map.Sozialraeume.Single(place => place.IsNewHousing);
        var shrinking = district.Map.Sozialraeume.MinBy(place => place.Growth)!;

        growing.Growth.ShouldBeGreaterThan(0.05);
        shrinking.Growth.ShouldBeLessThan(-0.02);
        shrinking.Setting.ShouldBe(Setting.Village);
    }

    private static double Share(Census[] census, Func<Census, int> counted) =>
        (double)census.Sum(counted) / census.Sum(c => c.People);
}
