using System.Text.RegularExpressions;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.DebianHosting.Running;
using Sozialplanung.DebianHosting.Servers;
using Sozialplanung.DebianHosting.Services;

namespace Sozialplanung.DebianHosting.Systemd;

/// <summary>What the variables of a service are under systemd: known addresses, Debian's servers, secrets to be filled in.</summary>
internal sealed partial class UnitValues(IReadOnlyDictionary<string, string> ports)
{
    public string PortOf(ServiceProgram service) => ports[service.Name];

    /// <summary>Variables that may stand in the unit, and those that hold a secret.</summary>
    public async Task<(SortedDictionary<string, string> Open, SortedDictionary<string, string> Secret)> OfAsync(
        ServiceProgram service
    )
    {
        var context = new EnvironmentCallbackContext(
            new DistributedApplicationExecutionContext(DistributedApplicationOperation.Publish),
            service
        );
        foreach (var callback in service.Annotations.OfType<EnvironmentCallbackAnnotation>())
        {
            await callback.Callback(context);
        }

        var open = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var secret = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in context.EnvironmentVariables.Where(one => one.Key != Leftovers.Mark))
        {
            if (SecretOf(value) is { } example)
            {
                secret[name] = example;
            }
            else
            {
                open[name] = TextOf(value);
            }
        }

        open["ASPNETCORE_URLS"] = $"http://127.0.0.1:{PortOf(service)}";
        return (open, secret);
    }

    private static string? SecretOf(object value) =>
        value switch
        {
            ParameterResource { Secret: true } parameter => $"<{parameter.Name}>",
            ConnectionStringReference { Resource: PostgresDatabase database } =>
                $"Host=127.0.0.1;Port=5432;Username=sozialplanung;Password=<Kennwort>;Database={database.DatabaseName}",
            ConnectionStringReference { Resource: RabbitMQProgram } => "amqp://sozialplanung:<Kennwort>@127.0.0.1:5672",
            ConnectionStringReference { Resource: RedisProgram } => "127.0.0.1:6379,password=<Kennwort>",
            _ => null,
        };

    // An address of another service stands there as {geography.bindings.http.url}.
    private string TextOf(object value) =>
        Binding()
            .Replace(
                value is IManifestExpressionProvider provider ? provider.ValueExpression : $"{value}",
                found => $"http://127.0.0.1:{ports[found.Groups[1].Value]}"
            );

    [GeneratedRegex(@"\{([a-z0-9-]+)\.bindings\.http\.url\}")]
    private static partial Regex Binding();
}
