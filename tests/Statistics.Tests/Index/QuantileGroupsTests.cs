using Sozialplanung.Statistics.Index;
using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Statistics.Tests.Index;

public sealed class QuantileGroupsTests
{
    [Fact]
    public void A_score_on_a_break_belongs_to_the_group_above()
    {
        var groups = QuantileGroups.Of([1, 2, 3, 4, 5], 2, QuantileType.Linear);

        groups.Breaks.ShouldBe([1, 3, 5]);
        groups.Groups.ShouldBe([1, 1, 2, 2, 2]);
    }

    [Fact]
    public void Vector_gisd_kreise_2021_quantiles()
    {
        var vector = Reference.Read("composite_index.json", "gisd-kreise-2021-quantiles");

        var (scores, expected) = (vector.In("inputs", "gisd_score").ToValues(), vector.In("expected"));
        var (fifths, tenths) = (QuantileGroups.Of(scores, 5), QuantileGroups.Of(scores, 10));

        fifths.Breaks.ShouldBe(expected.In("breaks5").ToNumbers(), 1e-9);
        tenths.Breaks.ShouldBe(expected.In("breaks10").ToNumbers(), 1e-9);
        fifths.Groups.ShouldBe(expected.In("gisd_5").ToIntegers().Cast<int?>());
        tenths.Groups.ShouldBe(expected.In("gisd_10").ToIntegers().Cast<int?>());
        fifths.Groups.Select(QuantileGroups.LowMiddleHigh).ShouldBe(expected.In("gisd_k").ToIntegers().Cast<int?>());
    }

    [Fact]
    public void All_equal_or_none_has_no_groups()
    {
        QuantileGroups.Of([3, 3, 3], 5).Groups.ShouldAllBe(group => group == null);
        QuantileGroups.Of([], 5).Groups.ShouldBeEmpty();
        QuantileGroups.Of([1, Value.Unknown, 2], 2).Groups[1].ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => QuantileGroups.Of([1], 0));
    }
}
