namespace Sozialplanung.Facts.Tests;

public sealed class BreakdownTests
{
    [Fact]
    public void Pairs_stand_in_the_order_of_their_attributes_and_totals_are_left_out()
    {
        var text = Breakdown.Of([("geschlecht", "w"), ("alter", "0-2"), ("staat", "")]);

        text.ShouldBe("alter=0-2;geschlecht=w");
        Breakdown.Parts(text).ShouldBe([("alter", "0-2"), ("geschlecht", "w")]);
        Breakdown.AttributesOf(text).ShouldBe("alter;geschlecht");
        Breakdown.JoinAttributes(["geschlecht", "alter"]).ShouldBe("alter;geschlecht");
    }

    [Fact]
    public void The_total_has_no_text_and_no_pairs()
    {
        Breakdown.Of([]).ShouldBe("");
        Breakdown.Parts("").ShouldBeEmpty();
        Breakdown.AttributesOf("").ShouldBe("");
    }

    [Fact]
    public void Marks_of_the_notation_do_not_stand_in_a_category() =>
        Breakdown.CategoryOf(" a=b;c,d[e]|f ").ShouldBe("a_b_c_d_e__f");
}
