using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.ServiceDefaults.Tests.Jobs;

public sealed class ScheduleTests
{
    [Theory]
    [InlineData("0 2 * * *", "2026-01-15T01:00:00Z", "2026-01-15T01:00:00Z")] // on time, winter
    [InlineData("0 2 * * *", "2026-07-15T00:00:20Z", "2026-07-15T00:00:00Z")] // on time, summer
    [InlineData("0 2 * * *", "2026-01-15T00:30:00Z", "2026-01-14T01:00:00Z")] // half an hour before the next: still the last night
    [InlineData("0 2 * * *", "2026-03-29T09:00:00Z", "2026-03-29T01:00:00Z")] // the night without two o'clock
    [InlineData("0 0 2 * * ?", "2026-01-15T09:00:00Z", "2026-01-15T01:00:00Z")] // with seconds
    [InlineData("0 2 1 1 *", "2026-07-15T09:00:00Z", "2026-07-15T09:00:00Z")] // too rare to look for
    public void The_planned_time_is_the_same_however_late_it_is_seen(string cron, string seen, string planned) =>
        ScheduleRunner.PlannedBefore(cron, At(seen)).ShouldBe(At(planned));

    private static DateTimeOffset At(string time) =>
        DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
}
