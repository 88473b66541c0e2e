using Sozialplanung.Indicators.ScheduleRelease;

namespace Sozialplanung.Indicators.Tests.ScheduleRelease;

public sealed class LocalHourTests
{
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly DateTimeOffset _now = new(2026, 10, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-10-20T09:00", 7)] // summer
    [InlineData("2026-12-20T09:00", 8)] // winter
    [InlineData("2026-10-25T02:30", 1)] // twice that night: the later
    public void An_hour_is_meant_in_the_time_of_the_installation(string text, int hourUtc) =>
        LocalHour.Read(text, _berlin, _now, out _)!.Value.Hour.ShouldBe(hourUtc);

    [Fact]
    public void Another_time_zone_means_another_moment() =>
        LocalHour
            .Read("2026-12-20T09:00", TimeZoneInfo.FindSystemTimeZoneById("Europe/London"), _now, out _)!
            .Value.Hour.ShouldBe(9);
}
