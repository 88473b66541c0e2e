using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.LayStreets;

namespace Sozialplanung.DemoDistrict.LivePeople;

/// <summary>Lets the district live year by year. After each year the register can be read off.</summary>
internal sealed class Chronicle
{
    private const int FlightYear = 2022;
    private const double Refugees = 0.007;

    private readonly double _scale;
    private readonly int _firstYear;
    private readonly Dice _dice;

    /// <summary>
    /// People settle at the end of the year before the first that is told. Scale 1 is the true size; less for tests.
    /// </summary>
    public Chronicle(DistrictMap map, IReadOnlyList<Street> streets, int firstYear, double scale, Dice dice)
    {
        (_scale, _firstYear, _dice) = (scale, firstYear, dice);
        People = new Population(map, streets, dice.For("population"));
        FirstPeople.Settle(People, Wished(firstYear - 1), firstYear - 1, dice.For("first people"));
    }

    public Population People { get; }

    /// <summary>Goes on by one year and tells what happened in each Sozialraum.</summary>
    public Movements[] Live(int year)
    {
        var movements = People.Map.Sozialraeume.Select(_ => new Movements()).ToArray();
        new LifeYear(People, movements, year, _dice.For($"life {year}")).Live();
        var refugees = People
            .Map.Sozialraeume.Select(s => year == FlightYear && _firstYear <= FlightYear ? RefugeesIn(s) : 0)
            .ToArray();
        new MovingYear(People, movements, year, _dice.For($"moves {year}")).Move(Wished(year), refugees);
        return movements;
    }

    private int[] Wished(int year) =>
        [
            .. People.Map.Sozialraeume.Select(s =>
                (int)Math.Round(_scale * s.Population * Math.Pow(1 + s.Growth, year - 2019))
                + (year >= FlightYear ? RefugeesIn(s) : 0)
            ),
        ];

    // About 1,400 people found shelter, rather in towns and estates than in villages.
    private int RefugeesIn(Sozialraum place) =>
        (int)Math.Round(_scale * place.Population * Refugees * (place.Setting is Setting.Town or Setting.Estate ? 1.5 : 0.6));
}
