using Aspire.Hosting.Testing;

namespace Sozialplanung.WholeSystem;

/// <summary>Computes and publishes releases, with the two people it takes.</summary>
internal sealed class Releases : IDisposable
{
    private readonly DemoInstallation _installation;
    private readonly SignedInPerson _statistics;
    private readonly SignedInPerson _second;

    private Releases(DemoInstallation installation, SignedInPerson statistics, SignedInPerson second) =>
        (_installation, _statistics, _second) = (installation, statistics, second);

    public static async Task<Releases> CreateAsync(DemoInstallation installation, CancellationToken cancellationToken)
    {
        var gateway = installation.App.GetEndpoint("gateway");
        return new Releases(
            installation,
            await SignedInPerson.SignInAsync(gateway, "statistik", cancellationToken),
            await SignedInPerson.SignInAsync(gateway, "leitung", cancellationToken)
        );
    }

    /// <summary>Computes a draft to its end; returns its id.</summary>
    public async Task<string> DraftAsync(string name, CancellationToken cancellationToken) =>
        await ComputedAsync(await StartAsync(name, cancellationToken), cancellationToken);

    /// <summary>Begins to compute a draft.</summary>
    public async Task<(string Id, string Job)> StartAsync(string name, CancellationToken cancellationToken)
    {
        // Nothing to be withheld, which the Statistikstelle alone may decide: patterns of suppression take minutes, and are proved
        // elsewhere.
        var settings = new { publicMinimumCount = 1, staffMinimumCount = 1 };
        var created = await _statistics.SendAsync(
            HttpMethod.Post,
            "api/indicators/releases",
            new
            {
                name,
                note = "",
                settings,
            },
            cancellationToken
        );
        return (created!["id"]!.GetValue<string>(), created["jobId"]!.GetValue<string>());
    }

    public async Task<string> ComputedAsync((string Id, string Job) draft, CancellationToken cancellationToken)
    {
        var text = "";
        await WaitUntil.UntilAsync(
            "der Entwurf ist berechnet",
            TimeSpan.FromMinutes(5),
            async token =>
            {
                var job = await _statistics.TryReadAsync($"api/indicators/jobs/{draft.Job}", token);
                text = job?.ToJsonString() ?? text;
                return job?["state"]!.GetValue<string>() is "done" or "failed" or "cancelled";
            },
            cancellationToken
        );
        text.ShouldContain("\"state\":\"done\"");
        return draft.Id;
    }

    /// <summary>Check by the one, publication by the other.</summary>
    public async Task PublishAsync(string id, CancellationToken cancellationToken)
    {
        await _statistics.SendAsync(HttpMethod.Post, $"api/indicators/releases/{id}/check", null, cancellationToken);
        await _second.SendAsync(HttpMethod.Post, $"api/indicators/releases/{id}/publish", new { reason = "" }, cancellationToken);
    }

    public void Dispose()
    {
        _statistics.Dispose();
        _second.Dispose();
    }
}
