using System.Text.Json.Nodes;

namespace Sozialplanung.WholeSystem.NothingLost;

/// <summary>The parts that make reports are killed in the middle of a series; it ends by itself with every report.</summary>
public sealed class SeriesTests(DemoInstallation installation)
{
    [Fact]
    public async Task Every_report_of_a_series_is_made_whoever_dies_meanwhile()
    {
        var token = TestContext.Current.CancellationToken;
        var death = new Death(installation);
        var started = await installation.Statistics.SendAsync(
            HttpMethod.Post,
            "api/reporting/series",
            new { report = "profiles", subjectGroup = "gemeinde" },
            token
        );

        string[] parts = ["report-worker", "reporting", "indicators", "rabbitmq", "geography", "postgres"];
        await death.StrikeAsync([.. parts.Select((part, number) => (part, Moment.Rendering(1 + number)))], token);

        var series = await EndedAsync($"api/reporting/series/{started!["seriesId"]}", token);
        series["failed"]!.GetValue<int>().ShouldBe(0, series.ToJsonString());
        series["done"]!.GetValue<int>().ShouldBe(13);
        foreach (var item in series["items"]!.AsArray())
        {
            var pdf = await installation.Statistics.ReadBytesAsync(item!["url"]!.GetValue<string>().TrimStart('/'), token);
            pdf.AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue(item.ToJsonString());
        }
    }

    private async Task<JsonNode> EndedAsync(string path, CancellationToken cancellationToken)
    {
        JsonNode? series = null;
        await WaitUntil.UntilAsync(
            "die Serie ist fertig",
            TimeSpan.FromMinutes(6),
            async token =>
            {
                series = await installation.Statistics.TryReadAsync(path, token) ?? series;
                return series?["state"]!.GetValue<string>() == "done";
            },
            cancellationToken
        );
        return series!;
    }
}
