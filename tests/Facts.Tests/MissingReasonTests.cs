using Sozialplanung.Statistics;

namespace Sozialplanung.Facts.Tests;

public sealed class MissingReasonTests
{
    private static readonly ValueState[] _strongestFirst =
    [
        ValueState.Hidden,
        ValueState.Unknown,
        ValueState.TooUncertain,
        ValueState.NotMeaningful,
        ValueState.NotYetReported,
        ValueState.Shown,
    ];

    [Fact]
    public void Of_two_reasons_the_stronger_one_wins_whatever_their_order()
    {
        Enum.GetValues<ValueState>().ShouldBe(_strongestFirst, ignoreOrder: true);
        for (var stronger = 0; stronger < _strongestFirst.Length; stronger++)
        {
            foreach (var weaker in _strongestFirst[stronger..])
            {
                MissingReason.Stronger(_strongestFirst[stronger], weaker).ShouldBe(_strongestFirst[stronger]);
                MissingReason.Stronger(weaker, _strongestFirst[stronger]).ShouldBe(_strongestFirst[stronger]);
            }
        }
    }

    [Fact]
    public void A_sum_with_a_hidden_part_is_hidden_whatever_else_is_missing() =>
        PartSum.Of([Value.NotMeaningful, 5, Value.Missing(ValueState.Hidden), Value.Unknown]).State.ShouldBe(ValueState.Hidden);

    [Fact]
    public void A_sum_promises_no_number_that_an_unknown_part_will_keep_away() =>
        PartSum.Of(Value.Missing(ValueState.NotYetReported), Value.Unknown).State.ShouldBe(ValueState.Unknown);

    [Fact]
    public void The_sum_of_known_parts_is_a_number_and_that_of_none_is_unknown()
    {
        PartSum.Of([2, 3]).Number.ShouldBe(5);
        PartSum.Of(2, 3).Number.ShouldBe(5);
        PartSum.Of([]).State.ShouldBe(ValueState.Unknown);
        PartSum.Of([double.MaxValue, double.MaxValue]).State.ShouldBe(ValueState.NotMeaningful);
    }
}
