using Sozialplanung.Contracts.Geography;
using Sozialplanung.TestServers;

namespace Sozialplanung.Indicators.Tests.FetchAreas;

public sealed class FetchAreasTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_division_that_arrives_late_takes_the_place_of_no_newer_one()
    {
        var current = await api.TextAsync("select version from division", Cancelled);
        var late = Guid.CreateVersion7().ToString("N");

        await api.SendAsync(
            new AreasPublished
            {
                DivisionVersion = late,
                AreaCount = 1,
                PublishedAt = TimeProvider.System.GetUtcNow().AddYears(-1),
            },
            Cancelled
        );

        await TestService.EventuallyAsync(
            "der Auftrag ist fertig",
            token =>
                api.IsAnyAsync($"select 1 from job where arguments ->> 'divisionVersion' = '{late}' and state = 'done'", token),
            Cancelled
        );
        (await api.TextAsync("select version from division", Cancelled)).ShouldBe(current);
    }
}
