using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.ChooseDivision;

/// <summary>A file without a word about its Gebietsstand is read against the one of its period.</summary>
public sealed class DivisionOfDeliveryTests(DividedIngestion divided) : IClassFixture<DividedIngestion>, IAsyncLifetime
{
    private const string Wide =
        """{"layout":"wide","period":{"fileName":true},"values":[{"column":"Wohnungen","measure":"MEASURE"}]}""";

    private const string Long = """{"layout":"long","period":{"column":"Jahr"},"valueColumn":"Wohnungen","measure":"MEASURE"}""";

    private readonly PlayedGeography _geography = divided.Geography;
    private readonly TestService _service = divided.Service;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _geography.Divisions["2018"] = new("2018-01-01", null, true, "10044001", "10044009");
        _geography.Divisions["2021"] = new("2021-01-01", null, false, "10044001", "10044002");
        _geography.Divisions["Entwurf"] = new(null, null, false, "10044077");
        _geography.Current = "2021";
        await FetchAsync("fetch-areas");
        await FetchAsync("fetch-divisions");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_period_decides_and_the_report_says_so()
    {
        await DefineAsync("wohnen", Wide);

        var former = await DeliverAsync("wohnen", "2020.csv", "Gebiet;Wohnungen\n10044001;5\n10044009;7\n");
        var today = await DeliverAsync("wohnen", "2021.csv", "Gebiet;Wohnungen\n10044001;5\n10044002;7\n");

        former["state"]!.GetValue<string>().ShouldBe("accepted", former.ToJsonString());
        former["divisionVersion"]!.GetValue<string>().ShouldBe("2018");
        former["division"]!["reason"]!.GetValue<string>().ShouldBe("period");
        former["division"]!["text"]!
            .GetValue<string>()
            .ShouldStartWith("Gelesen gegen den Gebietsstand „2018“ (gültig vom 1.1.2018 bis 31.12.2020): Er galt am 31.12.2020");
        former["verdict"]!["colour"]!.GetValue<string>().ShouldBe("green");
        today["divisionVersion"]!.GetValue<string>().ShouldBe("2021");
        var lines = await _service.As(Role.Dienst).GetStringAsync(Address($"/deliveries/{former["id"]}/observations"), Cancelled);
        lines.ShouldContain("\"divisionVersion\":\"2018\"");
    }

    [Fact]
    public async Task Periods_in_rows_decide_even_where_no_area_is_one_of_today()
    {
        await DefineAsync("laenge", Long);

        var former = await DeliverAsync("laenge", "reihe.csv", "Gebiet;Jahr;Wohnungen\n10044009;2019;5\n10044009;2020;7\n");

        former["state"]!.GetValue<string>().ShouldBe("accepted", former.ToJsonString());
        former["divisionVersion"]!.GetValue<string>().ShouldBe("2018");
    }

    [Fact]
    public async Task A_file_over_two_divisions_is_put_aside_until_somebody_says_which()
    {
        await DefineAsync("beide", Long);
        const string file = "Gebiet;Jahr;Wohnungen\n10044001;2020;5\n10044001;2021;7\n";

        var mixed = await DeliverAsync("beide", "reihe.csv", file);
        var chosen = await DeliverAsync("beide", "reihe.csv", file, "&division=2021");

        mixed["state"]!.GetValue<string>().ShouldBe("quarantined");
        mixed["verdict"]!["text"]!
            .GetValue<string>()
            .ShouldContain("Zeiträume verschiedener Gebietsstände: „2018“ (2020); „2021“ (2021)");
        chosen["state"]!.GetValue<string>().ShouldBe("accepted", chosen.ToJsonString());
        chosen["division"]!["reason"]!.GetValue<string>().ShouldBe("chosen");
    }

