using Sozialplanung.Indicators.AnalyseClusters;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.AnalyseClusters;

public sealed class ManyTestsTests
{
    /// <summary>The fifteen tests of Benjamini and Hochberg 1995, p. 296: four remain at 0.05.</summary>
    [Fact]
    public void Of_the_tests_of_Benjamini_and_Hochberg_the_first_four_remain()
    {
        double[] probabilities =
        [
            0.0001,
            0.0004,
            0.0019,
            0.0095,
            0.0201,
            0.0278,
            0.0298,
            0.0344,
            0.0459,
            0.3240,
            0.4262,
            0.5719,
            0.6528,
            0.7590,
            1.0,
        ];

        var remaining = ManyTests.Remaining([.. probabilities.Select(one => Value.Of(one))], 0.05);

        remaining.Count(one => one).ShouldBe(4);
        remaining[..4].ShouldAllBe(one => one);
    }

    [Fact]
    public void What_has_no_probability_takes_no_part() =>
        ManyTests.Remaining([Value.NotMeaningful, Value.Of(0.001), Value.Unknown], 0.05).ShouldBe([false, true, false]);
}
