using Sozialplanung.Statistics.Classes;

namespace Sozialplanung.Statistics.Tests.Classes;

public sealed class ZeroLimitsTests
{
    [Theory]
    [InlineData(new double[] { 1, 2, 5 }, new double[] { 2, 5 }, new double[] { 2, 5 }, null)]
    [InlineData(new double[] { 0, 1, 5 }, new double[] { 5 }, new double[] { 0, 5 }, 0)]
    [InlineData(new double[] { 0, 0 }, new double[] { }, new double[] { 0 }, 0)]
    [InlineData(new double[] { -3, 4 }, new double[] { 4 }, new double[] { 0, 4 }, null)]
    [InlineData(new double[] { -3, 0, 4 }, new double[] { 4 }, new[] { -0.1, 0, 4 }, 1)]
    [InlineData(new double[] { -3, -1 }, new double[] { -1 }, new double[] { -1 }, null)]
    [InlineData(new double[] { -3, 0 }, new double[] { -3 }, new[] { -3, -0.1, 0 }, 2)]
    [InlineData(new double[] { }, new double[] { }, new double[] { }, null)]
    public void Keep_the_signs_apart_and_zeros_by_themselves(double[] numbers, double[] limits, double[] expected, int? zeros)
    {
        var separated = ZeroLimits.Separate(limits, numbers, 0.1);

        separated.ShouldBe(expected);
        ZeroLimits.ZeroClass(separated, numbers).ShouldBe(zeros);
    }

    [Fact]
    public void A_class_that_a_person_set_across_zero_is_no_class_of_zeros() =>
        ZeroLimits.ZeroClass([-10, 0, 10], [-4, 0, 3]).ShouldBeNull();
}
