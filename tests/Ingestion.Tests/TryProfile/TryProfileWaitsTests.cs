using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Sozialplanung.Ingestion.Tests.ChooseDivision;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.TryProfile;

/// <summary>A trial while the list of Gebietsstände is behind, and the choice a person makes in the trial.</summary>
public sealed class TryProfileWaitsTests(DividedIngestion divided) : IClassFixture<DividedIngestion>, IAsyncLifetime
{
    private readonly PlayedGeography _geography = divided.Geography;
    private readonly HttpClient _client = divided.Service.As(Role.Verwalter);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _geography.IsListAway = false;
        _geography.Divisions["2018"] = new("2018-01-01", null, true, "10044001", "10044009");
        _geography.Divisions["2021"] = new("2021-01-01", null, false, "10044001", "10044002");
        _geography.Current = "2021";
        await FetchAsync("fetch-areas");
        await FetchAsync("fetch-divisions");
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_trial_says_to_ask_again_while_the_current_division_is_not_on_the_list()
    {
        var sample = await ShowAsync();
        _geography.Divisions["2026"] = new("2026-01-01", null, false, "10044001");
        _geography.Current = "2026";
        _geography.IsListAway = true;
        await FetchAsync("fetch-areas");

        var early = await TryAsync(sample, "2026", null);
        _geography.IsListAway = false;
        var later = await TryAsync(sample, "2026", null);

        early.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        early.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        early.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(3));
        var problem = (await early.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!;
        problem["type"]!.GetValue<string>().ShouldBe("urn:sozialplanung:not-yet");
        problem["title"]!.GetValue<string>().ShouldStartWith("Wartet auf die Liste der Gebietsstände");
        later.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await DivisionAsync(later))["version"]!.GetValue<string>().ShouldBe("2026");
    }

    [Fact]
    public async Task A_delivery_for_a_division_nobody_has_told_of_says_to_ask_again_while_the_list_is_away()
    {
        var definition = Definition("unbekannt", null);
        (
            await _client.PutAsync(
                Address("/datasets/unbekannt"),
                new StringContent(definition.ToJsonString(), null, "application/json"),
                Cancelled
            )
        ).IsSuccessStatusCode.ShouldBeTrue();
        _geography.IsListAway = true;

        var answer = await _client.PostAsync(
            Address("/datasets/unbekannt/deliveries?fileName=a.csv&division=1999"),
            new StringContent("Gebiet;Wohnungen\n"),
            Cancelled
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!["title"]!
            .GetValue<string>()
            .ShouldStartWith("Der Gebietsstand „1999“ ist hier noch nicht bekannt");
    }

    [Theory]
    [InlineData(null, "2018", "period")]
    [InlineData("2021", "2021", "dataset")]
    [InlineData("current", "2021", "dataset")]
    public async Task The_trial_says_which_division_is_chosen_and_why(string? said, string version, string reason)
    {
        var division = await DivisionAsync(await TryAsync(await ShowAsync(), "2020", said));

        (division["version"]!.GetValue<string>(), division["reason"]!.GetValue<string>()).ShouldBe((version, reason));
        division["text"]!.GetValue<string>().ShouldStartWith($"Gelesen gegen den Gebietsstand „{version}“");
    }

    private static async Task<JsonNode> DivisionAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!["division"]!;

    private async Task<string> ShowAsync()
    {
        var answer = await _client.PostAsync(Address("/samples"), new StringContent("Gebiet;Wohnungen\n10044001;5\n"), Cancelled);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!["id"]!.GetValue<string>();
    }

    private Task<HttpResponseMessage> TryAsync(string sample, string period, string? division) =>
        _client.PostAsync(
            Address($"/samples/{sample}/trial?fileName={period}.csv"),
            new StringContent(Definition("probe", division).ToJsonString(), null, "application/json"),
            Cancelled
        );

    private static JsonObject Definition(string code, string? division) =>
        new()
        {
            ["code"] = code,
            ["name"] = "Versuch",
            ["level"] = "gemeinde",
            ["measures"] = new JsonArray(new JsonObject { ["code"] = $"{code}_m" }),
            ["profile"] = new JsonObject
            {
                ["layout"] = "wide",
                ["minimumCoverage"] = 0,
                ["area"] = new JsonObject { ["column"] = "Gebiet", ["division"] = division },
                ["period"] = new JsonObject { ["fileName"] = true },
                ["values"] = new JsonArray(new JsonObject { ["column"] = "Wohnungen", ["measure"] = $"{code}_m" }),
            },
        };

    private async Task FetchAsync(string kind)
    {
        await using var fetch = divided.Service.Database.CreateCommand(
            $"insert into job (id, kind, arguments) values (gen_random_uuid(), '{kind}', '{{}}')"
        );
        await fetch.ExecuteNonQueryAsync(Cancelled);
        await TestService.EventuallyAsync(
            "es ist geholt",
            async _ =>
            {
                await using var open = divided.Service.Database.CreateCommand(
                    $"select count(*) from job where kind = '{kind}' and state <> 'done'"
                );
                return (long)(await open.ExecuteScalarAsync(Cancelled))! == 0;
            },
            Cancelled
        );
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);
}
