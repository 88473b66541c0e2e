using System.Globalization;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.Tests.Tables;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(',', '.', "1.234", 1234.0)]
    [InlineData(',', '.', "1.234.567,89", 1234567.89)]
    [InlineData(',', '.', "-12,5", -12.5)]
    [InlineData(',', '.', "\u221212,5", -12.5)]
    [InlineData('.', '\0', "1.234", 1.234)]
    [InlineData('.', ',', "1,234.5", 1234.5)]
    [InlineData(',', ' ', "1\u00A0234", 1234.0)]
    [InlineData(',', '\0', "100000000000000", 1e14)]
    [InlineData('.', '\0', "-6e-05", -0.00006)]
    [InlineData(',', '\0', "1,5E-3", 0.0015)]
    [InlineData(',', '.', "+3", 3.0)]
    [InlineData(',', '.', ",5", 0.5)]
    [InlineData('.', '\0', ".5", 0.5)]
    [InlineData('.', '\0', "-.5", -0.5)]
    [InlineData(',', '\0', " - 23", -23.0)]
    [InlineData(',', '\0', "\u2212\u00A023,5", -23.5)]
    [InlineData(',', '\0', "\u201323", -23.0)]
    [InlineData(',', '.', "1.234,50-", -1234.5)]
    [InlineData(',', '.', "23 -", -23.0)]
    [InlineData(',', ' ', "1\u2009234\u202F567", 1234567.0)]
    [InlineData(',', ' ', "1\u2007234", 1234.0)]
    [InlineData(',', '\0', "\u200923\u202F", 23.0)]
    public void Reads_numbers_as_agreed(char point, char thousands, string text, double expected)
    {
        new NumberFormat(point, thousands).TryRead(text, out var number).ShouldBeTrue();

        number.ShouldBe(expected);
    }

    [Theory]
    [InlineData(',', '\0', "1.234")]
    [InlineData(',', '.', "1.23")]
    [InlineData(',', '.', "1234.567")]
    [InlineData(',', '.', "1.2345")]
    [InlineData(',', '.', ".123")]
    [InlineData(',', '.', "12,")]
    [InlineData(',', '.', "5-3")]
    [InlineData(',', '.', "-5-")]
    [InlineData(',', '.', "- ")]
    [InlineData(',', '.', "1 2")]
    [InlineData(',', '\0', ".5")]
    [InlineData(',', '.', ",")]
    [InlineData(',', '.', "1,2,3")]
    [InlineData(',', '.', "1e5")]
    [InlineData(',', '.', "1.234e-05")]
    [InlineData(',', '.', "1,2e-")]
    [InlineData(',', '.', "e-05")]
    [InlineData(',', '.', "1,2e-05-")]
    [InlineData(',', '.', "-")]
    [InlineData(',', '.', "")]
    [InlineData(',', '.', "NaN")]
    [InlineData('.', '\0', "1,234")]
    public void Refuses_what_is_ambiguous_or_malformed(char point, char thousands, string text) =>
        new NumberFormat(point, thousands).TryRead(text, out _).ShouldBeFalse();

    [Fact]
    public void Every_number_written_in_German_is_read_back()
    {
        const int seed = 4711;
        TestContext.Current.TestOutputHelper!.WriteLine($"Startwert {seed}");
        var chance = new Random(seed);
        var german = CultureInfo.GetCultureInfo("de-DE");
        var format = new NumberFormat(',', '.');
        for (var i = 0; i < 20_000; i++)
        {
            var number = Math.Round((chance.NextDouble() - 0.5) * Math.Pow(10, chance.Next(0, 12)), 3);

            format.TryRead(number.ToString("#,##0.###", german), out var read).ShouldBeTrue();
            read.ShouldBe(number, number.ToString(german));
        }
    }
}
