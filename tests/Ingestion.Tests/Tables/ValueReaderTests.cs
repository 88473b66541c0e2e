using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.Tests.Tables;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("-9999", ",", null, "-9999")]
    [InlineData("-9999", ",", null, "-9999,0")]
    [InlineData("-9999", ",", null, " -9999,00 ")]
    [InlineData("-9999", ",", ".", "-9.999")]
    [InlineData("-9999", ",", ".", "-9.999,0")]
    [InlineData("-9999", ",", " ", "-9\u00A0999")]
    [InlineData("-9999", ",", null, "\u22129999")]
    [InlineData("-9999", ".", null, "-9999.0")]
    [InlineData("-9999", ".", ",", "-9,999.0")]
    [InlineData("-9999", ".", "'", "-9'999")]
    [InlineData("-9999,0", ",", null, "-9999")]
    [InlineData("-9999.0", ",", null, "-9999")]
    [InlineData("-9.999", ",", ".", "-9999")]
    [InlineData("-9999", ",", null, "(-9999)")]
    [InlineData("-9999", ",", null, "-9999p")]
    [InlineData("-1e4", ",", null, "-10000")]
    [InlineData("99999999999999999", ".", null, "99999999999999999")]
    public void A_number_that_is_a_code_means_its_reason_however_it_is_written(
        string code,
        string decimalSign,
        string? thousands,
        string cell
    ) => Reader(code, decimalSign, thousands).Read(cell, false).Value.State.ShouldBe(ValueState.NotMeaningful);

    [Theory]
    [InlineData("-9999")]
    [InlineData("-9999.0")]
    [InlineData("-9.999E3")]
    public void A_number_of_a_workbook_too(string cell) =>
        Reader("-9999", ",", null).Read(cell, true).Value.State.ShouldBe(ValueState.NotMeaningful);

    [Theory]
    [InlineData("9999", false, 9999.0)]
    [InlineData("-9998", false, -9998.0)]
    [InlineData("-9999.5", true, -9999.5)]
    public void Other_numbers_stay_numbers(string cell, bool isNumber, double expected) =>
        Reader("-9999", ",", null).Read(cell, isNumber).Value.Number.ShouldBe(expected);

    [Fact]
    public void A_code_may_mean_a_zero_or_nothing()
    {
        var reader = new ValueReader(
            new ImportProfile
            {
                Placeholders = new Dictionary<string, string> { ["-1"] = "zero", ["0"] = "skip" },
            }
        );

        reader.Read("-1,0", false).Value.Number.ShouldBe(0);
        reader.Read("0", true).Outcome.ShouldBe(ReadOutcome.Skipped);
    }

    [Fact]
    public void Any_sign_of_the_profile_means_what_it_says()
    {
        var reader = new ValueReader(
            new ImportProfile
            {
                Placeholders = new Dictionary<string, string> { ["+/-"] = "TooUncertain", ["k. A."] = "Unknown" },
            }
        );

        reader.Read("+/-", false).Value.State.ShouldBe(ValueState.TooUncertain);
        reader.Read(" k. A. ", false).Value.State.ShouldBe(ValueState.Unknown);
    }

    [Fact]
    public void A_sign_may_stand_for_a_number()
    {
        var reader = new ValueReader(
            new ImportProfile
            {
                Placeholders = new Dictionary<string, string> { ["+/-"] = "3", ["< 1"] = "0.5" },
            }
        );

        reader.Read(" +/- ", false).Value.Number.ShouldBe(3);
        reader.Read("< 1", false).Value.Number.ShouldBe(0.5);
        ValueReader.IsMeaning("3").ShouldBeTrue();
        ValueReader.IsMeaning("drei").ShouldBeFalse();
    }

    private static ValueReader Reader(string code, string decimalSign, string? thousands) =>
        new(
            new ImportProfile
            {
                DecimalSign = decimalSign,
                Thousands = thousands,
                Placeholders = new Dictionary<string, string> { [code] = "NotMeaningful" },
            }
        );
}
