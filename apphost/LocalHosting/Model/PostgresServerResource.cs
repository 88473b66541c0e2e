namespace Aspire.Hosting.ApplicationModel;

public class PostgresServerResource(string name, ParameterResource? userName, ParameterResource password)
    : ContainerResource(name),
        IResourceWithConnectionString
{
    internal ParameterResource? UserName { get; } = userName;

    internal ParameterResource Password { get; } = password;

    internal List<PostgresDatabaseResource> DatabaseResources { get; } = [];
}
