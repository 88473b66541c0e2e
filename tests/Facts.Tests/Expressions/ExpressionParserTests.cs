using Sozialplanung.Facts.Expressions;

namespace Sozialplanung.Facts.Tests.Expressions;

public sealed class ExpressionParserTests
{
    [Theory]
    [InlineData("auslaender", "+auslaender")]
    [InlineData(" geburten - sterbefaelle ", "+geburten -sterbefaelle")]
    [InlineData("geburten − sterbefaelle", "+geburten -sterbefaelle")]
    [InlineData("bevoelkerung[alter=65-79,80+]", "+bevoelkerung[alter=65-79,80+]")]
    [InlineData("bevoelkerung[ geschlecht = w ; alter=80+, 65-79 ]", "+bevoelkerung[alter=65-79,80+;geschlecht=w]")]
    [InlineData("2 * (a + b) - a", "+a +2*b")]
    [InlineData("a × 0,5 + 0.25*a", "+0.75*a")]
    [InlineData("(((a)))", "+a")]
    [InlineData("-a + b", "-a +b")]
    [InlineData("a - a", "0")]
    [InlineData("1", "+1")]
    public void Reads_sums_of_measures(string text, string form) => ExpressionParser.Parse(text).Key.ShouldBe(form);

    [Fact]
    public void Equal_sums_have_equal_keys() =>
        ExpressionParser.Parse("b + a[x=2,1]").Key.ShouldBe(ExpressionParser.Parse("a[x=1,2] + b").Key);

    [Theory]
    [InlineData("", 1, "leer")]
    [InlineData("a +", 4, "das Ende")]
    [InlineData("a b", 3, "Rechenzeichen")]
    [InlineData("a * b", 3, "nicht miteinander")]
    [InlineData("a / b", 3, "zwischen Zähler und Nenner")]
    [InlineData("(a + b", 7, "schließende Klammer")]
    [InlineData("a[alter]", 8, "„=“ erwartet")]
    [InlineData("a[alter=]", 9, "Ausprägung")]
    [InlineData("a[alter=1;alter=2]", 11, "zweimal genannt")]
    [InlineData("a[=1]", 3, "Merkmal")]
    [InlineData("Arbeitslose", 1, "kleine Buchstaben")]
    [InlineData("1,2,3 * a", 1, "keine Zahl")]
    [InlineData("a + ü", 5, "gefunden wurde „ü“")]
    public void Says_in_german_what_is_wrong_and_where(string text, int position, string sentence)
    {
        var error = Should.Throw<ExpressionException>(() => ExpressionParser.Parse(text));

        error.Position.ShouldBe(position);
        error.Message.ShouldContain(sentence);
    }

    [Fact]
    public void Refuses_what_would_exhaust_the_reader() =>
        Should
            .Throw<ExpressionException>(() => ExpressionParser.Parse(new string('(', 60) + "a" + new string(')', 60)))
            .Message.ShouldContain("verschachtelt");

    [Fact]
    public void Any_text_is_read_or_refused_with_a_place()
    {
        const int seed = 4711;
        var random = new Random(seed);
        const string letters = "ab1,.+-*()[]=; /ü";
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 15)).Select(_ => letters[random.Next(letters.Length)]));
            try
            {
                ExpressionParser.Parse(text).Key.ShouldNotBeEmpty();
            }
            catch (ExpressionException e)
            {
                e.Position.ShouldBeInRange(1, text.Length + 1, $"seed {seed}, „{text}“");
            }
        }
    }
}
