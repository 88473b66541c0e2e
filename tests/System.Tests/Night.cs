using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.WholeSystem;

/// <summary>The nightly job over all deliveries of the demo district: from the watch folder into Indicators.</summary>
internal sealed class Night(DemoInstallation installation)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var run = await StartAsync(cancellationToken);
        await EndAsync(run, cancellationToken);
    }

    /// <summary>Takes back everything that was delivered, so that the next night has all of it to do again.</summary>
    public async Task ForgetAsync(CancellationToken cancellationToken)
    {
        var accepted = await installation.Admin.ReadAsync("api/ingestion/deliveries?state=accepted&limit=500", cancellationToken);
        foreach (var delivery in accepted.AsArray())
        {
            await installation.Admin.SendAsync(
                HttpMethod.Post,
                $"api/ingestion/deliveries/{delivery!["id"]}/withdraw",
                new { reason = "Der Nachtlauf wird wiederholt." },
                cancellationToken
            );
        }

        await installation.Databases.WaitAsync(
            "ohne Lieferung hat Indicators keine Beobachtung",
            "indicators",
            "select not exists (select from observation) and not exists (select from source)",
            cancellationToken
        );
    }

    /// <summary>Puts the files into the watch folder and starts the job; returns the id of the run.</summary>
    public async Task<string> StartAsync(CancellationToken cancellationToken)
    {
        installation.Files.PutInto(Path.Combine(installation.App.DataFolder(), "eingang"));
        var started = await installation.Admin.SendAsync(HttpMethod.Post, "api/ingestion/nightly", null, cancellationToken);
        return started!["runId"]!.GetValue<string>();
    }

    /// <summary>Waits until the run has ended by itself, all files are accepted and have arrived in Indicators.</summary>
    public async Task EndAsync(string run, CancellationToken cancellationToken)
    {
        await WaitUntil.UntilAsync(
            "der Nachtlauf ist zu Ende",
            Limit,
            async token =>
            {
                var now = await installation.Admin.TryReadAsync($"api/ingestion/nightly/{run}", token);
                return now?["state"]!.GetValue<string>() is "done" or "failed";
            },
            cancellationToken
        );
        var ended = await installation.Admin.ReadAsync($"api/ingestion/nightly/{run}", cancellationToken);
        ended["state"]!.GetValue<string>().ShouldBe("done", ended.ToJsonString());
        ended["files"]!.GetValue<int>().ShouldBe(installation.Files.DeliveryCount, ended.ToJsonString());
        ended["accepted"]!.GetValue<int>().ShouldBe(installation.Files.DeliveryCount, ended.ToJsonString());
        await ArriveAsync(cancellationToken);
    }

    private async Task ArriveAsync(CancellationToken cancellationToken)
    {
        var accepted = await installation.Databases.AskAsync<string>(
            "ingestion",
            "select coalesce(string_agg(id::text, ',' order by id), '') from delivery where state = 'accepted'",
            cancellationToken
        );
        await installation.Databases.WaitAsync(
            "jede angenommene Lieferung ist in Indicators angekommen",
            "indicators",
            $"""
            select coalesce(string_agg(id::text, ',' order by id), '') = '{accepted}'
            from (select distinct delivery_id as id from source) s
            """,
            cancellationToken
        );
        await installation.Databases.WaitAsync(
            "Indicators hat keinen offenen Auftrag",
            "indicators",
            "select not exists (select from job where state in ('waiting', 'running'))",
            cancellationToken
        );
        var failed = await installation.Databases.AskAsync<long>(
            "indicators",
            "select count(*) from job where state = 'failed'",
            cancellationToken
        );
        failed.ShouldBe(0);
    }
}
