namespace Sozialplanung.Facts.Tests;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2024", PeriodKind.Year, "2024-01-01", "2024-12-31", "2024")]
    [InlineData("2024-Q3", PeriodKind.Quarter, "2024-07-01", "2024-09-30", "3. Quartal 2024")]
    [InlineData("2024-H1", PeriodKind.HalfYear, "2024-01-01", "2024-06-30", "1. Halbjahr 2024")]
    [InlineData("2024-H2", PeriodKind.HalfYear, "2024-07-01", "2024-12-31", "2. Halbjahr 2024")]
    [InlineData("2024-02", PeriodKind.Month, "2024-02-01", "2024-02-29", "Februar 2024")]
    [InlineData("2024-12", PeriodKind.Month, "2024-12-01", "2024-12-31", "Dezember 2024")]
    [InlineData("2024-12-31", PeriodKind.Date, "2024-12-31", "2024-12-31", "31. Dezember 2024")]
    public void A_key_says_kind_first_and_last_day_and_name(string key, PeriodKind kind, string first, string last, string name)
    {
        var period = Period.Parse(key);

        period.Kind.ShouldBe(kind);
        period.FirstDay.ToString("yyyy-MM-dd", null).ShouldBe(first);
        period.LastDay.ToString("yyyy-MM-dd", null).ShouldBe(last);
        period.Name.ShouldBe(name);
        period.Key.ShouldBe(key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("0000")]
    [InlineData("2024-")]
    [InlineData("2024-Q5")]
    [InlineData("2024-q1")]
    [InlineData("2024-H3")]
    [InlineData("2024-h1")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024-1")]
    [InlineData("2024-02-30")]
    [InlineData("2024/12/31")]
    [InlineData("20241231")]
    public void Other_spellings_are_no_keys(string text)
    {
        Period.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Period.Parse(text));
    }

    [Fact]
    public void Periods_follow_each_other_by_their_last_day_and_the_longer_one_closes() =>
        new[] { "2024", "2024-12", "2024-H2", "2024-Q4", "2024-12-31", "2024-Q1", "2024-H1", "2024-06", "2023" }
            .Select(key => Period.Parse(key))
            .Order()
            .Select(period => period.Key)
            .ShouldBe(["2023", "2024-Q1", "2024-06", "2024-H1", "2024-12-31", "2024-12", "2024-Q4", "2024-H2", "2024"]);

    [Theory]
    [InlineData("2024", "2024-Q3", true)]
    [InlineData("2024", "2024", true)]
    [InlineData("2024-H2", "2024-Q3", true)]
    [InlineData("2024-H2", "2024-06", false)]
    [InlineData("2024-Q3", "2024-07", true)]
    [InlineData("2024-Q3", "2024-06", false)]
    [InlineData("2024-06", "2024", false)]
    public void A_period_contains_what_lies_within_it(string whole, string part, bool contains) =>
        Period.Parse(whole).Contains(Period.Parse(part)).ShouldBe(contains);
}
