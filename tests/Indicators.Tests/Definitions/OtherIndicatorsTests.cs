using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Tests.Counting;

namespace Sozialplanung.Indicators.Tests.Definitions;

public sealed class OtherIndicatorsTests
{
    private static readonly Dictionary<string, IndicatorDefinition> _known = new(StringComparer.Ordinal)
    {
        ["armut"] = SmallTree.Definition("kinder[alter=0-14] + alte", "menschen"),
        ["doppelt"] = SmallTree.Definition("2 * zaehler(armut)", "nenner(armut)"),
        ["mittel"] = SmallTree.Definition("arbeitslose", "menschen") with
        {
            Aggregates = new() { ["arbeitslose"] = PeriodAggregate.Mean },
        },
        ["eins"] = SmallTree.Definition("zaehler(zwei)", "menschen"),
        ["zwei"] = SmallTree.Definition("zaehler(eins)", "menschen"),
    };

    [Theory]
    [InlineData("zaehler(armut) - alte", "+kinder[alter=0-14]")]
    [InlineData("3*( zaehler( doppelt ) )", "+6*alte +6*kinder[alter=0-14]")]
    [InlineData("nenner(armut) + menschen", "+2*menschen")]
    [InlineData("menschen", "+menschen")]
    public void Their_formulas_stand_in_their_place(string formula, string key)
    {
        var (written, faults) = WriteOut(SmallTree.Definition(formula, "menschen"));

        faults.ShouldBeEmpty();
        ExpressionParser.Parse(written.Numerator).Key.ShouldBe(key);
    }

    [Theory]
    [InlineData("menschen + zaehler(gibtesnicht)", "Einen Indikator „gibtesnicht“ gibt es nicht.", 12)]
    [InlineData("zaehler(neu)", "würde über sich selbst festgelegt (neu → neu)", 1)]
    [InlineData("zaehler(eins)", "würde über sich selbst festgelegt (neu → eins → zwei → eins)", null)]
    public void What_does_not_exist_or_goes_round_in_circles_is_told_at_its_place(string formula, string sentence, int? position)
    {
        var fault = WriteOut(SmallTree.Definition(formula, "menschen")).Faults.ShouldHaveSingleItem();

        fault.Text.ShouldContain(sentence);
        fault.Part.ShouldBe("Zähler");
        fault.Position.ShouldBe(position);
    }

    [Fact]
    public void How_a_year_is_made_comes_along()
    {
        var (written, faults) = WriteOut(SmallTree.Definition("zaehler(mittel)", "menschen"));

        faults.ShouldBeEmpty();
        written.AggregateOf("arbeitslose").ShouldBe(PeriodAggregate.Mean);
        written.AggregateOf("menschen").ShouldBe(PeriodAggregate.Last);
    }

    [Fact]
    public void Two_ways_to_make_a_year_of_one_measure_are_refused() =>
        WriteOut(SmallTree.Definition("zaehler(mittel) + arbeitslose", "menschen"))
            .Faults.ShouldHaveSingleItem()
            .Text.ShouldContain("„arbeitslose“ anders als diese Definition");

    private static (IndicatorDefinition Definition, IReadOnlyList<ReferenceFault> Faults) WriteOut(
        IndicatorDefinition definition
    ) => new OtherIndicators(_known).WrittenOut("neu", definition);
}
