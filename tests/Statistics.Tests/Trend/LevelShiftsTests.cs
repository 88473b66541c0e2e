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
}
