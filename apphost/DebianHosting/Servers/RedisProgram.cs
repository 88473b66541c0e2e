using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.DebianHosting.Servers;

/// <summary>Redis of Debian as a cache only: nothing is written to disk, the oldest goes when memory is full.</summary>
public sealed class RedisProgram : ExecutableResource, IResourceWithConnectionString
{
    internal const string Program = "/usr/bin/redis-server";

    internal RedisProgram(string name, string folder, ParameterResource password)
        : base(name, Program, folder)
    {
        Password = password;
        Endpoint = new EndpointReference(this, "tcp");
    }

    public ReferenceExpression ConnectionStringExpression =>
        ReferenceExpression.Create(
            $"{Endpoint.Property(EndpointProperty.Host)}:{Endpoint.Property(EndpointProperty.Port)},password={Password}"
        );

    internal EndpointReference Endpoint { get; }

    internal ParameterResource Password { get; }
}
