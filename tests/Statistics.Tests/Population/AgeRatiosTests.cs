using Sozialplanung.Statistics.Population;

namespace Sozialplanung.Statistics.Tests.Population;

public sealed class AgeRatiosTests
{
    private static readonly AgeStructure _bands = new([0, 15, 20, 50, 60, 65, 80], [300, 100, 500, 200, 100, 150, 50]);

    [Fact]
    public void Ratios_of_seven_bands_by_hand()
    {
        AgeRatios.YouthRatio(_bands).Number.ShouldBe(50, 1e-12);
        AgeRatios.OldAgeRatio(_bands).Number.ShouldBe(25, 1e-12);
        AgeRatios.TotalRatio(_bands).Number.ShouldBe(75, 1e-12);
        AgeRatios.AgeingIndex(_bands).Number.ShouldBe(50, 1e-12);
        AgeRatios.GreyingIndex(_bands).Number.ShouldBe(20, 1e-12);
        AgeRatios.Billeter(_bands).Number.ShouldBe((300 - 500) / 600.0, 1e-12);
    }

    [Fact]
    public void Vector_demographic_ratios_definitions()
    {
        var vector = Reference.Read("population.json", "demographic-ratios-definitions");

        var (people, expected) = (AgeStructure.OfSingleYears(vector.In("inputs", "pop").ToValues()), vector.In("expected"));

        people.Total.ShouldMatch(expected.In("total"), 1e-9, "total");
        AgeRatios.YouthRatio(people).ShouldMatch(expected.In("youth_ratio_u20_20_64"), 1e-9, "youth");
        AgeRatios.OldAgeRatio(people).ShouldMatch(expected.In("old_age_ratio_65p_20_64"), 1e-9, "old age");
        AgeRatios.TotalRatio(people).ShouldMatch(expected.In("total_ratio"), 1e-9, "total ratio");
        AgeRatios.YouthRatio(people, 18).ShouldMatch(expected.In("youth_ratio_u18_18_64"), 1e-9, "youth 18");
        AgeRatios.OldAgeRatio(people, 15).ShouldMatch(expected.In("old_age_ratio_65p_15_64"), 1e-9, "old age 15");
        AgeRatios.AgeingIndex(people).ShouldMatch(expected.In("ageing_index_65p_u20"), 1e-9, "ageing 20");
        AgeRatios.AgeingIndex(people, 65, 15).ShouldMatch(expected.In("ageing_index_65p_u15"), 1e-9, "ageing 15");
        AgeRatios.Billeter(people).ShouldMatch(expected.In("billeter_J"), 1e-9, "billeter");
        AgeRatios.GreyingIndex(people).ShouldMatch(expected.In("greying_index_80p_60_79"), 1e-9, "greying");
        AgeRatios.MeanAge(people).ShouldMatch(expected.In("mean_age"), 1e-9, "mean age");
        AgeRatios.MedianAge(people).ShouldMatch(expected.In("median_age_interpolated"), 1e-9, "median age");
    }

    [Fact]
    public void Mean_and_median_age_of_two_bands_by_hand()
    {
        var people = new AgeStructure([0, 20], [10, 30]);

        AgeRatios.MeanAge(people, openWidth: 40).Number.ShouldBe(((10 * 10) + (30 * 40)) / 40.0, 1e-12);
        AgeRatios.MedianAge(people, openWidth: 30).Number.ShouldBe(30, 1e-12);
    }

    [Fact]
    public void A_limit_that_cuts_a_band_has_no_figure() =>
        AgeRatios.YouthRatio(_bands, 18).State.ShouldBe(ValueState.NotMeaningful);

    [Fact]
    public void Missing_empty_and_negative_bands_have_their_reasons()
    {
        AgeRatios.YouthRatio(new AgeStructure([0, 20, 65], [1, 0, 3])).State.ShouldBe(ValueState.NotMeaningful);
        AgeRatios
            .YouthRatio(new AgeStructure([0, 20, 65], [Value.Missing(ValueState.Hidden), 4, 3]))
            .State.ShouldBe(ValueState.Hidden);
        AgeRatios.OldAgeRatio(new AgeStructure([0, 20, 65], [Value.Missing(ValueState.Hidden), 4, 3])).Number.ShouldBe(75);
        AgeRatios.MeanAge(new AgeStructure([0, 20], [-1, 4])).State.ShouldBe(ValueState.NotMeaningful);
        AgeRatios.MedianAge(new AgeStructure([0], [0])).State.ShouldBe(ValueState.NotMeaningful);
        Should.Throw<ArgumentException>(() => new AgeStructure([5, 3], [1, 2]));
    }

    [Fact]
    public void Balances_by_hand()
    {
        Balances.Natural(90, 120).Number.ShouldBe(-30);
        Balances.Migration(400, 350).Number.ShouldBe(50);
        Balances.PerThousand(Balances.Natural(90, 120), Balances.MeanPopulation(9990, 10_010)).Number.ShouldBe(-3);
        Balances.PerThousand(5, 0).State.ShouldBe(ValueState.NotMeaningful);
        Balances.Natural(-1, 3).State.ShouldBe(ValueState.NotMeaningful);
        Balances.Natural(Value.Missing(ValueState.NotYetReported), 3).State.ShouldBe(ValueState.NotYetReported);
    }
}
