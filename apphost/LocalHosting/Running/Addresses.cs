using System.Globalization;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>Where everything listens in this run, and how it is told to others: in the words Aspire uses.</summary>
internal sealed class Addresses
{
    private readonly Dictionary<(string Resource, string Endpoint, int Replica), int> _ports = [];

    public void Add(string resource, string endpoint, int replica, int port) => _ports[(resource, endpoint, replica)] = port;

    public int Port(IResource resource, string endpoint = "tcp", int replica = 0) =>
        _ports.TryGetValue((resource.Name, endpoint, replica), out var port)
            ? port
            : throw new DistributedApplicationException($"„{resource.Name}“ hat keinen Endpunkt „{endpoint}“.");

    public Uri Url(IResource resource, string endpoint, int replica = 0) => new(UrlText(resource, endpoint, replica));

    public void AddServiceDiscovery(IResource resource, IDictionary<string, string> variables)
    {
        foreach (var endpoint in ((Resource)resource).Settings.Endpoints)
        {
            variables[$"services__{resource.Name}__{endpoint.Name}__0"] = UrlText(resource, endpoint.Name, 0);
        }
    }

    public string ConnectionString(IResource resource) =>
        resource switch
        {
            PostgresDatabaseResource database => $"{ConnectionString(database.Parent)};Database={database.DatabaseName}",
            PostgresServerResource postgres => string.Create(
                CultureInfo.InvariantCulture,
                $"Host=127.0.0.1;Port={Port(postgres)};Username={postgres.UserName?.Text ?? "postgres"};Password={postgres.Password.Text}"
            ),
            RabbitMQServerResource rabbit => string.Create(
                CultureInfo.InvariantCulture,
                $"amqp://{rabbit.UserName?.Text ?? "sozialplanung"}:{rabbit.Password.Text}@127.0.0.1:{Port(rabbit)}"
            ),
            RedisResource redis => string.Create(
                CultureInfo.InvariantCulture,
                $"127.0.0.1:{Port(redis)},password={redis.Password.Text}"
            ),
            _ => throw new DistributedApplicationException($"„{resource.Name}“ hat keine Verbindungszeichenfolge."),
        };

    private string UrlText(IResource resource, string endpoint, int replica) =>
        string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port(resource, endpoint, replica)}");
}
