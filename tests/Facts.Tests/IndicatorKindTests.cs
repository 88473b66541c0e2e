namespace Sozialplanung.Facts.Tests;

public sealed class IndicatorKindTests
{
    [Theory]
    [InlineData(IndicatorKind.Count, "count", false, false)]
    [InlineData(IndicatorKind.Share, "share", true, true)]
    [InlineData(IndicatorKind.Rate, "rate", false, true)]
    [InlineData(IndicatorKind.Mean, "mean", false, true)]
    [InlineData(IndicatorKind.Index, "index", false, true)]
    [InlineData(IndicatorKind.Change, "change", false, true)]
    public void Protection_and_comparison_follow_from_the_kind(
        IndicatorKind kind,
        string word,
        bool protectsComplement,
        bool hasYardstick
    )
    {
        IndicatorKinds.WordOf(kind).ShouldBe(word);
        IndicatorKinds.TryRead(word, out var read).ShouldBeTrue();
        read.ShouldBe(kind);
        IndicatorKinds.NameOf(kind).ShouldNotBeEmpty();
        IndicatorKinds.ProtectsComplement(kind).ShouldBe(protectsComplement);
        IndicatorKinds.HasYardstick(kind).ShouldBe(hasYardstick);
    }

    [Theory]
    [InlineData("%", true)]
    [InlineData("Prozent", true)]
    [InlineData("je 100", false)]
    [InlineData("Prozentpunkte", false)]
    public void A_unit_of_hundredths_is_known_by_its_word(string unit, bool isPercent) =>
        IndicatorKinds.IsPercent(unit).ShouldBe(isPercent);

    [Theory]
    [InlineData(null)]
    [InlineData("Share")]
    [InlineData("%")]
    public void Other_words_are_no_kind(string? word) => IndicatorKinds.TryRead(word, out _).ShouldBeFalse();
}
