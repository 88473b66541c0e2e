using Sozialplanung.Statistics;

namespace Sozialplanung.Facts.Tests;

public sealed class SignsTests
{
    [Theory]
    [InlineData(ValueState.Shown, "")]
    [InlineData(ValueState.Hidden, ".")]
    [InlineData(ValueState.Unknown, ".")]
    [InlineData(ValueState.NotYetReported, "…")]
    [InlineData(ValueState.NotMeaningful, "x")]
    [InlineData(ValueState.TooUncertain, "/")]
    public void Every_reason_has_its_sign(ValueState state, string sign)
    {
        ValueSigns.Of(state).ShouldBe(sign);
        (ValueSigns.MeaningOf(state).Length > 0).ShouldBe(state != ValueState.Shown);
        ValueSigns.ReadName(state.ToString()).ShouldBe(state);
    }

    [Fact]
    public void What_is_written_is_read_again_and_a_dash_is_a_zero()
    {
        foreach (var (state, sign, _) in ValueSigns.All.Where(known => known.State != ValueState.Hidden))
        {
            ValueSigns.Usual[sign].State.ShouldBe(state);
        }

        ValueSigns.Usual["–"].Number.ShouldBe(0);
        ValueSigns.Usual[""].State.ShouldBe(ValueState.Unknown);
        ValueSigns.ReadName("Etwas").ShouldBe(ValueState.Unknown);
        ValueSigns.ReadName(null).ShouldBe(ValueState.Unknown);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("0")]
    [InlineData("+1")]
    [InlineData("hidden")]
    [InlineData("Hidden, Unknown")]
    [InlineData(" Hidden")]
    [InlineData("")]
    public void A_reason_has_a_name_and_nothing_else_means_one(string text) =>
        ValueSigns.TryReadName(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(ValueFlags.Provisional, "p", "vorläufig")]
    [InlineData(ValueFlags.Revised, "r", "berichtigt")]
    [InlineData(ValueFlags.Estimated, "s", "geschätzt")]
    public void A_flag_has_its_letter_and_its_word(ValueFlags flag, string letter, string meaning)
    {
        FlagSigns.Read(letter).ShouldBe(flag);
        FlagSigns.LetterOf(flag.ToString()).ShouldBe(letter);
        FlagSigns.MeaningOf(flag.ToString()).ShouldBe(meaning);
    }

    [Fact]
    public void Brackets_stand_around_the_number_and_unknown_names_say_nothing()
    {
        FlagSigns.Read("()").ShouldBe(ValueFlags.LimitedReliability);
        FlagSigns.LetterOf("LimitedReliability").ShouldBe("");
        FlagSigns.LetterOf("Neu").ShouldBe("");
        FlagSigns.MeaningOf("Neu").ShouldBe("Neu");
        FlagSigns.Read("q").ShouldBe(ValueFlags.None);
        FlagSigns.Read("v").ShouldBe(ValueFlags.None);
        FlagSigns.LetterOf("AsPublished").ShouldBe("v");
    }

    [Fact]
    public void Flags_are_stored_by_name()
    {
        FlagSigns.NamesOf(ValueFlags.None).ShouldBeNull();
        FlagSigns.NamesOf(ValueFlags.LimitedReliability | ValueFlags.Provisional).ShouldBe(["Provisional", "LimitedReliability"]);
        FlagSigns.ReadNames(["Estimated", "Neu", "Revised"]).ShouldBe(ValueFlags.Estimated | ValueFlags.Revised);
        FlagSigns.ReadNames(null).ShouldBe(ValueFlags.None);
    }
}
