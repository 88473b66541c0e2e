using Sozialplanung.Areas.Conversion;

namespace Sozialplanung.Areas.Tests.Conversion;

public sealed class LargestRemainderTests
{
    [Fact]
    public void The_largest_remainders_are_rounded_up() => LargestRemainder.Round([1.2, 2.5, 3.3], 7).ShouldBe([1, 3, 3]);

    [Fact]
    public void Of_equal_remainders_the_earlier_wins() => LargestRemainder.Round([0.5, 0.5, 0.5, 0.5], 2).ShouldBe([1, 1, 0, 0]);

    [Fact]
    public void A_whole_number_with_a_rounding_error_stays_whole() =>
        LargestRemainder.Round([0.1 * 3 * 10, 7], 10).ShouldBe([3, 7]);

    [Fact]
    public void Nothing_to_round_is_nothing() => LargestRemainder.Round([], 0).ShouldBeEmpty();

    [Fact]
    public void What_cannot_be_kept_is_refused()
    {
        Should.Throw<ArgumentException>(() => LargestRemainder.Round([1.5], 5));
        Should.Throw<ArgumentException>(() => LargestRemainder.Round([double.NaN], 0));
        Should.Throw<ArgumentException>(() => LargestRemainder.Round([-1.0], -1));
        Should.Throw<ArgumentException>(() => LargestRemainder.Round([1e300]));
    }

    [Fact]
    public void Totals_are_kept_and_no_value_moves_by_one_or_more()
    {
        const int Seed = 20250101;
        var random = new Random(Seed);
        TestContext.Current.TestOutputHelper!.WriteLine($"Startwert {Seed}");
        for (var run = 0; run < 500; run++)
        {
            var values = Enumerable.Range(0, random.Next(1, 50)).Select(_ => random.NextDouble() * 1000).ToArray();

            var rounded = LargestRemainder.Round(values);

            rounded.Sum().ShouldBe((long)Math.Round(values.Sum(), MidpointRounding.AwayFromZero));
            values.Zip(rounded).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 1);
        }
    }
}