    [Theory]
    [InlineData("current", "2021")]
    [InlineData("2018", "2018")]
    public async Task A_dataset_can_say_it_once_for_all(string said, string expected)
    {
        var code = $"fest{said}";
        await DefineAsync(code, Long, said);

        var delivery = await DeliverAsync(code, "reihe.csv", "Gebiet;Jahr;Wohnungen\n10044001;2020;5\n10044001;2021;7\n");

        delivery["state"]!.GetValue<string>().ShouldBe("accepted", delivery.ToJsonString());
        delivery["divisionVersion"]!.GetValue<string>().ShouldBe(expected);
        delivery["division"]!["reason"]!.GetValue<string>().ShouldBe("dataset");
    }

    [Fact]
    public async Task A_dataset_that_names_no_division_there_is_puts_its_files_aside()
    {
        await DefineAsync("irrtum", Wide, "1848");

        var delivery = await DeliverAsync("irrtum", "2021.csv", "Gebiet;Wohnungen\n10044001;5\n");

        delivery["state"]!.GetValue<string>().ShouldBe("quarantined");
        delivery["verdict"]!["text"]!.GetValue<string>().ShouldStartWith("Den Gebietsstand „1848“");
    }

    [Fact]
    public async Task An_area_that_the_division_of_the_period_lacks_is_named_with_that_division()
    {
        await DefineAsync("fremd", Wide);

        var delivery = await DeliverAsync("fremd", "2020.csv", "Gebiet;Wohnungen\n10044002;5\n");

        delivery["findings"]![0]!["text"]!.GetValue<string>().ShouldContain("gibt es im Gebietsstand „2018“ nicht");
    }

    [Fact]
    public async Task Days_that_change_count_from_the_next_delivery_on_and_the_old_report_stays()
    {
        await DefineAsync("spaeter", Wide);
        var before = await DeliverAsync("spaeter", "2020.csv", "Gebiet;Wohnungen\n10044001;5\n");
        _geography.Divisions["2018"] = new(null, null, false, "10044001", "10044009");
        _geography.Divisions["2021"] = new("2020-06-01", null, false, "10044001", "10044002");
        await FetchAsync("fetch-divisions");

        var after = await DeliverAsync("spaeter", "2020.csv", "Gebiet;Wohnungen\n10044001;6\n");

        after["divisionVersion"]!.GetValue<string>().ShouldBe("2021");
        (await ReadAsync(before["id"]!))["division"]!["version"]!.GetValue<string>().ShouldBe("2018");
    }

    [Fact]
    public async Task A_file_waits_while_the_current_division_is_not_on_the_list()
    {
        await DefineAsync("wartet", Wide);
        _geography.Divisions["2026"] = new("2026-01-01", null, false, "10044001");
        _geography.Current = "2026";
        _geography.IsListAway = true;
        await FetchAsync("fetch-areas");

        var id = await SendAsync("wartet", "2026.csv", "Gebiet;Wohnungen\n10044001;5\n", "");
        await TestService.EventuallyAsync(
            "sie wartet",
            async _ =>
                await ScalarAsync<long>(
                    "select count(*) from job where kind = 'check-delivery' and text like 'Wartet auf die Liste%'"
                ) == 1,
            Cancelled
        );
        _geography.IsListAway = false;

        var delivery = await DecidedAsync(id);
        delivery["divisionVersion"]!.GetValue<string>().ShouldBe("2026");
    }

    [Fact]
    public async Task A_former_division_without_a_key_is_accepted_with_the_next_step()
    {
        await DefineAsync("ohne", Wide);
        _geography.Divisions["2018"] = _geography.Divisions["2018"] with { IsConvertible = false };
        await FetchAsync("fetch-divisions");

        var delivery = await DeliverAsync("ohne", "2020.csv", "Gebiet;Wohnungen\n10044009;5\n");

        delivery["state"]!.GetValue<string>().ShouldBe("accepted");
        delivery["division"]!["needsKey"]!.GetValue<bool>().ShouldBeTrue();
        delivery["findings"]![0]!["text"]!.GetValue<string>().ShouldContain("führt kein Umsteigeschlüssel zum geltenden");
    }

