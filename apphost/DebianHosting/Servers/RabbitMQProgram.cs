using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.DebianHosting.Servers;

/// <summary>RabbitMQ of Debian with its own user and password, its own cookie and its own port mapper.</summary>
public sealed class RabbitMQProgram : ExecutableResource, IResourceWithConnectionString
{
    internal const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";
    internal const string UserName = "sozialplanung";

    internal RabbitMQProgram(string name, string folder, ParameterResource password)
        : base(name, Program, folder)
    {
        Password = password;
        Endpoint = new EndpointReference(this, "tcp");
        Distribution = new EndpointReference(this, "distribution");
    }

    public ReferenceExpression ConnectionStringExpression =>
        ReferenceExpression.Create(
            $"amqp://{UserName}:{Password}@{Endpoint.Property(EndpointProperty.Host)}:{Endpoint.Property(EndpointProperty.Port)}"
        );

    internal EndpointReference Endpoint { get; }

    /// <summary>Where other nodes of a cluster would connect; Erlang opens it in any case.</summary>
    internal EndpointReference Distribution { get; }

    internal ParameterResource Password { get; }
}
