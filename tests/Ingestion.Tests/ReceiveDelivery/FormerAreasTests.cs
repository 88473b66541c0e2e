using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.ReceiveDelivery;

/// <summary>A file that names areas of yesterday is read against those, and its numbers say whose they are.</summary>
public sealed class FormerAreasTests : IAsyncLifetime
{
    private const string Former = "2018-01-01";

    private WebApplication _geography = null!;
    private TestService _service = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _geography = await StartGeographyAsync();
        _service = await TestService.StartAsync(
            "ingestion",
            "Ingestion",
            new Dictionary<string, string>
            {
                ["services__geography__http__0"] = _geography.Urls.First(),
                ["Ingestion__DataFolder"] = Path.Combine(Path.GetTempPath(), $"ingestion-{Guid.CreateVersion7():N}"),
            },
            Cancelled
        );
        await using var fetch = _service.Database.CreateCommand(
            "insert into job (id, kind, arguments) values (gen_random_uuid(), 'fetch-areas', '{}')"
        );
        await fetch.ExecuteNonQueryAsync(Cancelled);
        await TestService.EventuallyAsync(
            "die Gebiete sind da",
            async token =>
            {
                await using var count = _service.Database.CreateCommand("select count(*) from area");
                return (long)(await count.ExecuteScalarAsync(token))! > 0;
            },
            Cancelled
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        await _geography.DisposeAsync();
    }

    [Fact]
    public async Task A_file_of_former_areas_is_accepted_when_it_is_said_whose_they_are()
    {
        await DefineAsync(
            "wohnen",
            """{"code":"wohnen","name":"Wohnen","level":"gemeinde","measures":[{"code":"wohnungen"}],"profile":{"minimumCoverage":0,"layout":"wide","area":{"column":"Gebiet"},"period":{"fileName":true},"values":[{"column":"Wohnungen","measure":"wohnungen"}]}}"""
        );

        var today = await DeliverAsync("wohnen", "", "Gebiet;Wohnungen\n10044001;5\n10044009;7\n");
        var former = await DeliverAsync("wohnen", $"&division={Former}", "Gebiet;Wohnungen\n10044001;5\n10044009;7\n");

        today["findings"]!.ToJsonString().ShouldContain("10044009");
        former["state"]!.GetValue<string>().ShouldBe("accepted", former.ToJsonString());
        former["divisionVersion"]!.GetValue<string>().ShouldBe(Former);
        var lines = await _service.As(Role.Dienst).GetStringAsync(Address($"/deliveries/{former["id"]}/observations"), Cancelled);
        lines.ShouldContain("\"area\":\"10044009\"");
        lines.ShouldContain($"\"divisionVersion\":\"{Former}\"");
    }

    [Fact]
    public async Task A_division_that_nobody_has_read_in_is_refused_before_the_file_is_kept()
    {
        await DefineAsync(
            "mieten",
            """{"code":"mieten","name":"Mieten","level":"gemeinde","measures":[{"code":"mieten"}],"profile":{"minimumCoverage":0,"layout":"wide","area":{"column":"Gebiet"},"period":{"fileName":true},"values":[{"column":"Mieten","measure":"mieten"}]}}"""
        );

        var answer = await SendAsync("mieten", "&division=1999-01-01", "Gebiet;Mieten\n10044001;5\n");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain("Den Gebietsstand „1999-01-01“ gibt es nicht.");
        (await SendAsync("mieten", "&division=2025-01-01", "Gebiet;Mieten\n10044001;5\n")).StatusCode.ShouldBe(
            HttpStatusCode.Accepted
        );
    }

    private async Task DefineAsync(string code, string definition)
    {
        var answer = await _service
            .As(Role.Verwalter)
            .PutAsync(Address($"/datasets/{code}"), new StringContent(definition, null, "application/json"), Cancelled);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(Cancelled));
    }

    private Task<HttpResponseMessage> SendAsync(string dataset, string more, string csv) =>
        _service
            .As(Role.Verwalter)
            .PostAsync(Address($"/datasets/{dataset}/deliveries?fileName=2018.csv{more}"), new StringContent(csv), Cancelled);

    private async Task<JsonNode> DeliverAsync(string dataset, string more, string csv)
    {
        var answer = await SendAsync(dataset, more, csv);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync(Cancelled));
        var id = (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!["deliveryId"];
        JsonNode? delivery = null;
        await TestService.EventuallyAsync(
            "die Lieferung ist entschieden",
            async token =>
            {
                delivery = await _service.As(Role.Verwalter).GetFromJsonAsync<JsonNode>(Address($"/deliveries/{id}"), token);
                return delivery!["state"]!.GetValue<string>() is not ("received" or "checking");
            },
            Cancelled
        );
        return delivery!;
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);

    private static async Task<WebApplication> StartGeographyAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/versions", () => Results.Json(new[] { Version(Former, false), Version("2025-01-01", true) }));
        app.MapGet("/levels", () => Results.Text(Levels, "application/json"));
        app.MapGet(
            "/areas",
            (string? version) =>
                Results.Text(
                    version == Former
                        ? $"[{Area("10044", null, Former)},{Area("10044001", "10044", Former)},{Area("10044009", "10044", Former)}]"
                        : $"[{Area("10044", null, "2025-01-01")},{Area("10044001", "10044", "2025-01-01")}]",
                    "application/json"
                )
        );
        app.MapGet("/street-register", () => Results.Text("", "application/x-ndjson"));
        await app.StartAsync(Cancelled);
        return app;
    }

    private static object Version(string version, bool isCurrent) =>
        new
        {
            version,
            isCurrent,
            areaCount = 2,
            publishedAt = DateTimeOffset.UnixEpoch,
        };

    private const string Levels = """
        [{"code":"kreis","name":"Kreis","namePlural":"Kreise","rank":0,"division":"","isOverlapping":false,"areaCount":1},
         {"code":"gemeinde","name":"Gemeinde","namePlural":"Gemeinden","rank":1,"division":"","isOverlapping":false,"areaCount":2}]
        """;

    private static string Area(string code, string? parent, string version) =>
        $$"""
            {"code":"{{code}}","name":"Gebiet {{code}}","level":"{{(parent is null ? "kreis" : "gemeinde")}}","parent":{{(
                parent is null ? "null" : $"\"{parent}\""
            )}},"path":[{{(
                parent is null ? "" : $"\"{parent}\","
            )}}"{{code}}"],"lon":6.7,"lat":49.3,"divisionVersion":"{{version}}"}
            """;
}
