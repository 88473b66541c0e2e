using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.PartnerNetwork.Tests.EditNetwork;

public sealed class NetworkTests(RunningNetwork network)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly string _code = RunningNetwork.NewCode();

    [Fact]
    public async Task Is_listed_with_its_members_after_it_was_entered()
    {
        (
            await network.PutAsync(
                Role.Sozialplanung,
                RunningNetwork.West,
                $"/networks/{_code}",
                Body(RunningNetwork.West, "traeger"),
                Cancelled
            )
        ).ShouldBe(HttpStatusCode.NoContent);

        var listed = (await network.GetAsync("/networks", Cancelled))
            .Body.EnumerateArray()
            .Single(each => each.GetProperty("code").GetString() == _code);
        listed.GetProperty("members").ToString().ShouldBe("[\"traeger\"]");
    }

    [Theory]
    [InlineData(Role.Sozialplanung, RunningNetwork.East)]
    [InlineData(Role.Datenlieferant, RunningNetwork.West)]
    [InlineData(Role.Statistikstelle, RunningNetwork.West)]
    [InlineData(Role.Oeffentlichkeit, "")]
    public async Task Others_may_not_enter_it(Role role, string place) =>
        (await network.PutAsync(role, place, $"/networks/{_code}", Body(RunningNetwork.West, "traeger"), Cancelled)).ShouldBe(
            HttpStatusCode.Forbidden
        );

    [Fact]
    public async Task A_member_nobody_entered_is_refused_by_name() =>
        (await network.PutAsync(Role.Verwalter, "", $"/networks/{_code}", Body(RunningNetwork.West, "unbekannt"), Cancelled))
            .ShouldBe(HttpStatusCode.BadRequest)
            .Body.ToString()
            .ShouldContain("unbekannt");

    [Fact]
    public async Task A_bad_body_is_refused() =>
        (await network.PutAsync(Role.Verwalter, "", $"/networks/{_code}", new { level = "kreis" }, Cancelled)).ShouldBe(
            HttpStatusCode.BadRequest
        );

    private static object Body(string area, string member) =>
        new
        {
            name = "Runder Tisch",
            level = "gemeinde",
            areas = new[] { area },
            topics = new[] { "Bildung" },
            members = new[] { member },
        };
}
