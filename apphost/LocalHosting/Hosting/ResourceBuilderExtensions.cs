using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

public static class ResourceBuilderExtensions
{
    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, string? value)
        where T : IResourceWithEnvironment =>
        builder.With(settings => settings.Environment.Add((variables, _) => variables[name] = value ?? ""));

    public static IResourceBuilder<T> WithEnvironment<T>(
        this IResourceBuilder<T> builder,
        string name,
        IResourceBuilder<ParameterResource> parameter
    )
        where T : IResourceWithEnvironment =>
        builder.With(settings => settings.Environment.Add((variables, _) => variables[name] = parameter.Resource.Text));

    public static IResourceBuilder<T> WithEnvironment<T>(
        this IResourceBuilder<T> builder,
        string name,
        EndpointReference endpointReference
    )
        where T : IResourceWithEnvironment =>
        builder.With(settings =>
            settings.Environment.Add(
                (variables, addresses) =>
                    variables[name] = addresses.Url(endpointReference.Resource, endpointReference.EndpointName).OriginalString
            )
        );

    /// <summary>Gives <c>ConnectionStrings__name</c>.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder,
        IResourceBuilder<IResourceWithConnectionString> source,
        string? connectionName = null,
        bool optional = false
    )
        where TDestination : IResourceWithEnvironment =>
        builder.With(settings =>
            settings.Environment.Add(
                (variables, addresses) =>
                    variables[$"ConnectionStrings__{connectionName ?? source.Resource.Name}"] = addresses.ConnectionString(
                        source.Resource
                    )
            )
        );

    /// <summary>Gives <c>services__name__http__0</c>.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder,
        IResourceBuilder<IResourceWithServiceDiscovery> source
    )
        where TDestination : IResourceWithEnvironment =>
        builder.With(settings =>
            settings.Environment.Add((variables, addresses) => addresses.AddServiceDiscovery(source.Resource, variables))
        );

    public static EndpointReference GetEndpoint<T>(this IResourceBuilder<T> builder, string name)
        where T : IResourceWithEndpoints => new(builder.Resource, name);

    public static IResourceBuilder<T> WaitFor<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency)
        where T : IResourceWithWaitSupport => builder.With(settings => settings.WaitsFor.Add(dependency.Resource));

    /// <summary>An address of the resource; the program learns it by <c>ASPNETCORE_URLS</c>.</summary>
    public static IResourceBuilder<T> WithHttpEndpoint<T>(
        this IResourceBuilder<T> builder,
        int? port = null,
        int? targetPort = null,
        string? name = null,
        string? env = null,
        bool isProxied = true
    )
        where T : IResourceWithEndpoints =>
        builder.With(settings => settings.Endpoints.Add(new HttpEndpoint(name ?? "http", port ?? targetPort)));

    public static IResourceBuilder<T> WithExternalHttpEndpoints<T>(this IResourceBuilder<T> builder)
        where T : IResourceWithEndpoints =>
        builder.With(settings => settings.Endpoints.ForEach(endpoint => endpoint.IsExternal = true));

    public static IResourceBuilder<T> WithHttpHealthCheck<T>(
        this IResourceBuilder<T> builder,
        string? path = null,
        int? statusCode = null,
        string? endpointName = null
    )
        where T : IResourceWithEndpoints => builder.With(settings => settings.HealthPath = path ?? "/");

    private static IResourceBuilder<T> With<T>(this IResourceBuilder<T> builder, Action<ResourceSettings> change)
        where T : IResource
    {
        change(((Resource)(IResource)builder.Resource).Settings);
        return builder;
    }
}
