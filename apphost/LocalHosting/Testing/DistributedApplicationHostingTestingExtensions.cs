using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Testing;

public static class DistributedApplicationHostingTestingExtensions
{
    public static HttpClient CreateHttpClient(
        this DistributedApplication app,
        string resourceName,
        string? endpointName = null
    ) => new() { BaseAddress = app.GetEndpoint(resourceName, endpointName) };

    public static Uri GetEndpoint(this DistributedApplication app, string resourceName, string? endpointName = null) =>
        app.Installation.Addresses.Url(Find(app, resourceName), endpointName ?? "http");

    /// <param name="app">The installation.</param>
    /// <param name="resourceName">Name of a server or database resource, or simply of a database.</param>
    /// <param name="cancellationToken">Not needed here; part of Aspire's signature.</param>
    public static ValueTask<string?> GetConnectionStringAsync(
        this DistributedApplication app,
        string resourceName,
        CancellationToken cancellationToken = default
    ) =>
        ValueTask.FromResult<string?>(
            app.Installation.Addresses.ConnectionString(
                app.Installation.Resources.OfType<PostgresDatabaseResource>()
                    .FirstOrDefault(one => one.DatabaseName == resourceName)
                    ?? Find(app, resourceName)
            )
        );

    private static IResource Find(DistributedApplication app, string name) =>
        app.Installation.Resources.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new DistributedApplicationException($"Im Modell gibt es „{name}“ nicht.");
}
