using System.Globalization;
using Sozialplanung.Ingestion.Timetables;

namespace Sozialplanung.Ingestion.Tests.Timetables;

public sealed class HolidaysTests
{
    [Theory]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2024-03-31")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    public void Easter_is_where_the_calendar_has_it(string sunday)
    {
        var day = DateOnly.Parse(sunday, CultureInfo.InvariantCulture);

        Holidays.Easter(day.Year).ShouldBe(day);
    }

    [Theory]
    [InlineData("BW", 12)]
    [InlineData("BY", 12)]
    [InlineData("BE", 10)]
    [InlineData("BB", 12)]
    [InlineData("HB", 10)]
    [InlineData("HH", 10)]
    [InlineData("HE", 10)]
    [InlineData("MV", 11)]
    [InlineData("NI", 10)]
    [InlineData("NW", 11)]
    [InlineData("RP", 11)]
    [InlineData("SL", 12)]
    [InlineData("SN", 11)]
    [InlineData("ST", 11)]
    [InlineData("SH", 10)]
    [InlineData("TH", 11)]
    public void A_Land_has_as_many_holidays_in_2026_as_its_law_names(string land, int count) =>
        OfYear(land, 2026).Count.ShouldBe(count);

    [Fact]
    public void Nordrhein_Westfalen_has_the_days_of_its_law_in_2026() =>
        OfYear("NW", 2026)
            .ShouldBe([
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-05-25",
                "2026-06-04",
                "2026-10-03",
                "2026-11-01",
                "2026-12-25",
                "2026-12-26",
            ]);

    [Theory]
    [InlineData("SN", "2026-11-18", true)] // Buß- und Bettag
    [InlineData("SN", "2023-11-22", true)]
    [InlineData("SN", "2027-11-17", true)]
    [InlineData("TH", "2026-11-18", false)]
    [InlineData("TH", "2026-09-20", true)] // Weltkindertag
    [InlineData("TH", "2018-09-20", false)]
    [InlineData("BE", "2026-03-08", true)] // Frauentag
    [InlineData("MV", "2022-03-08", false)]
    [InlineData("MV", "2023-03-08", true)]
    [InlineData("HH", "2016-10-31", false)] // Reformationstag
    [InlineData("BW", "2017-10-31", true)]
    [InlineData("HH", "2018-10-31", true)]
    [InlineData("BW", "2018-10-31", false)]
    [InlineData("BE", "2025-05-08", true)]
    [InlineData("BE", "2026-05-08", false)]
    [InlineData("BE", "2028-06-17", true)]
    [InlineData("BB", "2026-04-05", true)] // Ostersonntag
    [InlineData("NW", "2026-04-05", false)]
    [InlineData("SL", "2026-08-15", true)]
    [InlineData("BY", "2026-08-15", false)] // in some municipalities only
    public void A_day_of_some_Laender_is_a_holiday_there_alone(string land, string day, bool is_one) =>
        Holidays.Include(land, DateOnly.Parse(day, CultureInfo.InvariantCulture)).ShouldBe(is_one);

    private static List<string> OfYear(string land, int year) =>
        [
            .. Enumerable
                .Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
                .Select(new DateOnly(year, 1, 1).AddDays)
                .Where(day => Holidays.Include(land, day))
                .Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ];
}
