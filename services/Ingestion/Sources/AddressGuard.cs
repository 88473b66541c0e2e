using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;

namespace Sozialplanung.Ingestion.Sources;

/// <summary>
/// Who writes an address must not reach into our own network with it: what a name resolves to is looked at, and the connection goes
/// to just that. Internal hosts are named by the operator.
/// </summary>
internal sealed class AddressGuard
{
    private readonly HashSet<string> _internal;

    public AddressGuard(IOptions<IngestionOptions> options) =>
        _internal = options
            .Value.InternalHosts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public bool IsInternal(string host, int port)
    {
        var name = host.Trim('[', ']');
        return _internal.Contains(name) || _internal.Contains($"{name}:{port}");
    }

    /// <summary>Where to connect to. Errors: <see cref="FetchFaultException"/> for a name that does not exist or leads inside.</summary>
    public async Task<IPAddress[]> ResolveAsync(string host, int port, CancellationToken cancellationToken)
    {
        IPAddress[] addresses;
        try
        {
            addresses = await Dns.GetHostAddressesAsync(host, cancellationToken);
        }
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            throw new FetchFaultException(
                $"Den Rechner „{host}“ gibt es nicht, oder sein Name ist von hier aus nicht zu finden. Bitte prüfen Sie die Schreibweise der Adresse.",
                e
            );
        }

        var allowed = IsInternal(host, port) ? addresses : [.. addresses.Where(PublicAddress.Is)];
        return allowed.Length > 0 ? allowed : throw Refused(host);
    }

    public static FetchFaultException Refused(string host) =>
        new(
            $"„{host}“ liegt im eigenen Netz. Dorthin wird nur verbunden, wenn der Betrieb den Rechner in der Einstellung Ingestion:InternalHosts erlaubt."
        );
}
