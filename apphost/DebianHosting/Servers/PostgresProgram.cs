using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.DebianHosting.Servers;

/// <summary>
/// PostgreSQL 15 of Debian on loopback, with a password for everybody. As root it runs as the user <c>postgres</c>.
/// </summary>
public sealed class PostgresProgram : ExecutableResource, IResourceWithConnectionString
{
    internal const string Programs = "/usr/lib/postgresql/15/bin";

    private readonly List<string> _databases = [];

    internal PostgresProgram(string name, ParameterResource password)
        : base(name, "setpriv", "/")
    {
        Password = password;
        Endpoint = new EndpointReference(this, "tcp");
    }

    public ReferenceExpression ConnectionStringExpression =>
        ReferenceExpression.Create(
            $"Host={Endpoint.Property(EndpointProperty.Host)};Port={Endpoint.Property(EndpointProperty.Port)};Username=postgres;Password={Password}"
        );

    internal EndpointReference Endpoint { get; }

    internal ParameterResource Password { get; }

    internal ICollection<string> Databases => _databases;
}
