using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.Tests.Counting;

public sealed class WholeWeightsTests
{
    [Theory]
    [InlineData("a + b", 1, "1 1")]
    [InlineData("a + 0.5*b", 2, "2 1")]
    [InlineData("3*a + b", 3, "3 1")]
    [InlineData("a - 2*b", 1, "1 -2")]
    public void A_form_is_tied_to_its_terms_by_whole_weights(string text, int total, string parts)
    {
        var form = ExpressionParser.Parse(text);

        WholeWeights.FaultOf(form).ShouldBeNull();
        var weights = WholeWeights.Of(form).ShouldNotBeNull();
        (weights.Total, string.Join(' ', weights.Parts)).ShouldBe((total, parts));
    }

    [Theory]
    [InlineData("a + 0.001*b", "zu weit auseinander")]
    [InlineData("11*a + b", "zu weit auseinander")]
    [InlineData("a + 0.123456789*b", "nicht als Verhältnis ganzer Zahlen")]
    [InlineData("a + 0.3333333333*b", "nicht als Verhältnis ganzer Zahlen")]
    public void Factors_that_cannot_be_tied_are_refused_with_a_sentence(string text, string sentence) =>
        WholeWeights.FaultOf(ExpressionParser.Parse(text)).ShouldNotBeNull().ShouldContain(sentence);
}
