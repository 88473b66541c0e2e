using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Reporting.Tests.ReadWaitingSeries;

public sealed class ReadWaitingSeriesTests(RunningReporting reporting)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_order_is_told_to_who_gave_it_with_what_failed()
    {
        var level = $"probe-{Guid.CreateVersion7():N}";
        reporting.Foreign.Levels[level] = ["10044001", "99999999", "10044002"];
        using var client = reporting.As(Role.Sozialplanung);
        var id = await RunningReporting.StartSeriesAsync(client, level, reporting.Foreign.NewRelease(), Cancelled);
        await RunningReporting.SeriesAsync(client, id, Cancelled);

        var items = await client.GetFromJsonAsync<JsonElement>("/waiting", Cancelled);
        using var statistics = reporting.As(Role.Statistikstelle);
        var others = await statistics.GetFromJsonAsync<JsonElement>("/waiting", Cancelled);

        items
            .EnumerateArray()
            .ShouldContain(item =>
                item.GetProperty("kind").GetString() == "order"
                && !item.GetProperty("forOthers").GetBoolean()
                && item.GetProperty("sentence").GetString() == "2 Berichte liegen zum Abholen bereit. Einer ist gescheitert."
            );
        others.GetArrayLength().ShouldBe(0);
    }
}
