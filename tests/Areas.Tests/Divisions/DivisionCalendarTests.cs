using Sozialplanung.Areas.Divisions;

namespace Sozialplanung.Areas.Tests.Divisions;

public sealed class DivisionCalendarTests
{
    private static readonly DivisionCalendar _three = Calendar(
        ("2006", "2006-01-01", "2018-12-31"),
        ("2019", "2019-01-01", null),
        ("2021", "2021-01-01", null),
        ("Entwurf", null, null)
    );

    [Theory]
    [InlineData("2005-12-31", null)]
    [InlineData("2006-01-01", "2006")]
    [InlineData("2018-12-31", "2006")]
    [InlineData("2019-01-01", "2019")]
    [InlineData("2020-12-31", "2019")]
    [InlineData("2021-01-01", "2021")]
    [InlineData("2999-12-31", "2021")]
    public void Tells_which_division_held_on_a_day(string day, string? expected) => _three.On(Day(day)).ShouldBe(expected);

    [Fact]
    public void One_without_a_last_day_ends_before_the_next_begins()
    {
        _three.LastDayOf("2019").ShouldBe(Day("2020-12-31"));
        _three.LastDayOf("2006").ShouldBe(Day("2018-12-31"));
        _three.LastDayOf("2021").ShouldBeNull();
        _three.LastDayOf("Entwurf").ShouldBeNull();
    }

    [Fact]
    public void A_gap_belongs_to_nobody()
    {
        var gap = Calendar(("2006", null, "2010-12-31"), ("2021", "2021-01-01", null));

        gap.On(Day("1900-01-01")).ShouldBe("2006");
        gap.On(Day("2015-06-30")).ShouldBeNull();
        gap.OverlapOf("2006").ShouldBeNull();
    }

    [Theory]
    [InlineData("2020-06-01", null, "2020-12-31", null, null)]
    [InlineData("2020-06-01", "2020-12-31", "2020-12-31", null, "b")]
    [InlineData("2020-06-01", null, "2020-06-01", null, "b")]
    [InlineData("2020-06-01", "2020-12-31", "2021-01-01", "2021-12-31", null)]
    [InlineData(null, "2020-12-31", "2020-01-01", null, "b")]
    [InlineData(null, null, "2020-01-01", null, null)]
    public void Two_that_share_a_day_overlap(string? from, string? to, string? otherFrom, string? otherTo, string? expected)
    {
        var calendar = Calendar(("a", from, to), ("b", otherFrom, otherTo));

        calendar.OverlapOf("a").ShouldBe(expected);
    }

    [Fact]
    public void Of_two_that_share_a_day_the_one_that_began_last_is_meant()
    {
        var calendar = Calendar(("a", "2019-01-01", "2021-12-31"), ("b", "2021-01-01", null));

        calendar.On(Day("2021-06-30")).ShouldBe("b");
        calendar.On(Day("2020-06-30")).ShouldBe("a");
    }

    [Fact]
    public void Nothing_stated_is_an_empty_calendar()
    {
        Calendar(("a", null, null)).IsEmpty.ShouldBeTrue();
        _three.IsEmpty.ShouldBeFalse();
    }

    private static DivisionCalendar Calendar(params (string Version, string? From, string? To)[] divisions) =>
        new(
            divisions.Select(division => new DivisionValidity(
                division.Version,
                division.From is null ? null : Day(division.From),
                division.To is null ? null : Day(division.To)
            ))
        );

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
