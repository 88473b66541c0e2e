using Sozialplanung.Statistics.Population;

namespace Sozialplanung.Statistics.Tests.Population;

public sealed class LifeTableTests
{
    [Fact]
    public void Two_bands_by_hand()
    {
        // q = 0.1·10/(1 + 0.1·10·0.5) = 2/3; e = 10·(1 − 1/3) + 1/3·(1/0.2)
        var table = LifeTable.Of([0, 10], [100, 50], [10, 10]);

        table.Expectancies[1].Value.Number.ShouldBe(5, 1e-12);
        table.Expectancies[0].Value.Number.ShouldBe((20 / 3.0) + (5 / 3.0), 1e-12);
    }

    [Fact]
    public void Vector_life_expectancy_phe()
    {
        var vector = Reference.Read("population.json", "life-expectancy-phe");

        var people = vector.In("inputs", "pops").ToValues();
        var table = LifeTable.Of(vector.In("inputs", "startage").ToIntegers(), people, vector.In("inputs", "deaths").ToValues());

        table.Expectancies.Select(e => e.Value).ToArray().ShouldMatch(vector.In("expected", "value"), 1e-8, "e");
        table.Expectancies.Select(e => e.Limits.Lower).ToArray().ShouldMatch(vector.In("expected", "lower95"), 1e-8, "lower");
        table.Expectancies.Select(e => e.Limits.Upper).ToArray().ShouldMatch(vector.In("expected", "upper95"), 1e-8, "upper");
        table.AtBirthIfCertain(people.Sum(count => count.Number)).Value.HasNumber.ShouldBeTrue();
    }

    [Fact]
    public void Few_people_are_too_uncertain_to_show() =>
        LifeTable.Of([0, 10], [100, 50], [10, 10]).AtBirthIfCertain(150).Value.State.ShouldBe(ValueState.TooUncertain);

    [Fact]
    public void Bands_that_cannot_be_yield_no_table()
    {
        LifeTable.Of([0, 10], [100, 50], [10, 0]).Expectancies[0].Value.State.ShouldBe(ValueState.NotMeaningful);
        LifeTable.Of([0, 10], [0, 50], [0, 5]).Expectancies[1].Value.State.ShouldBe(ValueState.NotMeaningful);
        LifeTable.Of([0, 10], [100, 50], [500, 5]).Expectancies[0].Value.State.ShouldBe(ValueState.NotMeaningful);
        LifeTable
            .Of([0, 10], [100, Value.Missing(ValueState.Hidden)], [1, 5])
            .Expectancies[0]
            .Value.State.ShouldBe(ValueState.Hidden);
        LifeTable.Of([0, 10], [100, 50], [0, 5]).Expectancies[0].Value.Number.ShouldBe(20, 1e-12);
    }
}
