using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

public static class PostgresBuilderExtensions
{
    public static IResourceBuilder<PostgresServerResource> AddPostgres(
        this IDistributedApplicationBuilder builder,
        string name,
        IResourceBuilder<ParameterResource>? userName = null,
        IResourceBuilder<ParameterResource>? password = null,
        int? port = null
    )
    {
        var secret = password?.Resource ?? builder.AddGeneratedPassword(name);
        var server = new PostgresServerResource(name, userName?.Resource, secret);
        server.Settings.Endpoints.Add(new HttpEndpoint("tcp", port));
        return builder.AddResource(server);
    }

    /// <summary>Does nothing here: the data folder of the installation outlives every start.</summary>
    public static IResourceBuilder<PostgresServerResource> WithDataVolume(
        this IResourceBuilder<PostgresServerResource> builder,
        string? name = null,
        bool isReadOnly = false
    ) => builder;

    public static IResourceBuilder<PostgresDatabaseResource> AddDatabase(
        this IResourceBuilder<PostgresServerResource> builder,
        string name,
        string? databaseName = null
    )
    {
        var database = new PostgresDatabaseResource(name, databaseName ?? name, builder.Resource);
        builder.Resource.DatabaseResources.Add(database);
        return builder.ApplicationBuilder.AddResource(database);
    }
}
