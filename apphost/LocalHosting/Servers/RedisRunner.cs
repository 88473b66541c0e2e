using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.LocalHosting.Running;

namespace Sozialplanung.LocalHosting.Servers;

/// <summary>Redis as a cache only: nothing is written to disk, the oldest goes when memory is full.</summary>
internal sealed class RedisRunner(RedisResource server, InstallationOptions options, Addresses addresses)
    : Runner(server, server.Name)
{
    private const string Program = "/usr/bin/redis-server";

    private readonly string _folder = Path.Combine(options.Data, server.Name);

    private string ConfigurationFile => Path.Combine(_folder, "redis.conf");

    public override void Check() => DebianProgram.Require(Program, "redis-server");

    public override Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_folder);
        // In a file, because everybody on the machine can read a command line.
        PrivateFile.Write(
            ConfigurationFile,
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                bind 127.0.0.1
                port {addresses.Port(server)}
                requirepass {server.Password.Text}
                dir "{_folder}"
                daemonize no
                save ""
                appendonly no
                maxmemory 256mb
                maxmemory-policy allkeys-lru

                """
            )
        );
        return Task.CompletedTask;
    }

    public override ProcessPlan Plan() => new(Program, [ConfigurationFile]) { WorkingDirectory = _folder };

    public override async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, addresses.Port(server), cancellationToken);
            var stream = client.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"AUTH {server.Password.Text}\r\nPING\r\n"), cancellationToken);
            var answer = new byte[12];
            await stream.ReadExactlyAsync(answer, cancellationToken);
            return Encoding.ASCII.GetString(answer) == "+OK\r\n+PONG\r\n";
        }
        catch (Exception problem) when (problem is SocketException or IOException)
        {
            return false;
        }
    }
}
