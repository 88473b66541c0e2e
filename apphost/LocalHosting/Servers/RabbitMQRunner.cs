using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.LocalHosting.Running;

namespace Sozialplanung.LocalHosting.Servers;

/// <summary>
/// RabbitMQ with its own user and password, its own cookie and its own port mapper. The mapper (epmd) is our child too: started
/// by Erlang itself it would become a daemon and outlive the broker.
/// </summary>
internal sealed class RabbitMQRunner(
    RabbitMQServerResource server,
    InstallationOptions options,
    Addresses addresses,
    SecretBook secrets
) : Runner(server, server.Name)
{
    private const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";
    private const string PortMapper = "/usr/bin/epmd";

    private readonly RabbitMQFolder _folder = new(Path.Combine(options.Data, server.Name));

    public override ProcessPlan Companion => new(PortMapper, ["-port", Text("epmd"), "-address", "127.0.0.1"]);

    public override void Check()
    {
        DebianProgram.Require(Program, "rabbitmq-server");
        DebianProgram.Require(PortMapper, "erlang-base");
    }

    public override Task PrepareAsync(CancellationToken cancellationToken)
    {
        _folder.Write(Text("tcp"), UserName, server.Password.Text, secrets.GetOrAdd($"{server.Name}-cookie", NewSecret));
        return Task.CompletedTask;
    }

    public override ProcessPlan Plan() =>
        new(Program, [])
        {
            WorkingDirectory = _folder.Path,
            Environment = new Dictionary<string, string>(_folder.Environment)
            {
                // The data lie in a folder of this name, so it stays when the ports change; no two brokers of a machine share it.
                ["RABBITMQ_NODENAME"] = $"sozialplanung-{secrets.GetOrAdd($"{server.Name}-node", NewSecret)[..8]}@localhost",
                ["RABBITMQ_DIST_PORT"] = Text("distribution"),
                ["ERL_EPMD_PORT"] = Text("epmd"),
            },
        };

    public override async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, addresses.Port(server), cancellationToken);
            var stream = client.GetStream();
            await stream.WriteAsync(ProtocolHeader, cancellationToken);
            var answer = new byte[1];
            // The broker opens its port last; a method frame (type 1) is its greeting Connection.Start.
            await stream.ReadExactlyAsync(answer, cancellationToken);
            return answer[0] == 1;
        }
        catch (Exception problem) when (problem is SocketException or IOException)
        {
            return false;
        }
    }

    private static ReadOnlyMemory<byte> ProtocolHeader => "AMQP\0\0\u0009\u0001"u8.ToArray();

    private string UserName => server.UserName?.Text ?? "sozialplanung";

    private static string NewSecret() => new GenerateParameterDefault { MinLength = 32, Special = false }.GetDefaultValue();

    private string Text(string endpoint) => addresses.Port(server, endpoint).ToString(CultureInfo.InvariantCulture);
}
