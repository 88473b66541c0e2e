using System.Globalization;
using Sozialplanung.Ingestion.Timetables;

namespace Sozialplanung.Ingestion.Tests.Timetables;

public sealed class OccurrencesTests
{
    [Fact]
    public void The_next_time_is_the_next_of_the_day_or_the_first_of_the_next()
    {
        var twice = new Timetable { Times = ["13:30", "02:00"] };

        Following(twice, "2026-11-30T00:00+01:00", 3)
            .ShouldBe(["2026-11-30T02:00+01:00", "2026-11-30T13:30+01:00", "2026-12-01T02:00+01:00"]);
    }

    [Fact]
    public void Weekdays_leave_the_weekend_and_the_holidays_out()
    {
        var workdays = new Timetable
        {
            Times = ["02:00"],
            Weekdays = [1, 2, 3, 4, 5],
            HolidaysOf = "NW",
        };

        // 25 December 2026 is a Friday, the first of January one too.
        Following(workdays, "2026-12-24T12:00+01:00", 4)
            .ShouldBe(["2026-12-28T02:00+01:00", "2026-12-29T02:00+01:00", "2026-12-30T02:00+01:00", "2026-12-31T02:00+01:00"]);
        Following(workdays, "2026-12-31T02:00+01:00", 1).ShouldBe(["2027-01-04T02:00+01:00"]);
    }

    [Fact]
    public void A_day_of_the_month_that_is_a_holiday_moves_to_the_next_that_is_none()
    {
        var monthly = new Timetable
        {
            Times = ["06:00"],
            DaysOfMonth = [1, 25],
            HolidaysOf = "NW",
        };

        Following(monthly, "2026-12-02T00:00+01:00", 3)
            .ShouldBe(["2026-12-27T06:00+01:00", "2027-01-02T06:00+01:00", "2027-01-25T06:00+01:00"]);
    }

    [Fact]
    public void A_short_month_takes_its_last_day()
    {
        var last = new Timetable { Times = ["06:00"], DaysOfMonth = [31] };

        Following(last, "2027-01-31T06:00+01:00", 2).ShouldBe(["2027-02-28T06:00+01:00", "2027-03-31T06:00+02:00"]);
    }

    [Fact]
    public void A_time_that_does_not_exist_when_the_clock_is_put_forward_comes_once()
    {
        var night = new Timetable { Times = ["02:30"] };

        Following(night, "2027-03-27T12:00+01:00", 2).ShouldBe(["2027-03-28T03:00+02:00", "2027-03-29T02:30+02:00"]);
    }

    [Fact]
    public void A_time_that_exists_twice_when_the_clock_is_put_back_comes_once()
    {
        var night = new Timetable { Times = ["02:30"] };

        Following(night, "2027-10-30T12:00+02:00", 2).ShouldBe(["2027-10-31T02:30+02:00", "2027-11-01T02:30+01:00"]);
        // Asked between the two half past two, it is over.
        Following(night, "2027-10-31T02:45+02:00", 1).ShouldBe(["2027-11-01T02:30+01:00"]);
    }

    [Theory]
    [InlineData("02:00", "", "", null, "täglich um 02:00")]
    [InlineData(
        "02:00",
        "1,2,3,4,5",
        "",
        "NW",
        "werktags (Montag bis Freitag) um 02:00, nicht an Feiertagen in Nordrhein-Westfalen"
    )]
    [InlineData("13:30,02:00", "1,3", "", "SL", "montags und mittwochs um 02:00 und 13:30, nicht an Feiertagen im Saarland")]
    [InlineData(
        "06:00",
        "",
        "15,1",
        "SN",
        "am 1. und 15. jedes Monats um 06:00, an Feiertagen in Sachsen am nächsten Tag, der keiner ist"
    )]
    [InlineData("06:00", "", "31", null, "am 31. jedes Monats (in kürzeren Monaten am letzten Tag) um 06:00")]
    [InlineData("06:00", "6,7", "", null, "am Wochenende um 06:00")]
    public void It_is_said_in_words(string times, string weekdays, string days, string? land, string words) =>
        TimetableWords
            .Of(
                new Timetable
                {
                    Times = times.Split(','),
                    Weekdays = Numbers(weekdays),
                    DaysOfMonth = Numbers(days),
                    HolidaysOf = land,
                }
            )
            .ShouldBe(words);

    private static int[] Numbers(string text) =>
        [
            .. text.Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(number => int.Parse(number, CultureInfo.InvariantCulture)),
        ];

    private static string[] Following(Timetable timetable, string after, int count)
    {
        var found = new List<string>();
        var moment = DateTimeOffset.Parse(after, CultureInfo.InvariantCulture);
        while (found.Count < count)
        {
            moment = Occurrences.Next(timetable, moment)!.Value;
            found.Add(moment.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture));
        }

        return [.. found];
    }
}
