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

    private const string Streets = """
        {"municipality":"10044111","street":"Hauptstraße","side":"Odd","from":"1","to":"99a","area":"10044111-01","validFrom":"2020-01-01"}
        {"municipality":"10044111","street":"Kirchplatz","side":"Both","area":"10044111-02"}

        """;

    [Fact]
    public async Task Areas_and_streets_are_fetched_and_replace_what_was_there()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var geography = await StartGeographyAsync();
        await using var service = await TestService.StartAsync(
            "ingestion",
            "Ingestion",
            new Dictionary<string, string>
            {
                ["services__geography__http__0"] = geography.Urls.First(),
                ["Ingestion__DataFolder"] = Path.Combine(Path.GetTempPath(), $"ingestion-{Guid.CreateVersion7():N}"),
            },
            cancellationToken
        );

        for (var round = 0; round < 2; round++)
        {
            await ExecuteAsync(
                service.Database,
                "insert into job (id, kind, arguments) values (gen_random_uuid(), 'fetch-areas', '{}'), (gen_random_uuid(), 'fetch-streets', '{}')"
            );
            await TestService.EventuallyAsync(
                "beides ist geholt",
                async _ => await ScalarAsync<long>(service.Database, "select count(*) from job where state <> 'done'") == 0,
                cancellationToken
            );
        }

        (
            await ScalarAsync<string>(
                service.Database,
                "select string_agg(code || '<' || coalesce(parent, '-') || '<' || path[1], ' ' order by code) from area"
            )
        ).ShouldBe("10044<-<10044 10044111<10044<10044 P-01<10044<10044");
        (
            await ScalarAsync<string>(
                service.Database,
                "select string_agg(street || ' ' || side || ' ' || coalesce(to_number, '-'), ', ' order by ordinal) from street_entry"
            )
        ).ShouldBe("Hauptstraße Odd 99a, Kirchplatz Both -");
        (
            await ScalarAsync<string>(service.Database, "select division_version from geography_state where part = 'areas'")
        ).ShouldBe("2025-01-01");
        (await ScalarAsync<string>(service.Database, "select version from geography_state where part = 'streets'")).ShouldBe(
            "\"v7\""
        );
    }

    private static async Task<WebApplication> StartGeographyAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet(
            "/areas",
            (HttpRequest request) =>
                request.Headers.Authorization.Count == 0 ? Results.Unauthorized() : Results.Text(Areas, "application/json")
        );
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
