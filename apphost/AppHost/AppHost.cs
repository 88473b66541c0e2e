// The whole installation: three servers, the services, the gateway, and who knows whom.
// Only members of .NET Aspire's public API; apphost/LocalHosting runs the same file without containers.
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

var builder = DistributedApplication.CreateBuilder(args);
var root = Path.GetFullPath(Path.Combine(builder.AppHostDirectory, "..", ".."));
var data = builder.Configuration["Sozialplanung:Data"] ?? Path.Combine(root, ".run");

// Signs the short-lived tokens by which the gateway tells the services who is asking.
var tokenKey = builder.AddParameter(
    "service-token-key",
    new GenerateParameterDefault { MinLength = 48, Special = false },
    secret: true,
    persist: true
);

// Password of the first account `verwalter`; whoever starts the installation reads it in secrets.json.
var adminPassword = builder.AddParameter(
    "admin-password",
    new GenerateParameterDefault { MinLength = 20, Special = false },
    secret: true,
    persist: true
);

var postgres = builder.AddPostgres("postgres").WithImage("postgis/postgis", "15-3.3").WithDataVolume();
var rabbitmq = builder.AddRabbitMQ("rabbitmq").WithDataVolume();
var redis = builder.AddRedis("redis");

var geography = AddService("geography", "services/Geography/Geography.csproj", AddDatabase("geography"));

var ingestion = AddService("ingestion", "services/Ingestion/Ingestion.csproj", AddDatabase("ingestion"))
    .WithEnvironment("Ingestion__WatchFolder", Path.Combine(data, "eingang"))
    .WithEnvironment("Ingestion__DataFolder", Path.Combine(data, "lieferungen"))
    .WithReference(geography);

var indicators = AddService("indicators", "services/Indicators/Indicators.csproj", AddDatabase("indicators"))
    // The demo's sign-ins come with the demo's data, and every page says that those are invented.
    .WithEnvironment("Installation__Fictional", builder.Configuration["Sozialplanung:DemoAccounts"] ?? "false")
    .WithReference(geography)
    .WithReference(ingestion);

var reports = AddDatabase("reporting");
var reporting = AddReporting("reporting");
AddReporting("report-worker").WithEnvironment("Reporting__Worker", "true").WithReplicas(2);

var network = AddService("network", "services/PartnerNetwork/PartnerNetwork.csproj", AddDatabase("network"))
    .WithReference(geography);

AddService("gateway", "gateway/Gateway/Gateway.csproj", AddDatabase("gateway"), port: 8080)
    .WithEnvironment("Gateway__AdminPassword", adminPassword)
    .WithEnvironment("Gateway__DemoAccounts", builder.Configuration["Sozialplanung:DemoAccounts"] ?? "false")
    .WithEnvironment("Gateway__WebFolder", Path.Combine(root, "gateway", "web", "dist"))
    .WithReference(geography)
    .WithReference(ingestion)
    .WithReference(indicators)
    .WithReference(reporting)
    .WithReference(network)
    .WithExternalHttpEndpoints();

await builder.Build().RunAsync();

// Names are unique in the model, so the database of the service `geography` is the resource `geography-db`.
IResourceBuilder<PostgresDatabaseResource> AddDatabase(string service) => postgres.AddDatabase($"{service}-db", service);

// What every service has: its own database, bus, cache, key of the tokens, address, health check.
IResourceBuilder<ProjectResource> AddService(
    string name,
    string project,
    IResourceBuilder<PostgresDatabaseResource> database,
    int? port = null
) =>
    builder
        .AddProject(name, Path.Combine(root, project))
        .WithHttpEndpoint(port: port)
        .WithHttpHealthCheck("/health")
        .WithEnvironment("ServiceToken__Key", tokenKey)
        .WithReference(database, database.Resource.DatabaseName)
        .WaitFor(database)
        .WithReference(rabbitmq)
        .WaitFor(rabbitmq)
        .WithReference(redis)
        .WaitFor(redis);

// The same program twice: once answering requests, once (or more often) rendering reports from the queue.
IResourceBuilder<ProjectResource> AddReporting(string name) =>
    AddService(name, "services/Reporting/Reporting.csproj", reports)
        .WithEnvironment("Reporting__FiguresFolder", Path.Combine(root, "gateway", "web", "dist", "figures"))
        .WithReference(geography)
        .WithReference(indicators);
