using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.DebianHosting.Servers;

public static class RabbitMQProgramExtensions
{
    private const string PortMapper = "/usr/bin/epmd";

    /// <summary>
    /// RabbitMQ and beside it Erlang's port mapper (epmd), a resource too: started by Erlang itself it would become a daemon and
    /// outlive the broker.
    /// </summary>
    public static IResourceBuilder<RabbitMQProgram> AddRabbitMQProgram(this LocalInstallation installation, string name)
    {
        var folder = new RabbitMQFolder(Path.Combine(installation.Options.Data, name));
        var server = new RabbitMQProgram(name, folder.Path, installation.AddSecret($"{name}-password", 28).Resource);
        var mapper = AddPortMapper(installation, server);
        return installation
            .Add(
                server,
                new PlainProcess
                {
                    IsServer = true,
                    Check = () => DebianProgram.Require(RabbitMQProgram.Program, "rabbitmq-server"),
                }
            )
            .WithEndpoint(scheme: "tcp", name: "tcp", isProxied: false)
            .WithEndpoint(scheme: "tcp", name: "distribution", isProxied: false)
            .WithEnvironment(context =>
            {
                foreach (var (key, value) in folder.Environment)
                {
                    context.EnvironmentVariables[key] = value;
                }

                // The data lie in a folder of this name, so it stays when the ports change; no two brokers of a machine share it.
                var node = installation.Secrets.GetOrAdd($"{name}-node", 32)[..8];
                context.EnvironmentVariables["RABBITMQ_NODENAME"] = $"sozialplanung-{node}@localhost";
                context.EnvironmentVariables["RABBITMQ_DIST_PORT"] = Port(server.Distribution);
                context.EnvironmentVariables["ERL_EPMD_PORT"] = Port(mapper.GetEndpoint("tcp"));
            })
            .WaitForStart(mapper)
            .OnBeforeResourceStarted(
                async (_, _, cancellationToken) =>
                {
                    var password = await server.Password.GetValueAsync(cancellationToken);
                    var cookie = installation.Secrets.GetOrAdd($"{name}-cookie", 32);
                    folder.Write(Port(server.Endpoint), RabbitMQProgram.UserName, password ?? "", cookie);
                }
            )
            .WithReadyCheck(server.Endpoint, cancellationToken => IsReadyAsync(server, cancellationToken));
    }

    private static IResourceBuilder<ExecutableResource> AddPortMapper(LocalInstallation installation, RabbitMQProgram server)
    {
        var mapper = installation.Add(
            new ExecutableResource($"{server.Name}-epmd", PortMapper, "/"),
            new PlainProcess
            {
                IsServer = true,
                For = server,
                Check = () => DebianProgram.Require(PortMapper, "erlang-base"),
            }
        );
        mapper.WithEndpoint(scheme: "tcp", name: "tcp", isProxied: false).WithParentRelationship(server);
        return mapper.WithArgs(context =>
        {
            foreach (var one in new[] { "-port", Port(mapper.GetEndpoint("tcp")), "-address", "127.0.0.1" })
            {
                context.Args.Add(one);
            }
        });
    }

    private static async Task<bool> IsReadyAsync(RabbitMQProgram server, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Endpoint.Port, cancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(ProtocolHeader, cancellationToken);
        var answer = new byte[1];
        // The broker opens its port last; a method frame (type 1) is its greeting Connection.Start.
        await stream.ReadExactlyAsync(answer, cancellationToken);
        return answer[0] == 1;
    }

    private static ReadOnlyMemory<byte> ProtocolHeader => "AMQP\0\0\u0009\u0001"u8.ToArray();

    private static string Port(EndpointReference endpoint) => endpoint.Port.ToString(CultureInfo.InvariantCulture);
}
