using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.FetchGeography;

/// <summary>Against the wire format of Geography, spoken by a small server here, so that the answers can be chosen.</summary>
public sealed class FetchGeographyTests
{
    private const string Areas = """
        [{"code":"10044","name":"Kreis","level":"kreis","path":["10044"],"lon":6.7,"lat":49.3,"divisionVersion":"2025-01-01"},
         {"code":"10044111","name":"Dillingen","level":"gemeinde","parent":"10044","path":["10044","10044111"],"lon":6.7,"lat":49.3,"divisionVersion":"2025-01-01"},
         {"code":"P-01","name":"Programmgebiet","level":"programmgebiet","parent":"10044","path":["10044","P-01"],"members":["10044111"],"lon":6.7,"lat":49.3,"divisionVersion":"2025-01-01"}]
        """;

    private const string Levels = """
        [{"code":"kreis","name":"Kreis","namePlural":"Kreise","rank":0,"division":"","isOverlapping":false,"areaCount":1},
         {"code":"gemeinde","name":"Gemeinde","namePlural":"Gemeinden","rank":1,"division":"","isOverlapping":false,"areaCount":1},
         {"code":"programmgebiet","name":"Programmgebiet","namePlural":"Programmgebiete","rank":2,"division":"p","isOverlapping":true,"areaCount":1}]
        """;

    private const string Streets = """
        {"municipality":"10044111","street":"Hauptstraße","side":"Odd","from":"1","to":"99a","area":"10044111-01","validFrom":"2020-01-01"}
        {"municipality":"10044111","street":"Kirchplatz","side":"Both","area":"10044111-02"}

        """;

    /// <summary>The Gebietsstand that Geography calls current.</summary>
    private string _current = "2025-01-01";

    [Fact]
    public async Task Areas_and_streets_are_fetched_and_replace_what_was_there()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var geography = await StartGeographyAsync();
        await using var service = await StartIngestionAsync(geography, cancellationToken);

        for (var round = 0; round < 2; round++)
        {
            await FetchAsync(service, "fetch-areas", cancellationToken);
            await FetchAsync(service, "fetch-streets", cancellationToken);
        }

        (
            await ScalarAsync<string>(
                service.Database,
                "select string_agg(code || '<' || coalesce(parent, '-') || '<' || path[1], ' ' order by code) from area"
            )
        ).ShouldBe("10044<-<10044 10044111<10044<10044 P-01<10044<10044");
        (await ScalarAsync<string>(service.Database, "select version from division")).ShouldBe("2025-01-01");
        (
            await ScalarAsync<string>(
                service.Database,
                "select string_agg(street || ' ' || side || ' ' || coalesce(to_number, '-'), ', ' order by ordinal) from street_entry"
            )
        ).ShouldBe("Hauptstraße Odd 99a, Kirchplatz Both -");
        (await ScalarAsync<string>(service.Database, "select version from geography_state where part = 'streets'")).ShouldBe(
            "\"v7\""
        );
    }

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2026-01-01")]
    public async Task The_areas_are_those_that_Geography_calls_current_whatever_their_name(string chosen)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var geography = await StartGeographyAsync();
        await using var service = await StartIngestionAsync(geography, cancellationToken);
        await FetchAsync(service, "fetch-areas", cancellationToken);
        await ExecuteAsync(service.Database, "delete from area where code = 'P-01'");

        _current = chosen;
        await FetchAsync(service, "fetch-areas", cancellationToken);

        (await ScalarAsync<string>(service.Database, "select version from division")).ShouldBe(chosen);
        (await ScalarAsync<long>(service.Database, "select count(*) from area")).ShouldBe(3);
    }

    private static async Task FetchAsync(TestService service, string kind, CancellationToken cancellationToken)
    {
        await ExecuteAsync(
            service.Database,
            $"insert into job (id, kind, arguments) values (gen_random_uuid(), '{kind}', '{{}}')"
        );
        await TestService.EventuallyAsync(
            "es ist geholt",
            async _ => await ScalarAsync<long>(service.Database, "select count(*) from job where state <> 'done'") == 0,
            cancellationToken
        );
    }

    private static Task<TestService> StartIngestionAsync(WebApplication geography, CancellationToken cancellationToken) =>
        TestService.StartAsync(
            "ingestion",
            "Ingestion",
            new Dictionary<string, string>
            {
                ["services__geography__http__0"] = geography.Urls.First(),
                ["Ingestion__DataFolder"] = Path.Combine(Path.GetTempPath(), $"ingestion-{Guid.CreateVersion7():N}"),
            },
            cancellationToken
        );

    private async Task<WebApplication> StartGeographyAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet(
            "/areas",
            (HttpRequest request) =>
                request.Headers.Authorization.Count == 0
                    ? Results.Unauthorized()
                    : Results.Text(Areas.Replace("2025-01-01", _current, StringComparison.Ordinal), "application/json")
        );
        app.MapGet("/levels", () => Results.Text(Levels, "application/json"));
        app.MapGet(
            "/street-register",
            (HttpResponse response) =>
            {
                response.Headers.ETag = "\"v7\"";
                return Results.Text(Streets, "application/x-ndjson");
            }
        );
        await app.StartAsync();
        return app;
    }

    private static async Task ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<T> ScalarAsync<T>(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
