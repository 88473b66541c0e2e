using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.FetchFeatures;
using Sozialplanung.Ingestion.FetchOverHttp;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.ServiceDefaults.Disk;

namespace Sozialplanung.Ingestion.Tests.FetchOverHttp;

/// <summary>Fetching with settings of a test's own, into a folder that goes with it.</summary>
internal sealed class FetchedHere : IDisposable
{
    private readonly IngestionOptions _options;
    private readonly HttpConnections _connections;

    public FetchedHere(Action<IngestionOptions>? change = null)
    {
        _options = new IngestionOptions
        {
            InternalHosts = "127.0.0.1, localhost",
            DataFolder = Directory.CreateTempSubdirectory("abruf-").FullName,
            FetchSeconds = 30,
        };
        change?.Invoke(_options);
        var options = Options.Create(_options);
        _connections = new HttpConnections(options, new AddressGuard(options));
        var files = new DeliveryFiles(
            options,
            new DiskRoom(Options.Create(new DiskOptions()), TimeProvider.System, NullLogger<DiskRoom>.Instance)
        );
        var (ask, limit) = (new HttpAsk(_connections), new FetchLimit(options, TimeProvider.System));
        Fetch = new HttpFetch(ask, files, options, limit);
        var service = new ServiceAsk(ask);
        Features = new FeatureFetch(new WfsService(service), new OgcFeaturesService(service), service, files, options, limit);
    }

    public HttpFetch Fetch { get; }

    public FeatureFetch Features { get; }

    /// <summary>The name and content of the one file.</summary>
    public async Task<(string Name, string Content)> FileAsync(
        string url,
        string signIn = SignInKind.None,
        string? secret = null,
        string user = "",
        string header = ""
    )
    {
        var fetched = await Fetch.FetchAsync(
            new SourceAccess(new Uri(url), signIn, user, header, secret),
            null,
            TestContext.Current.CancellationToken
        );
        var file = fetched.Files.Single();
        return (file.Name, await File.ReadAllTextAsync(Path.Combine(_options.DataFolder, file.Stored.Name)));
    }

    /// <summary>The sentence with which a fetch is refused.</summary>
    public async Task<string> FaultAsync(string url, string? secret = null) =>
        (
            await Should.ThrowAsync<FetchFaultException>(() =>
                FileAsync(url, secret is null ? SignInKind.None : SignInKind.Bearer, secret)
            )
        ).Message;

    public string ContentOf(FetchedFile file) => File.ReadAllText(Path.Combine(_options.DataFolder, file.Stored.Name));

    public int FileCount => Directory.GetFiles(_options.DataFolder).Length;

    public void Dispose()
    {
        _connections.Dispose();
        Directory.Delete(_options.DataFolder, recursive: true);
    }
}
