using Sozialplanung.Statistics.Trend;

namespace Sozialplanung.Statistics.Tests.Trend;

public sealed class LevelShiftsTests
{
    [Fact]
    public void A_plain_jump_is_found_with_its_means()
    {
        var shifts = LevelShifts.Of([1, 1.2, 0.8, 1, 5, 5.2, 4.8, 5], 2, 3);

        shifts.Chosen!.LastBefore.ShouldBe([3]);
        shifts.Chosen.Means.ShouldBe([1, 5], 1e-12);
        shifts.Chosen.ResidualSquares.ShouldBe(0.16, 1e-12);
    }

    [Fact]
    public void Vector_breaks_nile()
    {
        var vector = Reference.Read("trend.json", "breaks-nile");

        var shifts = LevelShifts.Of(vector.In("inputs", "y").ToValues(), vector.In("inputs", "h").GetInt32(), 5);

        shifts.Chosen!.LastBefore.Select(place => place + 1).ShouldBe(vector.In("expected", "breakpoints").ToIntegers());
        shifts.Chosen.Means.ShouldBe(vector.In("expected", "segment_means").ToNumbers(), 1e-9);
        shifts.Candidates.Select(candidate => candidate.ResidualSquares).ShouldBe(vector.In("expected", "RSS").ToNumbers(), 1e-4);
        shifts
            .Candidates.Select(candidate => candidate.Criterion.Number)
            .ShouldBe(vector.In("expected", "BIC").ToNumbers(), 1e-8);
        shifts
            .Candidates.Skip(1)
            .SelectMany(candidate => candidate.LastBefore.Select(place => place + 1))
            .ShouldBe(vector.In("expected", "partitions_1_to_5").EnumerateArray().SelectMany(cut => cut.ToIntegers()));
    }

    [Fact]
    public void The_place_of_a_shift_counts_the_gaps()
    {
        var shifts = LevelShifts.Of([1, Value.Unknown, 1, Value.Unknown, 5, 5], 2);

        shifts.Chosen!.LastBefore.ShouldBe([2]);
        shifts.Chosen.Criterion.State.ShouldBe(ValueState.NotMeaningful);
    }

    [Fact]
    public void A_level_series_has_no_shift_and_a_short_one_no_answer()
    {
        LevelShifts.Of([0.1, 0.1, 0.1, 0.1, 0.1], 2).Chosen!.LastBefore.ShouldBeEmpty();
        LevelShifts.Of([1], 2).Chosen.ShouldBeNull();
        LevelShifts.Of([-1.7e308, 1.7e308, 1, 2], 2).Chosen.ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => LevelShifts.Of([1, 2], 1));
    }

    [Theory]
    [InlineData(1e9)]
    [InlineData(-4e11)]
    public void A_series_far_from_zero_has_its_shifts_all_the_same(double offset)
    {
        double[] series = [1, 1.25, 0.75, 1, 5, 5.25, 4.75, 5];

        var near = LevelShifts.Of([.. series.Select(number => (Value)number)], 2, 3);
        var far = LevelShifts.Of([.. series.Select(number => (Value)(number + offset))], 2, 3);

        far.Chosen!.LastBefore.ShouldBe([3]);
        far.Chosen.ResidualSquares.ShouldBe(near.Chosen!.ResidualSquares, 1e-6);
        far.Chosen.Criterion.Number.ShouldBe(near.Chosen.Criterion.Number, 1e-6);
        far.Candidates[0].Criterion.HasNumber.ShouldBeTrue();
    }

    [Fact]
    public void A_level_a_thousand_million_times_the_rest_hides_no_deviation()
    {
        var shifts = LevelShifts.Of([1, 2, 1, 2, 1e9, 1e9 + 1, 1e9, 1e9 + 1], 2, 1);

        shifts.Chosen!.LastBefore.ShouldBe([3]);
        shifts.Chosen.ResidualSquares.ShouldBe(2, 1e-9);
        shifts.Chosen.Criterion.HasNumber.ShouldBeTrue();
    }

    [Fact]
    public void Rounding_errors_are_a_perfect_fit()
    {
        LevelShifts.Of([0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2], 2).Chosen!.LastBefore.ShouldBeEmpty();
        LevelShifts.Of([1e9 + 0.3, 1e9 + 0.3, 1e9 + 0.3, 1e9 + 0.3], 2).Chosen!.ResidualSquares.ShouldBe(0);
    }
}
