using Sozialplanung.Indicators.DefineIndicator;
using Sozialplanung.Indicators.Tests.Counting;

namespace Sozialplanung.Indicators.Tests.DefineIndicator;

public sealed class OccasionCheckTests
{
    [Theory]
    [InlineData("2021", "Bundestagswahl", true)]
    [InlineData("2021-Q1", "Bundestagswahl", false)]
    [InlineData("21", "Bundestagswahl", false)]
    [InlineData("2021", " ", false)]
    [InlineData("2021", "Die Wahl zum Deutschen Bundestag mit einem Namen, der auf keiner Achse Platz hat", false)]
    public void An_occasion_is_named_shortly_for_a_period_of_the_indicator(string period, string name, bool isSound) =>
        OccasionCheck
            .Of(SmallTree.Definition("waehlende") with { Occasions = new() { [period] = name } })
            .Any()
            .ShouldBe(!isSound);

    [Fact]
    public void Without_occasions_all_periods_are_one_series() =>
        OccasionCheck.Of(SmallTree.Definition("waehlende")).ShouldBeEmpty();
}
