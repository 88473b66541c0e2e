using System.Net;
using System.Net.Http.Json;
using Sozialplanung.Indicators.Tests.ComputeIndex;

namespace Sozialplanung.Indicators.Tests.ReadIndexes;

public sealed class ReadIndexesTests(IndicatorsApi api) : IndexTown(api)
{
    [Fact]
    public async Task Everybody_is_told_of_published_indexes_alone_and_not_who_wrote_them()
    {
        await PrepareAsync("ip_d");
        await DefineAsync("ip_d");
        await DefineAsync("ip_e");
        (await Api.Second.PostAsJsonAsync("/indexes/ip_d/publish", new { version = 1 }, Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.NoContent
        );

        var everybodys = await Api.GetAsync("/indexes", Cancelled);
        everybodys.GetRawText().ShouldContain("\"ip_d\"");
        everybodys.GetRawText().ShouldNotContain("\"ip_e\"");
        everybodys.GetRawText().ShouldNotContain("planung");
        (await Api.GetAsync("/indexes", Cancelled, Api.Planner)).GetRawText().ShouldContain("\"createdBy\":\"planung\"");
    }

    private async Task DefineAsync(string code) =>
        (await Api.Planner.PutAsJsonAsync($"/indexes/{code}", Definition("ip_d"), Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.OK
        );
}
