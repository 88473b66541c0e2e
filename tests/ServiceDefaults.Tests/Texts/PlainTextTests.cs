using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.ServiceDefaults.Tests.Texts;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("a\u0001b", "U+0001", "a\uFFFDb")]
    [InlineData("\U0001FFFE!", "U+1FFFE", "\uFFFD!")]
    [InlineData("\u0085\u007F", "U+0085", "\uFFFD\uFFFD")]
    [InlineData("\u2067", "U+2067", "\uFFFD")]
    public void What_no_text_holds_is_named_and_replaced(string text, string sign, string cleaned)
    {
        PlainText.ForbiddenSign(text).ShouldBe(sign);
        PlainText.Cleaned(text).ShouldBe(cleaned);
        PlainText.FaultOfName(text)!.ShouldContain(sign);
    }

    // An attribute cannot hold it.
    [Fact]
    public void Half_a_surrogate_pair_is_named_and_replaced()
    {
        PlainText.ForbiddenSign("x\uDC00y").ShouldBe("U+DC00");
        PlainText.Cleaned("x\uD800").ShouldBe("x\uFFFD");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Straße „Am Markt“ 👩‍🔬")]
    [InlineData("Zeile 1\r\n\tZeile 2")]
    public void What_people_write_stays(string text)
    {
        PlainText.ForbiddenSign(text).ShouldBeNull();
        PlainText.Cleaned(text).ShouldBeSameAs(text);
    }

    [Fact]
    public void A_name_without_end_is_cut_in_the_sentence() =>
        PlainText.FaultOfName(new string('x', 1_000_000))!.Length.ShouldBeLessThan(100);
}
