// Starts PostgreSQL, RabbitMQ and Redis of the app model on a temporary folder, names them in the environment, runs a command,
// stops them and ends with the command's exit code: the servers of a whole test run, started once.
using System.Diagnostics;
using Aspire.Hosting.Testing;
using Sozialplanung.AppHost;
using Sozialplanung.DebianHosting.Running;
using Sozialplanung.Tests;

using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
var builder = await DistributedApplicationTestingBuilder.CreateAsync<Installation>(
    [.. TestOptions.Temporary(), "--only=postgres,rabbitmq,redis"],
    limit.Token
);
await using var servers = await builder.BuildAsync(limit.Token);
await servers.StartAsync(limit.Token);
await servers.WaitUntilHealthyAsync(limit.Token);

var start = new ProcessStartInfo(args[0], args[1..]);
foreach (var server in new[] { "postgres", "rabbitmq", "redis" })
{
    start.Environment[$"SOZIALPLANUNG_TEST_{server.ToUpperInvariant()}"] = await servers.GetConnectionStringAsync(
        server,
        limit.Token
    );
}

using var command = Process.Start(start)!;
await command.WaitForExitAsync();
return command.ExitCode;
