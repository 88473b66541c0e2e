using System.Text.Json;

namespace Sozialplanung.Indicators.Tests.ComputeRelease;

/// <summary>A stored definition that cannot be read or computed any more stops no release.</summary>
public sealed class StoredPlansTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("aggregate", "quer", "Was von ihm gespeichert ist, lässt sich nicht lesen.")]
    [InlineData("periodKind", "woche", "Eine Art von Zeitraum „woche“ gibt es nicht.")]
    [InlineData("numerator", "sp_kaputt + ", "Hier wird eine Messgröße")]
    [InlineData("kind", "change", "Womit er vergleicht, ist nicht festgelegt.")]
    public async Task It_is_named_and_left_out(string field, string value, string reason)
    {
        await api.PrepareCountAsync("sp_gut", 40, Cancelled);
        await api.PrepareCountAsync("sp_kaputt", 40, Cancelled);
        try
        {
            await api.TextAsync(
                $"update indicator set definition = definition || '{JsonSerializer.Serialize(new Dictionary<string, string> { [field] = value })}' where code = 'sp_kaputt' and is_current returning code",
                Cancelled
            );

            var draft = await api.DraftAsync(Cancelled);

            var release = (await api.GetAsync("/releases", Cancelled, api.Planner))
                .EnumerateArray()
                .Single(one => one.GetProperty("id").GetGuid() == draft);
            release
                .GetProperty("findings")
                .EnumerateArray()
                .Select(finding => finding.GetString()!)
                .ShouldContain(finding => finding.Contains("(sp_kaputt) fehlt in dieser Freigabe") && finding.Contains(reason));
            (
                await api.TextAsync(
                    $"select count(*)::text from release_indicator where release_id = '{draft}' and code in ('sp_gut', 'sp_kaputt')",
                    Cancelled
                )
            ).ShouldBe("1");
        }
        finally
        {
            await api.TextAsync("delete from indicator where code = 'sp_kaputt' returning code", Cancelled);
        }
    }
}
