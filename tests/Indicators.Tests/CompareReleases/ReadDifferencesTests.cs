using System.Net;
using System.Text.Json;

namespace Sozialplanung.Indicators.Tests.CompareReleases;

/// <summary>The comparison by value: of each reader what both releases show to him, and nothing more.</summary>
public sealed class ReadDifferencesTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_largest_changes_come_first_and_each_kind_can_be_asked_for_alone()
    {
        await api.PrepareCountAsync("df_a", 100, Cancelled);
        await api.PrepareCountAsync("df_b", 100, Cancelled);
        await api.ReleaseAsync(Cancelled);
        await api.PrepareCountAsync("df_a", 150, Cancelled);
        await api.PrepareCountAsync("df_b", 101, Cancelled);
        await api.PrepareCountAsync("df_c", 100, Cancelled);
        var id = await api.DraftAsync(Cancelled);

        var all = await ReadAsync(id, "");
        var small = await ReadAsync(id, "indicator=df_b&level=sozialraum&kind=changed");

        var first = all.GetProperty("differences")[0];
        first.GetProperty("indicator").GetString().ShouldBe("df_a");
        first.GetProperty("before").GetProperty("value").GetDouble().ShouldBeGreaterThan(0);
        first.GetProperty("change").GetDouble().ShouldBeGreaterThan(0);
        Count(all, "df_a").GetProperty("changed").GetInt32().ShouldBe(8); // all areas of all levels
        Count(all, "df_c").GetProperty("new").GetInt32().ShouldBe(8);
        small.GetProperty("total").GetInt32().ShouldBe(4);
        small
            .GetProperty("differences")
            .EnumerateArray()
            .Select(one => one.GetProperty("change").GetDouble())
            .ShouldAllBe(change => change == 1);
        (await ReadAsync(id, "limit=1")).GetProperty("differences").GetArrayLength().ShouldBe(1);
        (await api.Planner.GetAsync(Relative($"/releases/{id}/differences?kind=anders"), Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.BadRequest
        );
    }

    [Fact]
    public async Task What_is_withheld_from_the_public_is_named_as_newly_withheld_and_the_public_edition_has_no_number_of_it()
    {
        await DeliverShareAsync("df_d", 40);
        await api.ReleaseAsync(Cancelled);
        await DeliverShareAsync("df_d", 4);
        var id = await api.DraftAsync(Cancelled);
        const string Asked = "indicator=df_d&level=sozialraum&period=2024&kind=newlyWithheld";

        var own = First(await ReadAsync(id, Asked));
        var ahead = First(await ReadAsync(id, $"{Asked}&edition=public"));

        own.GetProperty("now").GetProperty("value").GetDouble().ShouldBe(4);
        own.GetProperty("now").GetProperty("flags")[0].GetString().ShouldBe("NotPublic");
        ahead.GetProperty("before").GetProperty("value").GetDouble().ShouldBe(40);
        ahead.GetProperty("now").GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        ahead.GetProperty("now").GetProperty("sign").GetString().ShouldBe(".");
        ahead.GetProperty("change").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Who_looks_at_an_indicator_ticks_it_for_himself_and_all_who_check_see_it_until_it_is_computed_anew()
    {
        await api.PrepareCountAsync("df_e", 100, Cancelled);
        var id = await api.DraftAsync(Cancelled);
        await TickAsync(api.Planner, id, "df_e", HttpStatusCode.OK);
        await TickAsync(api.Second, id, "df_e", HttpStatusCode.OK);

        (await TicksAsync(id)).ShouldBe(["planung", "leitung"], ignoreOrder: true);
        (await TickAsync(api.Planner, id, "gibt_es_nicht", HttpStatusCode.NotFound)).ShouldContain("gibt es");
        await IndicatorsApi.JsonAsync(
            await api.Planner.DeleteAsync(Relative($"/releases/{id}/ticks/df_e"), Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );
        (await TicksAsync(id)).ShouldBe(["leitung"]);

        var started = await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsync(Relative($"/releases/{id}/compute"), null, Cancelled),
            HttpStatusCode.Accepted,
            Cancelled
        );
        await api.JobIsDoneAsync(started.GetProperty("jobId").GetGuid(), Cancelled);
        (await TicksAsync(id)).ShouldBeEmpty();
    }

    private async Task<string[]> TicksAsync(Guid id) =>
        [
            .. (await api.GetAsync($"/releases/{id}/ticks", Cancelled, api.Second))
                .EnumerateArray()
                .Select(tick => tick.GetProperty("tickedBy").GetString()!),
        ];

    private static async Task<string> TickAsync(HttpClient client, Guid id, string indicator, HttpStatusCode expected) =>
        (
            await IndicatorsApi.JsonAsync(
                await client.PutAsync(Relative($"/releases/{id}/ticks/{indicator}"), null, Cancelled),
                expected,
                Cancelled
            )
        ).GetRawText();

    private Task<JsonElement> ReadAsync(Guid id, string query) =>
        api.GetAsync($"/releases/{id}/differences?{query}", Cancelled, api.Planner);

    private static JsonElement First(JsonElement differences) =>
        differences
            .GetProperty("differences")
            .EnumerateArray()
            .First(one => one.GetProperty("area").GetString() == "10044111-01");

    private static JsonElement Count(JsonElement differences, string code) =>
        differences.GetProperty("indicators").EnumerateArray().Single(one => one.GetProperty("code").GetString() == code);

    private async Task DeliverShareAsync(string code, int first)
    {
        await api.DeliverAsync(
            code,
            ["2024"],
            IndicatorsApi
                .Sozialraeume.Zip([first, 20, 25, 30])
                .SelectMany(pair =>
                    new object[]
                    {
                        new
                        {
                            measure = $"{code}_n",
                            area = pair.First,
                            period = "2024",
                            value = pair.Second,
                        },
                        new
                        {
                            measure = $"{code}_d",
                            area = pair.First,
                            period = "2024",
                            value = 100,
                        },
                    }
                ),
            Cancelled
        );
        await api.DefineAsync(code, IndicatorsApi.Share(code), Cancelled);
    }

    private static Uri Relative(string path) => new(path, UriKind.Relative);
}
