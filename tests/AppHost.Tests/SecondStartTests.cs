using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Npgsql;
using Sozialplanung.DebianHosting.Running;
using Sozialplanung.DebianHosting.Servers;

namespace Sozialplanung.AppHost.Tests;

public sealed class SecondStartTests
{
    [Fact]
    public async Task Uses_the_data_the_ports_and_the_passwords_of_the_first_until_asked_for_fresh_ones()
    {
        using var folder = new TemporaryFolder();

        var first = await RunAsync("CREATE TABLE kept ()", $"--data={folder.Path}");
        var second = await RunAsync("SELECT FROM kept", $"--data={folder.Path}");
        var fresh = await RunAsync("CREATE TABLE kept ()", $"--data={folder.Path}", "--fresh");

        second.ShouldBe(first);
        fresh.ShouldNotBe(first);
    }

    [Fact]
    public async Task Is_refused_while_the_first_still_runs()
    {
        var token = TestLimit.Token();
        using var folder = new TemporaryFolder();
        await using var first = SampleModel.WithProject($"--data={folder.Path}").Build();
        await first.StartAsync(token);
        await using var second = SampleModel.WithProject($"--data={folder.Path}").Build();

        var refusal = await Should.ThrowAsync<DistributedApplicationException>(() => second.StartAsync(token));

        refusal.Message.ShouldContain("läuft schon eine Installation");
        await first.App.WaitUntilHealthyAsync(token);
    }

    [Fact]
    public async Task Never_empties_a_folder_that_holds_something_else()
    {
        using var folder = new TemporaryFolder();
        var letter = Path.Combine(folder.Path, "brief.txt");
        await File.WriteAllTextAsync(letter, "wichtig", TestLimit.Token());
        await using var installation = SampleModel.WithProject($"--data={folder.Path}", "--fresh").Build();

        var refusal = await Should.ThrowAsync<DistributedApplicationException>(() => installation.StartAsync(TestLimit.Token()));

        refusal.Message.ShouldContain("enthält Fremdes und wird nicht geleert");
        File.Exists(letter).ShouldBeTrue();
    }

    [Fact]
    public async Task A_folder_that_only_its_owner_may_enter_is_no_hindrance_and_nothing_is_left_outside_of_it()
    {
        using var folder = new TemporaryFolder();
        var data = Path.Combine(folder.Path, "daten");
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await RunAsync("CREATE TABLE kept ()", $"--data={data}");
        var database = new DirectoryInfo(Path.Combine(data, "postgres"));
        // Root's database runs as another user, who cannot get there; so it lies elsewhere and a link says where.
        (database.LinkTarget is not null).ShouldBe(Environment.IsPrivilegedProcess);
        await RunAsync("SELECT FROM kept", $"--data={data}", "--Sozialplanung:Temporary=true");

        Directory.Exists(database.LinkTarget ?? data).ShouldBeFalse();
        Directory.Exists(data).ShouldBeFalse();
    }

    private static async Task<string> RunAsync(string sql, params string[] args)
    {
        var token = TestLimit.Token();
        var model = SampleModel.Empty(args);
        model.AddPostgresProgram("postgres").AddDatabase("sample-db", "sample");
        await using var installation = model.Build();
        await installation.StartAndWaitAsync(token);
        var text = (await installation.App.GetConnectionStringAsync("sample-db", token))!;
        await using var connection = new NpgsqlConnection($"{text};Pooling=false");
        await connection.OpenAsync(token);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(token);
        return text;
    }
}
