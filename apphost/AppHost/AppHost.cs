// The whole installation: three servers, the services, the gateway, and who knows whom.
using Sozialplanung.AppHost;
using Sozialplanung.DebianHosting.Running;
using Sozialplanung.DebianHosting.Services;
using Sozialplanung.DebianHosting.Systemd;

var options = InstallationOptions.Read(args);
var builder = DistributedApplication.CreateBuilder(options.ForBuilder());
var installation = builder.AddInstallation(options);
var (root, data) = (options.Root, options.Data);

// Signs the short-lived tokens by which the gateway tells the services who is asking.
var tokenKey = installation.AddSecret("service-token-key", length: 48);

// Password of the first account `verwalter`; whoever starts the installation reads it in secrets.json.
var adminPassword = installation.AddSecret("admin-password", length: 20);

var servers = options.UsesContainers ? ServersOfTheModel.InContainers(builder) : ServersOfTheModel.OfDebian(installation);

var geography = AddService("geography", "services/Geography/Geography.csproj");

var ingestion = AddService("ingestion", "services/Ingestion/Ingestion.csproj")
    .WithEnvironment("Ingestion__WatchFolder", Path.Combine(data, "eingang"))
    .WithEnvironment("Ingestion__DataFolder", Path.Combine(data, "lieferungen"))
    .WithReference(geography);

var indicators = AddService("indicators", "services/Indicators/Indicators.csproj")
    // The demo's sign-ins come with the demo's data, and every page says that those are invented.
    .WithEnvironment("Installation__Fictional", options.DemoAccounts)
    .WithReference(geography)
    .WithReference(ingestion);

// What is computed from a dataset stands in its entry of the catalogue.
ingestion.WithReference(indicators);

var reports = servers.AddDatabase("reporting");
var reporting = AddReporting("reporting");
foreach (var number in Enumerable.Range(1, 2))
{
    AddReporting($"report-worker-{number}").WithEnvironment("Reporting__Worker", "true");
}

var network = AddService("network", "services/PartnerNetwork/PartnerNetwork.csproj")
    .WithReference(geography)
    .WithReference(indicators);

var planning = AddService("planning", "services/Planning/Planning.csproj").WithReference(indicators);

AddService("gateway", "gateway/Gateway/Gateway.csproj", port: 8080)
    .WithEnvironment("Gateway__AdminPassword", adminPassword)
    .WithEnvironment("Gateway__DemoAccounts", options.DemoAccounts)
    .WithEnvironment("Gateway__WebFolder", Path.Combine(root, "gateway", "web", "dist"))
    .WithReference(geography)
    .WithReference(ingestion)
    .WithReference(indicators)
    .WithReference(reporting)
    .WithReference(network)
    .WithReference(planning)
    .WithExternalHttpEndpoints();

return options.Systemd is { } folder ? await installation.WriteUnitsAsync(folder) : await builder.Build().RunInstallationAsync();

// A service with a database of its own.
IResourceBuilder<ServiceProgram> AddService(string name, string project, int? port = null) =>
    AddProgram(name, project, servers.AddDatabase(name), name, port);

// The same program twice: once answering requests, once (or more often) rendering reports from the queue.
IResourceBuilder<ServiceProgram> AddReporting(string name) =>
    AddProgram(name, "services/Reporting/Reporting.csproj", reports, "reporting")
        .WithEnvironment("Reporting__FiguresFolder", Path.Combine(root, "gateway", "web", "dist", "figures"))
        .WithReference(geography)
        .WithReference(indicators);

// What every program has: a database, bus, cache, key of the tokens, address, health check.
IResourceBuilder<ServiceProgram> AddProgram(
    string name,
    string project,
    IResourceBuilder<IResourceWithConnectionString> database,
    string databaseName,
    int? port = null
) =>
    installation
        .AddServiceProgram(name, project, port)
        .WithEnvironment("ServiceToken__Key", tokenKey)
        // Whose disk must not run full; at the gateway people sign in however little room there is.
        .WithEnvironment("Disk__Folder", name == "gateway" ? "" : data)
        .WithReference(database, databaseName)
        .WaitFor(database)
        .WithReference(servers.RabbitMQ)
        .WaitFor(servers.RabbitMQ)
        .WithReference(servers.Redis)
        .WaitFor(servers.Redis);
