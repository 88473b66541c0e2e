using Npgsql;

namespace Sozialplanung.AppHost.Tests;

public sealed class ServerTests(ServerInstallation installation)
{
    [Fact]
    public async Task The_database_of_a_service_is_there_with_the_password_of_this_installation()
    {
        var text = await installation.ConnectionStringAsync("geography", TestLimit.Token());
        await using var connection = new NpgsqlConnection(text);

        await connection.OpenAsync(TestLimit.Token());

        connection.Database.ShouldBe("geography");
        connection.PostgreSqlVersion.Major.ShouldBe(15);
    }
}
