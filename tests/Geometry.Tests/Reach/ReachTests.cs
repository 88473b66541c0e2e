using Sozialplanung.Geometry.Reach;
using Sozialplanung.Statistics;

namespace Sozialplanung.Geometry.Tests.Reach;

public sealed class ReachTests
{
    // Two places with 100 and 50 people; a facility with 10 places near both, one with 6 near the second only.
    private static readonly CostMatrix _costs = new(2, 2, [3, 9, 5, 2]);
    private static readonly Value[] _people = [100, 50];
    private static readonly Value[] _places = [10, 6];

    [Fact]
    public void Two_steps_share_each_supply_among_those_who_reach_it()
    {
        var access = FloatingCatchment.TwoStep(_costs, _people, _places, Catchment.Within(5));

        access[0].Number.ShouldBe(10.0 / 150, 1e-12);
        access[1].Number.ShouldBe((10.0 / 150) + (6.0 / 50), 1e-12);
        ((access[0].Number * 100) + (access[1].Number * 50)).ShouldBe(16, 1e-9);
    }

    [Fact]
    public void The_limit_is_included_or_not_as_asked()
    {
        Catchment.Within(5).Weight(5).ShouldBe(1);
        Catchment.Within(5, includesLimit: false).Weight(5).ShouldBe(0);
        Catchment.Steps((3, 1), (6, 0.5)).Weight(6).ShouldBe(0.5);
        Catchment.Steps((3, 1), (6, 0.5)).Weight(6.01).ShouldBe(0);
        Catchment.Gaussian(4, 12).Weight(0).ShouldBe(1);
    }

    [Fact]
    public void A_place_without_supply_in_reach_has_nothing_and_no_NaN()
    {
        var access = FloatingCatchment.ThreeStep(_costs, [100, 0], _places, Catchment.Within(2));

        access.ShouldBe([Value.Of(0), Value.Of(0)]);
        FloatingCatchment.TwoStep(new CostMatrix(0, 0, []), [], [], Catchment.Within(2)).ShouldBeEmpty();
    }

    [Fact]
    public void No_way_is_no_nearest()
    {
        var nearest = Reachability.Nearest(new CostMatrix(2, 2, [double.NaN, double.PositiveInfinity, 4, 4]));

        nearest[0].ShouldBe(new NearestSupply(null, Value.NotMeaningful));
        nearest[1].Supply.ShouldBe(0);
    }

    [Fact]
    public void Costs_that_are_computed_when_asked_for_give_what_kept_ones_give()
    {
        (double, double)[] homes = [(0, 0), (3, 4), (100, 0)];
        (double, double)[] supplies = [(0, 0), (6, 8)];
        var computed = CostMatrix.OfDistances(homes, supplies);
        var kept = new CostMatrix(3, 2, [0, 10, 5, 5, 100, Math.Sqrt((94 * 94) + 64)]);

        Reachability.Nearest(computed).ShouldBe(Reachability.Nearest(kept));
        FloatingCatchment
            .TwoStep(computed, [10, 20, 30], _places, Catchment.Within(5))
            .ShouldBe(FloatingCatchment.TwoStep(kept, [10, 20, 30], _places, Catchment.Within(5)));
    }

    [Fact]
    public void Whole_districts_are_measured_without_a_matrix_in_memory()
    {
        // 11,400 areas × 2,000 facilities are 180 megabytes where each cost is kept.
        var homes = Enumerable.Range(0, 11_400).Select(i => ((double)(i % 107) * 300, (double)(i / 107) * 300)).ToArray();
        var supplies = Enumerable.Range(0, 2_000).Select(i => ((double)(i % 50) * 640, (double)(i / 50) * 800)).ToArray();
        Value[] people = [.. homes.Select(_ => Value.Of(900))];
        Value[] places = [.. supplies.Select(_ => Value.Of(75))];
        var before = GC.GetAllocatedBytesForCurrentThread();

        var costs = CostMatrix.OfDistances(homes, supplies);
        var access = FloatingCatchment.TwoStep(costs, people, places, Catchment.Within(1500));

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(8L << 20);
        access.Sum(each => each.Number * 900).ShouldBe(2_000 * 75, 1e-4);
    }

    [Fact]
    public void Whoever_no_longer_waits_ends_the_measure()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        var costs = CostMatrix.Of(
            2,
            2,
            (_, _) =>
            {
                ended.Token.ThrowIfCancellationRequested();
                return 1;
            }
        );

        Should.Throw<OperationCanceledException>(() => Reachability.Nearest(costs));
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Should.Throw<ArgumentException>(() => new CostMatrix(1, 2, [1]));
        Should.Throw<ArgumentException>(() => new CostMatrix(1, 1, [-1]));
        Should.Throw<ArgumentOutOfRangeException>(() => CostMatrix.Of(-1, 1, (_, _) => 0));
        Should.Throw<ArgumentException>(() => FloatingCatchment.TwoStep(_costs, [1], _places, Catchment.Within(5)));
        Should.Throw<ArgumentException>(() => Reachability.Cumulative(_costs, [1], Catchment.Within(5)));
        Should.Throw<ArgumentException>(() => Catchment.Steps((3, -1)));
        Should.Throw<ArgumentException>(() => Catchment.Steps((3, double.NaN)));
        Should.Throw<ArgumentOutOfRangeException>(() => Catchment.Gravity(-1, 10, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => Catchment.Gravity(-2, 10, 1e-200));
        Should.Throw<ArgumentOutOfRangeException>(() => Catchment.Gravity(1, 10, 1));
    }

