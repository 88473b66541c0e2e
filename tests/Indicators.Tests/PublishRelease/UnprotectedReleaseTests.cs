using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.PublishRelease;

/// <summary>A release with counts that somebody can compute is not published; what was given away before is a decision.</summary>
public sealed class UnprotectedReleaseTests(IndicatorsApi api)
{
    private static readonly object _lower = new { publicMinimumCount = 3, staffMinimumCount = 3 };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private HttpClient Statistics => api.Service.As(Role.Statistikstelle, "", "statistik");

    [Fact]
    public async Task Counts_that_an_earlier_release_gave_away_are_named_before_and_at_publishing_and_only_the_Statistikstelle_publishes_them()
    {
        var id = await GivenAwayAsync("up_a");
        await CheckAsync(id);

        var cell = (await api.GetAsync($"/releases/{id}", Cancelled, api.Planner))
            .GetProperty("unprotected")
            .EnumerateArray()
            .Single(known => known.GetRawText().Contains("up_a", StringComparison.Ordinal));
        cell.GetProperty("sentence")
            .GetString()
            .ShouldBe(
                "„up_a“ in Astadt Mitte, 2024, ist für die Öffentlichkeit zu errechnen, weil frühere Freigaben zu viel zeigen."
            );
        (await RefusalAsync(api.Second, id, new { reason = "Test" })).ShouldContain("„up_a“ in Astadt Mitte, 2024");
        var other = await RefusalAsync(api.Second, id, new { reason = "Test", givenAwayReason = "Ich meine, das geht." });
        other.ShouldContain("das kann nur die Statistikstelle");
        (await RefusalAsync(Statistics, id, new { reason = "Test", givenAwayReason = " " })).ShouldContain(
            "mit schriftlichem Grund frei"
        );

        var published = await PublishAsync(
            Statistics,
            id,
            new { reason = "Test", givenAwayReason = "Die Vier steht seit Jahren im Amtsblatt." }
        );

        published.GetProperty("givenAwayReason").GetString().ShouldBe("Die Vier steht seit Jahren im Amtsblatt.");
        published.GetProperty("publishedBy").GetString().ShouldBe("statistik");
        (await api.GetAsync($"/releases/{id}", Cancelled)).GetRawText().ShouldNotContain("Amtsblatt");
        await api.WithdrawAsync(published.GetProperty("previousId").GetGuid(), Cancelled);
    }

    [Fact]
    public async Task Once_the_earlier_release_is_withdrawn_and_the_draft_computed_anew_nothing_stands_against_it()
    {
        var id = await GivenAwayAsync("up_b");
        var earlier = (await api.GetAsync($"/releases/{id}", Cancelled, api.Planner)).GetProperty("previousId").GetGuid();
        await api.WithdrawAsync(earlier, Cancelled);
        var started = await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsync($"/releases/{id}/compute", null, Cancelled),
            HttpStatusCode.Accepted,
            Cancelled
        );
        await api.JobIsDoneAsync(started.GetProperty("jobId").GetGuid(), Cancelled);
        await CheckAsync(id);

        (await PublishAsync(api.Second, id, new { reason = "Test" })).GetProperty("unprotected").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Counts_that_nothing_protects_are_published_by_nobody()
    {
        await api.PrepareCountAsync("up_c", 100, Cancelled);
        var id = await api.DraftAsync(Cancelled);
        await CheckAsync(id);
        await api.IsAnyAsync(
            $$"""
            update release set unprotected = '[{"indicators": ["Kinder in Armut"], "areaCode": "10044111-01", "areaName": "Astadt Mitte",
                "period": "2024", "audience": "Verwaltung", "isPart": true, "isGivenAway": false}]' where id = '{{id}}' returning 1
            """,
            Cancelled
        );

        (await NumbersAsync(api.Planner, "up_c", id)).ShouldBe(0);
        (await NumbersAsync(Statistics, "up_c", id)).ShouldBeGreaterThan(0);
        foreach (var client in new[] { api.Second, Statistics, api.Service.As(Role.Verwalter, "", "verwalter") })
        {
            (await RefusalAsync(client, id, new { reason = "Test", givenAwayReason = "Test" })).ShouldContain(
                "Eine Teilgruppe von „Kinder in Armut“ in Astadt Mitte, 2024, ist für die Verwaltung zu errechnen."
            );
        }
    }

    private async Task<int> NumbersAsync(HttpClient client, string code, Guid release) =>
        (await api.GetAsync($"/values/{code}?release={release}", Cancelled, client))
            .GetProperty("value")
            .EnumerateArray()
            .Count(value => value.ValueKind == JsonValueKind.Number);

    /// <summary>A draft after a release that showed a count of 4, which the rules of today would withhold.</summary>
    private async Task<Guid> GivenAwayAsync(string code)
    {
        await api.DeliverAsync(
            code,
            ["2024"],
            IndicatorsApi
                .Sozialraeume.Zip([4, 40, 50, 60])
                .Select(pair =>
                    (object)
                        new
                        {
                            measure = code,
                            area = pair.First,
                            period = "2024",
                            value = pair.Second,
                        }
                ),
            Cancelled
        );
        await api.DefineAsync(
            code,
            new
            {
                name = code,
                domain = "wohnen",
                kind = "count",
                unit = "Anzahl",
                decimals = 0,
                numerator = code,
            },
            Cancelled
        );
        await api.ReleaseAsync(Cancelled, _lower);
        return await api.DraftAsync(Cancelled);
    }

    private async Task CheckAsync(Guid id) =>
        await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsync($"/releases/{id}/check", null, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );

    private static async Task<JsonElement> PublishAsync(HttpClient client, Guid id, object request) =>
        await IndicatorsApi.JsonAsync(
            await client.PostAsJsonAsync($"/releases/{id}/publish", request, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );

    /// <summary>Title and detail of the refusal.</summary>
    private static async Task<string> RefusalAsync(HttpClient client, Guid id, object request)
    {
        var problem = await IndicatorsApi.JsonAsync(
            await client.PostAsJsonAsync($"/releases/{id}/publish", request, Cancelled),
            HttpStatusCode.Conflict,
            Cancelled
        );
        return $"{problem.GetProperty("title").GetString()} {problem.GetProperty("detail").GetString()}";
    }
}
