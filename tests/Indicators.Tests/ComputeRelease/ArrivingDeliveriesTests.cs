using System.Net.Http.Json;
using Sozialplanung.TestServers;

namespace Sozialplanung.Indicators.Tests.ComputeRelease;

public sealed class ArrivingDeliveriesTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_release_waits_for_a_delivery_that_was_accepted_a_moment_ago()
    {
        var id = Guid.CreateVersion7();
        api.Declare(isAdditive: true, "ad_m");
        await api.DefineAsync(
            "ad",
            new
            {
                name = "x",
                domain = "wohnen",
                kind = "count",
                unit = "Anzahl",
                decimals = 0,
                numerator = "ad_m",
            },
            Cancelled
        );
        api.Foreign.Accepted[id] = TimeProvider.System.GetUtcNow();

        var answer = await api.Planner.PostAsJsonAsync("/releases", new { name = "Wartet" }, Cancelled);
        var job = (await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(Cancelled))
            .GetProperty("jobId")
            .GetGuid();
        await TestService.EventuallyAsync(
            "die Berechnung wartet",
            token =>
                api.IsAnyAsync(
                    $"select 1 from job where id = '{job}' and text = 'Wartet auf eine Lieferung, die gerade angenommen worden ist.'",
                    token
                ),
            Cancelled
        );
        await api.AcceptAsync(
            id,
            "ad",
            ["2024"],
            IndicatorsApi.Sozialraeume.Select(area => new
            {
                measure = "ad_m",
                area,
                period = "2024",
                breakdown = "",
                value = 50,
            }),
            Cancelled
        );

        await api.JobIsDoneAsync(job, Cancelled);
        (await api.IsAnyAsync("select 1 from release_value where indicator = 'ad'", Cancelled)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_release_does_not_wait_for_what_an_outage_holds_back()
    {
        api.Foreign.Accepted[Guid.CreateVersion7()] = TimeProvider.System.GetUtcNow().AddHours(-1);

        await api.DraftAsync(Cancelled);
    }
}