    [Fact]
    public async Task What_Geography_announces_is_fetched()
    {
        _geography.Divisions["2031"] = new("2031-01-01", null, false, "10044001");
        var message = new DivisionsChanged { ChangedAt = DateTimeOffset.UnixEpoch };
        await using var insert = _service.Database.CreateCommand(
            "insert into outbox (message_id, type, body) values ($1, $2, $3::jsonb)"
        );
        insert.Parameters.AddWithValue(Guid.CreateVersion7());
        insert.Parameters.AddWithValue(
            $"{typeof(DivisionsChanged).FullName}, {typeof(DivisionsChanged).Assembly.GetName().Name}"
        );
        insert.Parameters.AddWithValue(JsonSerializer.Serialize(message, JsonSerializerOptions.Web));
        await insert.ExecuteNonQueryAsync(Cancelled);

        await TestService.EventuallyAsync(
            "der neue Gebietsstand ist bekannt",
            async _ =>
                await ScalarAsync<long>(
                    "select count(*) from known_division where version = '2031' and valid_from = '2031-01-01'"
                ) == 1,
            Cancelled
        );
    }

    private async Task FetchAsync(string kind)
    {
        await using var fetch = _service.Database.CreateCommand(
            $"insert into job (id, kind, arguments) values (gen_random_uuid(), '{kind}', '{{}}')"
        );
        await fetch.ExecuteNonQueryAsync(Cancelled);
        await TestService.EventuallyAsync(
            "es ist geholt",
            async _ => await ScalarAsync<long>($"select count(*) from job where kind = '{kind}' and state <> 'done'") == 0,
            Cancelled
        );
    }

    private async Task<T> ScalarAsync<T>(string sql)
    {
        await using var command = _service.Database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(Cancelled))!;
    }

    private async Task DefineAsync(string code, string profile, string? division = null)
    {
        var read = JsonNode.Parse(profile.Replace("MEASURE", $"{code}_m", StringComparison.Ordinal))!.AsObject();
        read["minimumCoverage"] = 0;
        read["area"] = new JsonObject { ["column"] = "Gebiet", ["division"] = division };
        var definition = new JsonObject
        {
            ["code"] = code,
            ["name"] = $"Versuch {code}",
            ["level"] = "gemeinde",
            ["measures"] = new JsonArray(new JsonObject { ["code"] = $"{code}_m" }),
            ["profile"] = read,
        };
        var answer = await _service
            .As(Role.Verwalter)
            .PutAsync(
                Address($"/datasets/{code}"),
                new StringContent(definition.ToJsonString(), null, "application/json"),
                Cancelled
            );
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(Cancelled));
    }

    private async Task<JsonNode> SendAsync(string dataset, string fileName, string csv, string more)
    {
        var answer = await _service
            .As(Role.Verwalter)
            .PostAsync(Address($"/datasets/{dataset}/deliveries?fileName={fileName}{more}"), new StringContent(csv), Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync(Cancelled));
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!["deliveryId"]!;
    }

    private async Task<JsonNode> DeliverAsync(string dataset, string fileName, string csv, string more = "") =>
        await DecidedAsync(await SendAsync(dataset, fileName, csv, more));

    private async Task<JsonNode> DecidedAsync(JsonNode id)
    {
        JsonNode? delivery = null;
        await TestService.EventuallyAsync(
            "die Lieferung ist entschieden",
            async _ =>
            {
                delivery = await ReadAsync(id);
                return delivery["state"]!.GetValue<string>() is not ("received" or "checking");
            },
            Cancelled
        );
        return delivery!;
    }

    private async Task<JsonNode> ReadAsync(JsonNode id) =>
        (await _service.As(Role.Verwalter).GetFromJsonAsync<JsonNode>(Address($"/deliveries/{id}"), Cancelled))!;

    private static Uri Address(string path) => new(path, UriKind.Relative);
}
