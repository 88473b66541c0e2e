using Aspire.Hosting.Testing;
using Npgsql;
using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.AppHost.Tests;

public sealed class RestartTests
{
    [Fact]
    public async Task What_is_killed_comes_back_on_its_port_with_its_data()
    {
        var token = TestLimit.Token();
        await using var installation = SampleModel.WithServers().Build();
        await installation.StartAndWaitAsync(token);
        var app = installation.App;
        using var client = installation.Client("sample");
        var database = (await app.GetConnectionStringAsync("sample-db", token))!;
        await ExecuteAsync(database, "CREATE TABLE kept (number int); INSERT INTO kept VALUES (7)", token);

        foreach (var resource in new[] { "postgres", "rabbitmq", "redis", "sample" })
        {
            var before = app.ProcessIds(resource);
            await app.KillAsync(resource, token);
            await app.ResourceNotifications.WaitForResourceHealthyAsync(resource, token);
            app.ProcessIds(resource).ShouldNotBe(before, resource);
        }

        (await ExecuteAsync(database, "SELECT number FROM kept", token)).ShouldBe(7);
        (await client.GetStringAsync("/environment/ConnectionStrings__sample", token)).ShouldBe(database);
    }

    [Fact]
    public async Task A_project_that_ends_by_itself_is_started_again()
    {
        var token = TestLimit.Token();
        await using var installation = SampleModel.WithProject().Build();
        await installation.StartAndWaitAsync(token);
        var app = installation.App;
        using var client = installation.Client("sample");
        var first = app.ProcessIds("sample").Single();

        await client.PostAsync("/stop", null, token);

        await app.WaitForRestartAsync("sample", first, token);
        (await client.GetStringAsync("/health", token)).ShouldBe("bereit");
    }

    private static async Task<object?> ExecuteAsync(string connectionString, string sql, CancellationToken token)
    {
        await using var connection = new NpgsqlConnection($"{connectionString};Pooling=false");
        await connection.OpenAsync(token);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(token);
    }
}
