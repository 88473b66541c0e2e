using System.Net;
using System.Net.Http.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.CreateRelease;

public sealed class CreateReleaseTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", 5, 3)]
    [InlineData("Stand", 3, 5)] // the public would see more than the administration
    [InlineData("Stand", 0, 0)]
    public async Task A_release_without_a_name_or_with_rules_that_contradict_each_other_is_refused(
        string name,
        int publicMinimumCount,
        int staffMinimumCount
    )
    {
        var answer = await api.Planner.PostAsJsonAsync(
            "/releases",
            new { name, settings = new { publicMinimumCount, staffMinimumCount } },
            Cancelled
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Rules_that_are_left_out_are_those_of_the_service()
    {
        await api.PrepareCountAsync("cr_a", 100, Cancelled);
        var id = await api.DraftAsync(Cancelled);

        (await api.TextAsync($"select settings ->> 'publicMinimumCount' from release where id = '{id}'", Cancelled)).ShouldBe(
            "5"
        );
    }

    [Theory]
    [InlineData(2, 2, "Die Mindestfallzahl der Verwaltung liegt mit 2 unter der Untergrenze 3.")]
    [InlineData(5, 1, "Die Mindestfallzahl der Verwaltung liegt mit 1 unter der Untergrenze 3.")]
    public async Task Nobody_but_the_Statistikstelle_goes_below_the_floor(
        int publicMinimumCount,
        int staffMinimumCount,
        string sentence
    )
    {
        var request = new { name = "Stand", settings = new { publicMinimumCount, staffMinimumCount } };

        foreach (var client in new[] { api.Planner, api.Service.As(Role.Verwalter, "", "verwalter") })
        {
            var problem = await IndicatorsApi.JsonAsync(
                await client.PostAsJsonAsync("/releases", request, Cancelled),
                HttpStatusCode.Forbidden,
                Cancelled
            );
            problem
                .GetProperty("title")
                .GetString()
                .ShouldBe($"{sentence} Sie zu unterschreiten entscheidet die Statistikstelle.");
        }
    }

    [Theory]
    [InlineData("""{"minimumFacilities":1}""", 403, "Die Mindestzahl der Einrichtungen liegt mit 1 unter der Untergrenze 2.")]
    [InlineData(
        """{"minimumPersonsPerFacility":0}""",
        403,
        "Die Mindestzahl der Personen je Einrichtung liegt mit 0 unter der Untergrenze 3."
    )]
    [InlineData(
        """{"minimumFacilities":-1}""",
        400,
        "Die Mindestzahlen für Einrichtungen liegen zwischen 0 (keine Regel) und 1.000."
    )]
    [InlineData("""{"dominanceLargest":2}""", 400, "Zur Dominanzregel gehören zwei Angaben")]
    [InlineData(
        """{"dominanceLargest":2,"dominancePercent":101}""",
        400,
        "Anteile der Dominanz- und der p%-Regel liegen zwischen 0"
    )]
    [InlineData("""{"pPercent":-5}""", 400, "Anteile der Dominanz- und der p%-Regel liegen zwischen 0")]
    public async Task Rules_for_contributors_that_are_none_or_below_the_floor_are_refused(
        string settings,
        int status,
        string sentence
    )
    {
        var answer = await api.Planner.PostAsync(
            new Uri("/releases", UriKind.Relative),
            new StringContent($$"""{"name":"Stand","settings":{{settings}}}""", null, "application/json"),
            Cancelled
        );

        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain(sentence);
        ((int)answer.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Values_of_a_draft_below_the_floor_are_read_by_the_Statistikstelle_alone_until_they_are_published()
    {
        await api.PrepareCountAsync("cr_b", 2, Cancelled);
        var usual = await api.DraftAsync(Cancelled);
        var statistics = api.Service.As(Role.Statistikstelle, "", "statistik");
        var id = await BelowFloorAsync(statistics);

        (await ShownAsync(usual, api.Planner)).ShouldBe([null, 8.0]); // as everybody with a place reads drafts
        (await ShownAsync(id, statistics)).ShouldBe([2.0, 8.0]);
        (await ShownAsync(id, api.Planner)).ShouldBe([null, null]);
        (await ShownAsync(id, api.Service.As(Role.Verwalter, "", "verwalter"))).ShouldBe([null, null]);

        await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsync($"/releases/{id}/check", null, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );
        (await ShownAsync(id, api.Planner)).ShouldBe([null, null]);
        await IndicatorsApi.JsonAsync(
            await api.Second.PostAsJsonAsync($"/releases/{id}/publish", new { reason = "Test" }, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );
        (await ShownAsync(id, api.Planner)).ShouldBe([2.0, 8.0]);
        await api.WithdrawAsync(id, Cancelled);
    }

    [Fact]
    public async Task Whoever_publishes_sees_the_settings_and_how_they_differ_from_the_release_before()
    {
        await api.PrepareCountAsync("cr_c", 100, Cancelled);
        await api.ReleaseAsync(Cancelled);
        var id = await api.DraftAsync(Cancelled, new { publicMinimumCount = 7, withholdsZeros = true });

        var shown = await api.GetAsync($"/releases/{id}", Cancelled, api.Second);
        var compared = await api.GetAsync($"/releases/{id}/comparison", Cancelled, api.Second);

        shown.GetProperty("settings").GetProperty("publicMinimumCount").GetInt32().ShouldBe(7);
        shown.GetProperty("settings").GetProperty("staffMinimumCount").GetInt32().ShouldBe(3);
        shown.GetProperty("isBelowFloor").GetBoolean().ShouldBeFalse();
        compared
            .GetProperty("settingsDifferences")
            .EnumerateArray()
            .Select(sentence => sentence.GetString())
            .ShouldBe([
                "Die Mindestfallzahl der Öffentlichkeit ist 7, zuvor 5.",
                "„Niemand“ und „alle“ werden gesperrt, zuvor wurden sie gezeigt.",
            ]);
    }

    private async Task<Guid> BelowFloorAsync(HttpClient statistics)
    {
        var answer = await statistics.PostAsJsonAsync(
            "/releases",
            new { name = "Genauer", settings = new { publicMinimumCount = 2, staffMinimumCount = 1 } },
            Cancelled
        );
        var started = await IndicatorsApi.JsonAsync(answer, HttpStatusCode.Accepted, Cancelled);
        await api.JobIsDoneAsync(started.GetProperty("jobId").GetGuid(), Cancelled);
        return started.GetProperty("id").GetGuid();
    }

    /// <summary>The values of the first Sozialraum and of the Kreis as somebody sees them.</summary>
    private async Task<double?[]> ShownAsync(Guid release, HttpClient client)
    {
        var answer = await api.GetAsync($"/profile/10044111-01?release={release}", Cancelled, client);
        var series = answer
            .GetProperty("indicators")
            .EnumerateArray()
            .Single(indicator => indicator.GetProperty("code").GetString() == "cr_b")
            .GetProperty("series");
        return
        [
            .. new[] { "10044111-01", IndicatorsApi.Kreis }.Select(area =>
                series.GetProperty(area)[0].GetProperty("value") is { ValueKind: System.Text.Json.JsonValueKind.Number } value
                    ? value.GetDouble()
                    : (double?)null
            ),
        ];
    }
}
