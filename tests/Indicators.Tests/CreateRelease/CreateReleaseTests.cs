using System.Net;
using System.Net.Http.Json;

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
}
