using Sozialplanung.Statistics.Space;

namespace Sozialplanung.Statistics.Tests.Space;

public sealed class PermutationTests
{
    private const int Seed = 7;

    private static readonly SpatialWeights _chain = SpatialWeights.Binary([
        [1],
        [0, 2],
        [1, 3],
        [2],
    ]);
    private static readonly Value[] _rising = [1, 2, 3, 4];

    [Fact]
    public void The_shares_are_those_of_all_24_orders_counted_by_hand()
    {
        // Only 1234 and 4321 lie so smoothly: 2 of 24. Products of neighbours sum to 20 or more in 8 of the 24 orders.
        const int Many = 24_000;

        MoranI.PermutationProbability(_rising, _chain, Seed, Many).Number.ShouldBe(2 / 24.0, 0.01);
        GearyC.PermutationProbability(_rising, _chain, Seed, Many).Number.ShouldBe(2 / 24.0, 0.01);
        GetisOrd.PermutationProbability(_rising, _chain, Seed, Many).Number.ShouldBe(8 / 24.0, 0.01);
    }

    [Fact]
    public void An_area_is_compared_with_all_choices_of_its_neighbours_and_ties_are_counted()
    {
        // The end with 1 has the neighbour 2 out of {2, 3, 4}; the area with 2 has {1, 3} out of {1, 3, 4}: least sum, one of
        // three.
        var probabilities = GetisOrd.LocalPermutationProbabilities(_rising, _chain, Seed, 24_000);

        probabilities[0].Number.ShouldBe(1 / 3.0, 0.01);
        probabilities[1].Number.ShouldBe(1 / 3.0, 0.01);
        GetisOrd.LocalPermutationProbabilities([0, 0, 0, 5], _chain, Seed, 999)[0].Number.ShouldBe(2 / 3.0, 0.05);
    }

    [Fact]
    public void The_same_seed_gives_the_same_probabilities_and_a_clear_order_is_found()
    {
        IReadOnlyList<int>[] ring = [.. Enumerable.Range(0, 40).Select(i => (IReadOnlyList<int>)[(i + 39) % 40, (i + 1) % 40])];
        Value[] wave = [.. Enumerable.Range(0, 40).Select(i => Value.Of(2 + Math.Sin(i * Math.PI / 20)))];
        var weights = SpatialWeights.RowStandardised(ring);

        MoranI.PermutationProbability(wave, weights, Seed).Number.ShouldBe(0.001);
        GearyC.PermutationProbability(wave, weights, Seed).Number.ShouldBe(0.001);
        GetisOrd.PermutationProbability(wave, weights, Seed).Number.ShouldBe(0.001);
        foreach (
            var local in new Func<Value[]>[]
            {
                () => LocalMoran.PermutationProbabilities(wave, weights, Seed),
                () => GetisOrd.LocalPermutationProbabilities(wave, weights, Seed),
            }
        )
        {
            local().ShouldBe(local());
            local()[10].Number.ShouldBeLessThan(0.05);
            local().ShouldAllBe(p => p.Number > 0 && p.Number <= 1);
        }
    }

    [Fact]
    public void Missing_areas_keep_their_reason_and_where_nothing_can_be_compared_there_is_no_probability()
    {
        var hidden = Value.Missing(ValueState.Hidden);

        GetisOrd
            .LocalPermutationProbabilities([1, hidden, 3, 4], _chain, Seed)
            .Select(p => p.State)
            .ShouldBe([ValueState.NotMeaningful, ValueState.Hidden, ValueState.Shown, ValueState.Shown]);
        GetisOrd.LocalPermutationProbabilities([2, 2, 2, 2], _chain, Seed).ShouldAllBe(p => p.State == ValueState.NotMeaningful);
        GetisOrd.PermutationProbability([1, 2, 3, -4], _chain, Seed).State.ShouldBe(ValueState.NotMeaningful);
        GearyC.PermutationProbability([1, 1, 1, 1], _chain, Seed).State.ShouldBe(ValueState.NotMeaningful);
        MoranI
            .PermutationProbability(
                [1],
                SpatialWeights.Binary([
                    [],
                ]),
                Seed
            )
            .State.ShouldBe(ValueState.NotMeaningful);
        Should.Throw<ArgumentOutOfRangeException>(() => GearyC.PermutationProbability(_rising, _chain, Seed, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => GetisOrd.LocalPermutationProbabilities(_rising, _chain, Seed, 0));
    }
}
