using System.Text.Json.Nodes;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Sozialplanung.DebianHosting.Running;
using Sozialplanung.WholeSystem;

[assembly: AssemblyFixture(typeof(DemoInstallation))]
// The tests kill parts of the one installation they share.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Sozialplanung.WholeSystem;

/// <summary>
/// A whole installation with the small demo district, brought in by one undisturbed night and released. What its readers then
/// see is the reference for everything that happens later.
/// </summary>
public sealed class DemoInstallation : IAsyncLifetime
{
    private readonly WholeInstallation _whole = new();

    public DistributedApplication App => _whole.App;

    public Databases Databases { get; private set; } = null!;

    public DemoDeliveries Files { get; private set; } = null!;

    public SignedInPerson Anybody { get; private set; } = null!;

    public SignedInPerson Admin { get; private set; } = null!;

    public SignedInPerson Statistics { get; private set; } = null!;

    /// <summary>Id and values of the release of the undisturbed night.</summary>
    internal (string Id, IReadOnlyDictionary<string, string> Values) Reference { get; private set; }

    internal Night Night { get; private set; } = null!;

    internal Releases Releases { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        await _whole.InitializeAsync();
        var gateway = App.GetEndpoint("gateway");
        Databases = new Databases(_whole);
        Files = await DemoDeliveries.CreateAsync(Path.Combine(App.DataFolder(), "demo"), limit.Token);
        Anybody = SignedInPerson.Anybody(gateway);
        Admin = await SignedInPerson.SignInAsync(gateway, "verwalter", limit.Token);
        Statistics = await SignedInPerson.SignInAsync(gateway, "statistik", limit.Token);
        Night = new Night(this);
        Releases = await Releases.CreateAsync(this, limit.Token);

        await Files.LoadAsync(Admin, limit.Token);
        await Night.RunAsync(limit.Token);
        var id = await Releases.DraftAsync("Ungestört", limit.Token);
        await Releases.PublishAsync(id, limit.Token);
        Reference = (id, await DemoValues.ReadAsync(this, id, limit.Token));
    }

    public async ValueTask DisposeAsync()
    {
        Array.ForEach([Anybody, Admin, Statistics], person => person?.Dispose());
        Releases?.Dispose();
        await _whole.DisposeAsync();
    }

    /// <summary>Delivers a file and waits for its verdict.</summary>
    internal async Task<JsonNode> DeliverAsync(
        string dataset,
        string fileName,
        HttpContent file,
        CancellationToken cancellationToken
    )
    {
        var received = await Admin.SendAsync(
            HttpMethod.Post,
            $"api/ingestion/datasets/{dataset}/deliveries?fileName={fileName}",
            file,
            cancellationToken
        );
        JsonNode? delivery = null;
        await WaitUntil.UntilAsync(
            $"{fileName} ist entschieden",
            TimeSpan.FromMinutes(3),
            async token =>
            {
                delivery = await Admin.TryReadAsync($"api/ingestion/deliveries/{received!["deliveryId"]}", token);
                return delivery?["state"]!.GetValue<string>() is "accepted" or "unconfirmed" or "quarantined";
            },
            cancellationToken
        );
        return delivery!;
    }
}
