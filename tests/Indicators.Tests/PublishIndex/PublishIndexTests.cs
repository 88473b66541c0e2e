using System.Net;
using System.Net.Http.Json;
using Sozialplanung.Indicators.Tests.ComputeIndex;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.PublishIndex;

public sealed class PublishIndexTests(IndicatorsApi api) : IndexTown(api)
{
    [Fact]
    public async Task A_second_person_lets_everybody_read_an_index_and_each_new_version_anew()
    {
        await PrepareAsync("ip_a");
        await DefineAsync("ip_a", Definition("ip_a"));

        (await Api.Service.Anonymous().GetAsync(Address("ip_a"), Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var own = await PublishAsync(Api.Planner, "ip_a", 1);
        own.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await own.Content.ReadAsStringAsync(Cancelled)).ShouldContain("four-eyes");
        (await PublishAsync(Api.Second, "ip_a", 1)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var index = await Api.GetAsync("/indexes/ip_a", Cancelled);
        index.GetProperty("version").GetInt32().ShouldBe(1);
        index.GetProperty("name").GetString().ShouldBe("Index ip_a");
        var changed = Definition("ip_a");
        changed["name"] = "Anders";
        await DefineAsync("ip_a", changed);
        (await Api.GetAsync("/indexes/ip_a", Cancelled)).GetProperty("name").GetString().ShouldBe("Index ip_a");
        (await PublishAsync(Api.Second, "ip_a", 1)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await PublishAsync(Api.Second, "ip_a", 2)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Api.GetAsync("/indexes/ip_a", Cancelled)).GetProperty("name").GetString().ShouldBe("Anders");
    }

    [Fact]
    public async Task The_file_of_an_index_disarms_names_and_carries_its_words()
    {
        await PrepareAsync("ip_b");
        await DefineAsync("ip_b", Definition("ip_b"));
        await PublishAsync(Api.Second, "ip_b", 1);

        var answer = await Api.Service.Anonymous().GetAsync(Address("ip_b?format=csv&decimal=comma"), Cancelled);
        var lines = (await answer.Content.ReadAsStringAsync(Cancelled)).Split("\r\n");

        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("ip_b-2024.csv");
        lines[0].ShouldContain(";'=Anteil A (%);'=Anteil A: standardisiert;");
        lines[1].ShouldStartWith("10044111-01;Astadt Mitte;2024;;hoch;-1,34164;4;10,0;-1,34164;40,0;-1,34164;");
        lines[1].ShouldContain("Klassen: hoch unter −1");
    }

    [Fact]
    public async Task A_retired_index_is_read_by_nobody_and_its_versions_stay()
    {
        await PrepareAsync("ip_c");
        await DefineAsync("ip_c", Definition("ip_c"));
        await PublishAsync(Api.Second, "ip_c", 1);

        (await Api.Planner.DeleteAsync(Address("ip_c"), Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await Api.Service.Anonymous().GetAsync(Address("ip_c"), Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Api.GetAsync("/indexes", Cancelled, Api.Planner)).GetRawText().ShouldNotContain("\"ip_c\"");
        var versions = await Api.GetAsync("/indexes/ip_c/versions", Cancelled, Api.Planner);
        versions[0].GetProperty("isRetired").GetBoolean().ShouldBeTrue();
        versions[0].GetProperty("publishedBy").GetString().ShouldBe("leitung");
    }

    [Fact]
    public async Task Who_is_responsible_for_a_part_of_the_district_defines_and_publishes_no_index()
    {
        var elsewhere = Api.Service.As(Role.Sozialplanung, "10044111", "gemeinde");

        (await elsewhere.PutAsJsonAsync("/indexes/ip_f", Definition("ip_f"), Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await PublishAsync(elsewhere, "ip_f", 1)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Uri Address(string code) => new($"/indexes/{code}", UriKind.Relative);

    private static Task<HttpResponseMessage> PublishAsync(HttpClient client, string code, int version) =>
        client.PostAsJsonAsync($"/indexes/{code}/publish", new { version }, Cancelled);

    private async Task DefineAsync(string code, object definition) =>
        await IndicatorsApi.JsonAsync(
            await Api.Planner.PutAsJsonAsync($"/indexes/{code}", definition, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );
}
