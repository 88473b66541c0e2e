using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ReadStreetState;

public sealed class ReadStreetStateTests(GeographyWithTown geography) : IClassFixture<GeographyWithTown>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_state_says_how_much_there_is_and_who_read_it_in()
    {
        using var client = geography.Service.As(Role.Verwalter);
        (await client.GetFromJsonAsync<JsonElement>("/street-register/state", Cancelled))
            .GetProperty("entries")
            .GetInt32()
            .ShouldBe(0);
        object profile = new
        {
            version = "2025-03-01",
            municipality = "stand",
            columns = new { street = "S", area = "A" },
        };
        (
            await geography.ImportStreetsAsync(
                Role.Verwalter,
                "",
                "S;A\nRing;10044001-01\nWall;10044001-02\n",
                profile,
                Cancelled
            )
        ).ShouldBeOk();

        var state = await client.GetFromJsonAsync<JsonElement>("/street-register/state", Cancelled);

        state.GetProperty("entries").GetInt32().ShouldBe(2);
        state.GetProperty("streets").GetInt32().ShouldBe(2);
        state.GetProperty("municipalities")[0].GetString().ShouldBe("stand");
        state.GetProperty("imports")[0].GetProperty("version").GetString().ShouldBe("2025-03-01");
        state.GetProperty("imports")[0].GetProperty("importedBy").GetString().ShouldNotBeNullOrEmpty();
        state.GetProperty("changeCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task It_is_for_those_who_work_with_the_register()
    {
        using var client = geography.Service.As(Role.Datenlieferant, "10044");
        using var answer = await client.GetAsync(new Uri("/street-register/state", UriKind.Relative), Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
