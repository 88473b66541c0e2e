using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchOverHttp;

/// <summary>The client that asks Bezugsquellen: no cookies, no redirects of its own, connections to allowed addresses only.</summary>
internal sealed class HttpConnections : IDisposable
{
    private static readonly TimeSpan _connectLimit = TimeSpan.FromSeconds(15);
    private readonly AddressGuard _guard;
    private readonly Uri? _proxy;
    private readonly HttpClient _client;

    public HttpConnections(IOptions<IngestionOptions> options, AddressGuard guard)
    {
        _guard = guard;
        _proxy = options.Value.Proxy is { Length: > 0 } proxy ? new Uri(proxy) : null;
        var certificates = TrustedCertificates.Of(options.Value.CertificateFile);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = _proxy is not null,
            Proxy = _proxy is null ? null : new ProxyForOthers(_proxy, options.Value, guard),
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = _connectLimit,
            ConnectCallback = ConnectAsync,
            // An address that was allowed is looked at again soon.
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            MaxResponseHeadersLength = 64,
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = certificates.Accept },
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("Sozialplanung/1.0");
    }

    /// <summary>Sends one request. Errors: <see cref="FetchFaultException"/> where the address leads inside.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (_proxy is not null && !_guard.IsInternal(address.Host, address.Port))
        {
            // The proxy resolves names for us; what we can see to lead inside is refused here.
            await RefuseInsideAsync(address, cancellationToken);
        }

        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    public void Dispose() => _client.Dispose();

    private static async Task RefuseInsideAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            var addresses = await Dns.GetHostAddressesAsync(address.IdnHost, cancellationToken);
            if (addresses.Length > 0 && !addresses.All(PublicAddress.Is))
            {
                throw AddressGuard.Refused(address.Host);
            }
        }
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            // Behind a proxy many networks resolve no outer names.
        }
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IsProxy(host, port)
            ? await Dns.GetHostAddressesAsync(host, cancellationToken)
            : await _guard.ResolveAsync(host, port, cancellationToken);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool IsProxy(string host, int port) =>
        _proxy is not null && _proxy.Port == port && string.Equals(_proxy.Host, host, StringComparison.OrdinalIgnoreCase);

    /// <summary>Internal hosts are asked directly.</summary>
    private sealed class ProxyForOthers(Uri proxy, IngestionOptions options, AddressGuard guard) : IWebProxy
    {
        public ICredentials? Credentials { get; set; } =
            options.ProxyUser.Length > 0 ? new NetworkCredential(options.ProxyUser, options.ProxyPassword) : null;

        public Uri GetProxy(Uri destination) => proxy;

        public bool IsBypassed(Uri host) => guard.IsInternal(host.Host, host.Port);
    }
}
