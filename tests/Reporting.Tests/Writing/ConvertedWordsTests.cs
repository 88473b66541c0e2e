using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Writing;

namespace Sozialplanung.Reporting.Tests.Writing;

public sealed class ConvertedWordsTests
{
    [Theory]
    [InlineData(0.234, " (umgerechnet, 23 % geschätzt)", "12,3 u (23 %)")]
    [InlineData(0.0, " (umgerechnet, nichts geschätzt)", "12,3 u (0 %)")]
    [InlineData(0.001, " (umgerechnet, unter 1 % geschätzt)", "12,3 u (unter 1 %)")]
    [InlineData(0.999, " (umgerechnet, über 99 % geschätzt)", "12,3 u (über 99 %)")]
    [InlineData(1.0, " (umgerechnet, 100 % geschätzt)", "12,3 u (100 %)")]
    [InlineData(null, " (umgerechnet)", "12,3 u")]
    public void A_converted_number_says_how_much_of_it_is_estimated(double? share, string words, string cell)
    {
        var value = Value(12.3, share, "Converted");

        Plain(ConvertedWords.Of(value)).ShouldBe(words);
        Plain(ValueCells.Text(value, Indicator)).ShouldBe(cell);
    }

    [Fact]
    public void What_was_not_converted_or_is_withheld_says_nothing_of_it()
    {
        ConvertedWords.Of(Value(12.3, null, "Revised")).ShouldBe("");
        ConvertedWords.Of(Value(null, 0.5, "Converted")).ShouldBe("");
        ConvertedWords.Of(null).ShouldBe("");
        ValueCells.Text(Value(null, 0.5, "Converted"), Indicator).ShouldBe(".");
    }

    [Fact]
    public void Brackets_of_little_reliability_stay_around_the_number() =>
        Plain(ValueCells.Text(Value(12.3, 0.234, "LimitedReliability", "Converted"), Indicator)).ShouldBe("(12,3) u (23 %)");

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static ProfiledValue Value(double? value, double? share, params string[] flags) =>
        new()
        {
            Period = "2020",
            Value = value,
            State = value is null ? "Hidden" : "Shown",
            Sign = value is null ? "." : "",
            Flags = flags,
            EstimatedShare = share,
        };

    private static ProfiledIndicator Indicator { get; } =
        new()
        {
            Code = "x",
            Name = "Name",
            ShortName = "Kurz",
            Domain = "arbeit",
            Kind = "share",
            Unit = "%",
            Decimals = 1,
            Direction = "neutral",
            Source = "",
            Definition = "",
            HowToRead = "",
            HowNotToRead = "",
            Periods = ["2020"],
            Series = new Dictionary<string, IReadOnlyList<ProfiledValue>>(),
            Rank = null,
            RankOf = 0,
            Comparisons = new Dictionary<string, string>(),
        };
}
