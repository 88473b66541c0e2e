using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.PartnerNetwork.Tests.EditOrganisation;

public sealed class OrganisationTests(RunningNetwork network)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly string _code = RunningNetwork.NewCode();

    [Fact]
    public async Task Is_listed_for_everyone_after_it_was_entered()
    {
        (
            await network.PutAsync(
                Role.Verwalter,
                "",
                $"/organisations/{_code}",
                Body("Wohlfahrt", RunningNetwork.West),
                Cancelled
            )
        ).ShouldBe(HttpStatusCode.NoContent);
        (
            await network.PutAsync(
                Role.Verwalter,
                "",
                $"/organisations/{_code}",
                Body("Wohlfahrtsverband", RunningNetwork.West),
                Cancelled
            )
        ).ShouldBe(HttpStatusCode.NoContent);

        var listed = (await network.GetAsync("/organisations", Cancelled))
            .Body.EnumerateArray()
            .Single(each => each.GetProperty("code").GetString() == _code);
        listed.GetProperty("name").GetString().ShouldBe("Wohlfahrtsverband");
    }

    [Theory]
    [InlineData(Role.Sozialplanung, RunningNetwork.West, HttpStatusCode.NoContent)]
    [InlineData(Role.Sozialplanung, "10044", HttpStatusCode.NoContent)]
    [InlineData(Role.Sozialplanung, RunningNetwork.East, HttpStatusCode.Forbidden)]
    [InlineData(Role.Statistikstelle, RunningNetwork.West, HttpStatusCode.Forbidden)]
    [InlineData(Role.Datenlieferant, RunningNetwork.West, HttpStatusCode.Forbidden)]
    [InlineData(Role.Oeffentlichkeit, "", HttpStatusCode.Forbidden)]
    public async Task Only_those_responsible_for_its_areas_may_enter_it(Role role, string place, HttpStatusCode expected) =>
        (
            await network.PutAsync(role, place, $"/organisations/{_code}", Body("Wohlfahrt", RunningNetwork.West), Cancelled)
        ).ShouldBe(expected);

    [Fact]
    public async Task One_that_works_everywhere_is_changed_by_a_Verwalter_alone()
    {
        (await network.PutAsync(Role.Sozialplanung, "10044", $"/organisations/{_code}", Body("Überall"), Cancelled)).ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await network.PutAsync(Role.Verwalter, "", $"/organisations/{_code}", Body("Überall"), Cancelled)).ShouldBe(
            HttpStatusCode.NoContent
        );
        (
            await network.PutAsync(
                Role.Sozialplanung,
                RunningNetwork.West,
                $"/organisations/{_code}",
                Body("Meins", RunningNetwork.West),
                Cancelled
            )
        ).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_bad_body_is_refused() => (
            await network.PutAsync(
                Role.Verwalter,
                "",
                $"/organisations/{_code}",
                new
                {
                    name = "",
                    kindName = "x",
                    topics = new[] { "" },
                },
                Cancelled
            )
        ).ShouldBe(HttpStatusCode.BadRequest).Body.ToString().ShouldContain("1 bis 200 Zeichen");

    private static object Body(string name, params string[] areas) =>
        new
        {
            name,
            kindName = "Freier Träger",
            areas,
            contactRole = "Geschäftsstelle",
        };
}
