using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.DebianHosting.Data;
using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.DebianHosting.Servers;

public static class RedisProgramExtensions
{
    public static IResourceBuilder<RedisProgram> AddRedisProgram(this LocalInstallation installation, string name)
    {
        var folder = Path.Combine(installation.Options.Data, name);
        // In a file, because everybody on the machine can read a command line.
        var file = Path.Combine(folder, "redis.conf");
        var server = new RedisProgram(name, folder, installation.AddSecret($"{name}-password", 28).Resource);
        return installation
            .Add(
                server,
                new PlainProcess { IsServer = true, Check = () => DebianProgram.Require(RedisProgram.Program, "redis-server") }
            )
            .WithEndpoint(scheme: "tcp", name: "tcp", isProxied: false)
            .WithArgs(file)
            .OnBeforeResourceStarted(
                async (_, _, cancellationToken) =>
                {
                    Directory.CreateDirectory(folder);
                    PrivateFile.Write(file, Settings(server, folder, await server.Password.GetValueAsync(cancellationToken)));
                }
            )
            .WithReadyCheck(server.Endpoint, cancellationToken => IsReadyAsync(server, cancellationToken));
    }

    private static string Settings(RedisProgram server, string folder, string? password) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            bind 127.0.0.1
            port {server.Endpoint.Port}
            requirepass {password}
            dir "{folder}"
            daemonize no
            save ""
            appendonly no
            maxmemory 256mb
            maxmemory-policy allkeys-lru

            """
        );

    private static async Task<bool> IsReadyAsync(RedisProgram server, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Endpoint.Port, cancellationToken);
        var stream = client.GetStream();
        var password = await server.Password.GetValueAsync(cancellationToken);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"AUTH {password}\r\nPING\r\n"), cancellationToken);
        var answer = new byte[12];
        await stream.ReadExactlyAsync(answer, cancellationToken);
        return Encoding.ASCII.GetString(answer) == "+OK\r\n+PONG\r\n";
    }
}