    [Fact]
    public void What_is_missing_in_reach_passes_its_reason_on_and_what_is_out_of_reach_does_not()
    {
        var hidden = Value.Missing(ValueState.Hidden);

        var access = FloatingCatchment.TwoStep(_costs, _people, [10, hidden], Catchment.Within(5));
        access.Select(value => value.State).ShouldBe([ValueState.Shown, ValueState.Hidden]);
        FloatingCatchment
            .TwoStep(_costs, [hidden, 50], _places, Catchment.Within(4))
            .Select(value => value.State)
            .ShouldBe([ValueState.Hidden, ValueState.Shown]);
        FloatingCatchment
            .TwoStep(_costs, [100, -50], _places, Catchment.Within(2))
            .Select(value => value.State)
            .ShouldBe([ValueState.Shown, ValueState.NotMeaningful]);
        Reachability
            .Cumulative(_costs, [10, Value.Unknown], Catchment.Within(5))
            .Select(value => value.NumberOrNull)
            .ShouldBe([10, null]);
    }

    [Fact]
    public void Huge_and_tiny_numbers_give_a_number_or_a_reason()
    {
        Value[] odd = [1e308, 5e-324, 0];
        foreach (var demand in odd)
        {
            foreach (var supply in odd)
            {
                FloatingCatchment
                    .TwoStep(_costs, [demand, demand], [supply, supply], Catchment.Gravity(-1, 100, 1e-300))
                    .Length.ShouldBe(2);
                Reachability.Cumulative(_costs, [supply, supply], Catchment.Gaussian(1e-9, 100)).Length.ShouldBe(2);
            }
        }

        FloatingCatchment.TwoStep(_costs, [5e-324, 0], [1e308, 0], Catchment.Within(5))[0].ShouldBe(Value.NotMeaningful);
    }

    [Fact]
    public void Vector_fca_12x5()
    {
        var vector = SharedVectors.Read("accessibility.json", "fca-12x5");

        var (input, expected) = (vector.At("inputs"), vector.At("expected"));
        var costs = new CostMatrix(12, 5, [.. input.At("cost").EnumerateArray().SelectMany(row => row.Numbers())]);
        var (demand, supply) = (input.At("demand").Values(), input.At("supply").Values());
        var steps = Catchment.Steps((3, 1.0), (6, 0.68), (9, 0.22));
        double[] Expected(string name) => expected.At(name).Numbers(none: 0);

        FloatingCatchment.TwoStep(costs, demand, supply, Catchment.Within(6, false)).ShouldBeNear(Expected("2sfca_max6"), 1e-9);
        FloatingCatchment.TwoStep(costs, demand, supply, Catchment.Within(9, false)).ShouldBeNear(Expected("2sfca_max9"), 1e-9);
        FloatingCatchment.TwoStep(costs, demand, supply, steps).ShouldBeNear(Expected("e2sfca_step_3_6_9"), 1e-9);
        FloatingCatchment
            .TwoStep(costs, demand, supply, Catchment.Gaussian(4, 12, false))
            .ShouldBeNear(Expected("e2sfca_gaussian_sigma4_max12"), 1e-9);
        FloatingCatchment.ThreeStep(costs, demand, supply, steps).ShouldBeNear(Expected("3sfca_step_3_6_9"), 1e-9);
        Reachability.Nearest(costs).Select(nearest => nearest.Cost.Number).ShouldBeNear(Expected("nearest_cost"), 1e-9);
        Reachability.Nearest(costs).Select(nearest => (double)nearest.Supply!).ShouldBeNear(Expected("nearest_index"), 1e-9);
        Reachability.Cumulative(costs, supply, Catchment.Within(6, false)).ShouldBeNear(Expected("supply_within_6"), 1e-9);
        Reachability
            .Cumulative(costs, supply, Catchment.Gravity(-1, 12, 1e-6, false))
            .ShouldBeNear(Expected("gravity_alpha-1_max12"), 1e-9);
    }

    [Theory]
    [InlineData("gridlock")]
    [InlineData("inbound_fast")]
    public void Vector_hospital_3_tracts(string scenario)
    {
        var vector = SharedVectors.Read("accessibility.json", "hospital-3-tracts");

        var input = vector.At("inputs");
        var costs = new CostMatrix(3, 3, [.. input.At("cost", scenario).EnumerateArray().SelectMany(row => row.Numbers())]);
        var catchment = Catchment.Gravity(-1, input.At("max_cost").GetDouble(), 1e-6, includesLimit: false);
        var unlimited = Catchment.Gravity(-1, double.PositiveInfinity, 1e-6);
        var (demand, supply) = (input.At("population").Values(), input.At("doctors").Values());

        FloatingCatchment
            .TwoStep(costs, demand, supply, catchment)
            .ShouldBeNear(vector.At("expected", scenario, "two_stage").Numbers(), 1e-9);
        FloatingCatchment
            .ThreeStep(costs, demand, supply, catchment, unlimited)
            .ShouldBeNear(vector.At("expected", scenario, "three_stage").Numbers(), 1e-9);
    }
}
