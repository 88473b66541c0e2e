using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.Tests.Tables;

public sealed class NumericKeyTests
{
    [Theory]
    [InlineData("1.0044111E7", "10044111")]
    [InlineData("1,0044111E+07", "10044111")]
    [InlineData("1.0044111e+7", "10044111")]
    [InlineData("1.004411E7", "10044110")]
    [InlineData("10044115.0", "10044115")]
    [InlineData("10044115,00", "10044115")]
    [InlineData("05315000.0", "05315000")]
    [InlineData("10044115.000", "10044115")]
    [InlineData("2024.0", "2024")]
    [InlineData("2.024E3", "2024")]
    [InlineData("0.0", "0")]
    public void A_whole_number_is_its_digits_however_it_is_written(string text, string expected)
    {
        NumericKey.Plain(text, isNumber: false).ShouldBe(expected);
        NumericKey.Plain(text, isNumber: true).ShouldBe(expected);
    }

    [Theory]
    [InlineData("10044115")]
    [InlineData("10044115.5")]
    [InlineData("10.044.115")]
    [InlineData("10.000")]
    [InlineData("1,00441E+07")]
    [InlineData("1E+07")]
    [InlineData("1.00441115E7")]
    [InlineData("12.2024")]
    [InlineData("E7")]
    [InlineData("1E-7")]
    [InlineData("-1.0")]
    [InlineData("A1.0")]
    [InlineData("31.12.2024")]
    [InlineData("")]
    public void Anything_else_stays_what_it_is(string text) => NumericKey.Plain(text, isNumber: false).ShouldBeNull();

    [Fact]
    public void A_cell_that_is_a_number_by_its_type_is_never_rounded()
    {
        NumericKey.Plain("1.00441E+07", isNumber: true).ShouldBe("10044100");
        NumericKey.IsRounded("1,00441E+07").ShouldBeTrue();
        NumericKey.IsRounded("1,0044111E+07").ShouldBeFalse();
        NumericKey.IsRounded("Erlangen").ShouldBeFalse();
    }
}
