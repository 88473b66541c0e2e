using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;
using static Sozialplanung.GeographyService.Tests.RunningGeography;

namespace Sozialplanung.GeographyService.Tests.ListAcceptances;

/// <summary>An island lies outside of its whole; a person accepts that with a reason, area by area.</summary>
public sealed class ListAcceptancesTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly Town _town = new();
    private readonly string _version = NewVersion();

    private string Islands =>
        Town.Collection(
            _town.Kreis,
            _town.Square("10044003", "Nordinsel", "gemeinde", "10044", 40, 2),
            _town.Square("10044004", "Südinsel", "gemeinde", "10044", 50, 2)
        );

    [Fact]
    public async Task A_check_names_the_areas_that_a_person_may_accept()
    {
        var check = (await SendAsync("areas/check", ("10044003", "Insel"))).ShouldBeOk().Body;

        check.GetProperty("isReady").GetBoolean().ShouldBeFalse();
        var placements = check.GetProperty("placements").EnumerateArray().ToArray();
        placements.Select(each => each.GetProperty("code").GetString()).ShouldBe(["10044003", "10044004"]);
        placements[0].GetProperty("reason").GetString().ShouldBe("Insel");
        placements[1]
            .GetProperty("text")
            .GetString()
            .ShouldBe("„10044004“ (Südinsel) liegt 46,0 km außerhalb seines übergeordneten Gebiets „10044“ (Kreis Muster).");
    }

    [Fact]
    public async Task One_accepted_area_does_not_let_in_another()
    {
        var refused = await SendAsync("areas", ("10044003", "Insel"));

        refused.ShouldBeProblem(HttpStatusCode.BadRequest).Title.ShouldContain("Südinsel");
        (await ListedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Accepted_areas_are_stored_and_who_accepted_them_and_why_can_be_read()
    {
        var stored = (await SendAsync("areas", ("10044003", "Insel in der Elbe"), ("10044004", "Insel davor"))).ShouldBeOk();

        stored.Warnings[0].ShouldEndWith("So angenommen: Insel in der Elbe");
        var listed = await ListedAsync();
        listed.Select(each => each.GetProperty("reason").GetString()).ShouldBe(["Insel in der Elbe", "Insel davor"]);
        listed[0].GetProperty("name").GetString().ShouldBe("Nordinsel");
        listed[0].GetProperty("finding").GetString()!.ShouldContain("36,0 km außerhalb");
        listed[0].GetProperty("acceptedBy").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_later_import_without_them_forgets_what_was_accepted()
    {
        (await SendAsync("areas", ("10044003", "Insel"), ("10044004", "Insel"))).ShouldBeOk();

        (await geography.ImportAsync(_town.GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();

        (await ListedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_acceptance_that_nothing_needs_is_told_of()
    {
        var stored = await geography.ImportAsync(_town.GeoJson, Profile([("10044001", "Insel")]), Cancelled);

        stored.ShouldBeOk().Warnings.ShouldHaveSingleItem().ShouldContain("wird nicht gebraucht");
        (await ListedAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task A_reason_is_needed(string reason) =>
        (await SendAsync("areas", ("10044003", reason)))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldContain("braucht einen Grund");

    [Fact]
    public async Task Only_who_edits_areas_reads_names_and_reasons()
    {
        using var client = geography.Service.Anonymous();

        var answer = await client.GetAsync(new Uri($"/areas/acceptances?version={_version}", UriKind.Relative), Cancelled);

        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
    }

    private Task<Answer> SendAsync(string what, params (string Code, string Reason)[] accepted) =>
        geography.ImportAsync(Role.Verwalter, "", Encoding.UTF8.GetBytes(Islands), Profile(accepted), what, Cancelled);

    private JsonObject Profile((string Code, string Reason)[] accepted)
    {
        var profile = JsonSerializer.SerializeToNode(Town.Profile(_version), JsonSerializerOptions.Web)!.AsObject();
        profile["accepted"] = JsonSerializer.SerializeToNode(
            accepted.Select(each => new { code = each.Code, reason = each.Reason })
        );
        return profile;
    }

    private async Task<JsonElement[]> ListedAsync()
    {
        using var client = geography.Service.As(Role.Verwalter);
        var answer = await client.GetAsync(new Uri($"/areas/acceptances?version={_version}", UriKind.Relative), Cancelled);
        return [.. (await Answer.OfAsync(answer, Cancelled)).ShouldBeOk().Body.EnumerateArray()];
    }
}
