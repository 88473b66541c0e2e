using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Areas.Tests.Addresses;

public sealed class HouseNumberTests
{
    [Theory]
    [InlineData("12", "", "12", "12")]
    [InlineData("0012", "", "12", "12")]
    [InlineData("12a", "", "12a", "12a")]
    [InlineData("12", "A", "12a", "12a")]
    [InlineData("12 A", "", "12a", "12a")]
    [InlineData("12.", "b", "12b", "12b")]
    [InlineData("Nr. 12", "", "12", "12")]
    [InlineData("12 a-c", "", "12a", "12c")]
    [InlineData("12 a–c", "", "12a", "12c")]
    [InlineData("12a bis c", "", "12a", "12c")]
    [InlineData("12-14", "", "12", "14")]
    [InlineData("12 - 14", "", "12", "14")]
    [InlineData("12 bis 14a", "", "12", "14a")]
    [InlineData("12/14", "", "12", "14")]
    [InlineData("12 u. 14", "", "12", "14")]
    [InlineData("12+14", "", "12", "14")]
    [InlineData("12", "u", "12u", "12u")]
    [InlineData("12 1/2", "", "12 1/2", "12 1/2")]
    [InlineData("12", "1/2", "12 1/2", "12 1/2")]
    [InlineData("12½", "", "12 1/2", "12 1/2")]
    [InlineData("12 1/4", "", "12 1/4", "12 1/4")]
    [InlineData("12 Hinterhaus", "", "12", "12")]
    [InlineData("12", "Whg. 3", "12", "12")]
    [InlineData("14-12", "", "14", "14")]
    [InlineData("12/2", "", "12", "12")]
    [InlineData("12ab", "", "12ab", "12ab")]
    public void Is_read_as_registers_write_it(string number, string addition, string first, string last)
    {
        HouseNumberReader.TryRead(number, addition, out var range).ShouldBeTrue();

        range.First.ToString().ShouldBe(first);
        range.Last.ToString().ShouldBe(last);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" ", "a")]
    [InlineData("0", "")]
    [InlineData("-", "")]
    [InlineData("ohne", "")]
    [InlineData("o. Nr.", "")]
    [InlineData("100000", "")]
    [InlineData("99999999999999999999", "")]
    public void What_is_no_number_is_refused(string number, string addition) =>
        HouseNumberReader.TryRead(number, addition, out _).ShouldBeFalse();

    [Fact]
    public void Numbers_stand_in_the_order_of_the_street()
    {
        string[] street = ["11", "12", "12 1/4", "12 1/2", "12 3/4", "12a", "12ab", "12b", "12z", "13"];

        street.Select(HouseNumber.Parse).Order().Select(number => number.ToString()).ShouldBe(street);
        (HouseNumber.Parse("12a") > HouseNumber.Parse("12")).ShouldBeTrue();
    }

    [Fact]
    public void A_range_is_no_single_number() =>
        Should.Throw<FormatException>(() => HouseNumber.Parse("12-14")).Message.ShouldContain("12-14");

    [Fact]
    public void Very_long_texts_are_cut_and_do_no_harm() =>
        HouseNumberReader.TryRead("12" + new string('x', 10_000), "y", out _).ShouldBeTrue();
}
