using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.DebianHosting.Servers;

/// <summary>One database of the server; it is made before the server counts as ready.</summary>
public sealed class PostgresDatabase(string name, string databaseName, PostgresProgram parent)
    : Resource(name),
        IResourceWithParent<PostgresProgram>,
        IResourceWithConnectionString
{
    public PostgresProgram Parent => parent;

    public string DatabaseName => databaseName;

    public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create($"{parent};Database={databaseName}");
}
