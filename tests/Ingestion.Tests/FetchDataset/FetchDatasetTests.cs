using Microsoft.AspNetCore.Http;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.FetchDataset;

public sealed class FetchDatasetTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task A_file_from_an_address_goes_the_way_of_a_delivered_one_and_is_skipped_while_unchanged()
    {
        var (file, tag) = (Samples.WideFile, "eins");
        await using var office = await WebOffice.WithFileAsync(() => file, () => tag);
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.SetSourceAsync(dataset, new { address = office.Url("/arbeitslose_2024.csv") });

        var first = await ingestion.FetchAsync(dataset);
        var unchanged = await ingestion.FetchAsync(dataset);
        tag = "zwei"; // touched, with the same content
        var repeated = await ingestion.FetchAsync(dataset);
        (file, tag) = (file.Replace(";12", ";13", StringComparison.Ordinal), "drei");
        var changed = await ingestion.FetchAsync(dataset);

        first.Outcome().ShouldBe("accepted");
        first["files"]![0]!["fileName"]!.GetValue<string>().ShouldBe("arbeitslose_2024.csv");
        first["text"]!.GetValue<string>().ShouldBe("Eine Datei: angenommen.");
        unchanged.Outcome().ShouldBe("unchanged");
        repeated.Outcome().ShouldBe("repeated");
        // A file that changes accepted values waits for a person, whoever brought it; the clock does not ask twice.
        changed.Outcome().ShouldBe("unconfirmed");
        (await ingestion.FetchByClockAsync(dataset)).Outcome().ShouldBe("unchanged");
        (await ingestion.ScalarAsync<long>($"select count(*) from delivery where dataset = '{dataset}'")).ShouldBe(2);
    }

    [Fact]
    public async Task A_withdrawn_file_comes_again_when_a_person_asks_and_not_by_the_clock()
    {
        await using var office = await WebOffice.WithFileAsync(() => Samples.WideFile);
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.SetSourceAsync(dataset, new { address = office.Url("/2024.csv") });
        var delivery = (await ingestion.FetchAsync(dataset))["files"]![0]!["deliveryId"];
        await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            $"/deliveries/{delivery}/withdraw",
            new { reason = "Falsche Datei" }
        );

        var byClock = await ingestion.FetchByClockAsync(dataset);
        var byHand = await ingestion.FetchAsync(dataset);

        (byClock.Outcome(), byHand.Outcome()).ShouldBe(("repeated", "accepted"));
    }

    [Fact]
    public async Task What_was_put_aside_is_not_put_aside_anew_every_night()
    {
        await using var office = await WebOffice.WithFileAsync(() => "Sozialraum;Arbeitslose\nunbekannt;12\n");
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.SetSourceAsync(dataset, new { address = office.Url("/2024.csv") });

        var first = await ingestion.FetchByClockAsync(dataset);
        var second = await ingestion.FetchByClockAsync(dataset);

        (first.Outcome(), second.Outcome()).ShouldBe(("quarantined", "repeated"));
        (await ingestion.ScalarAsync<long>($"select count(*) from delivery where dataset = '{dataset}'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_fault_that_passes_is_tried_again_by_the_clock()
    {
        var asked = 0;
        await using var office = await WebOffice.StartAsync(context =>
        {
            context.Response.StatusCode = Interlocked.Increment(ref asked) == 1 ? 503 : 200;
            return context.Response.WriteAsync(Samples.WideFile);
        });
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.SetSourceAsync(dataset, new { address = office.Url("/2024.csv") });

        (await ingestion.FetchByClockAsync(dataset)).Outcome().ShouldBe("accepted");
        asked.ShouldBe(2);
    }

    [Fact]
    public async Task What_does_not_pass_the_check_is_put_aside_and_what_is_no_table_is_not_delivered()
    {
        var file = "Sozialraum;Arbeitslose\nunbekannt;12\n";
        await using var office = await WebOffice.WithFileAsync(() => file);
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.SetSourceAsync(dataset, new { address = office.Url("/2024.csv") });

        var quarantined = await ingestion.FetchAsync(dataset);
        file = "<html><body>Anmeldung</body></html>";
        var page = await ingestion.FetchAsync(dataset);

        quarantined.Outcome().ShouldBe("quarantined");
        page.Outcome().ShouldBe("failed");
        page["text"]!.GetValue<string>().ShouldContain("eine Webseite (HTML)");
        (await ingestion.ScalarAsync<long>($"select count(*) from delivery where dataset = '{dataset}'")).ShouldBe(1);
        var shown = await ingestion.SourceAsync(dataset);
        (shown["lastOutcome"]!.GetValue<string>(), shown["lastText"]!.GetValue<string>()).ShouldBe(
            ("failed", page["text"]!.GetValue<string>())
        );
    }

    [Fact]
    public async Task The_sign_in_is_sent_and_stands_nowhere_else()
    {
        var secret = $"geheim-{Guid.CreateVersion7():N}";
        await using var office = await WebOffice.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Headers.Authorization == $"Bearer {secret}" ? 200 : 401;
            return context.Response.WriteAsync(Samples.WideFile);
        });
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.SetSourceAsync(
            dataset,
            new
            {
                address = office.Url("/2024.csv"),
                signIn = "bearer",
                secret,
            }
        );

        (await ingestion.FetchAsync(dataset)).Outcome().ShouldBe("accepted");

        (await ingestion.SourceAsync(dataset)).ToJsonString().ShouldNotContain(secret);
        ingestion.Service.Log.ShouldNotContain(secret);
        (await ingestion.ScalarAsync<string>($"select secret from dataset_source where dataset = '{dataset}'")).ShouldNotContain(
            secret
        );
    }

    [Fact]
    public async Task Nobody_fetches_a_dataset_of_another_place()
    {
        var dataset = await ingestion.DefineAsync(Samples.ProfileOf111, Samples.MeasuresOf111, more: "\"place\":\"10044111\",");
        var elsewhere = ingestion.Service.As(Role.Sozialplanung, "10044115");

        var fetch = await RunningIngestion.PostAsync(elsewhere, $"/datasets/{dataset}/source/fetch", new { });
        var look = await RunningIngestion.GetAsync(elsewhere, $"/datasets/{dataset}/source");
        var deliverer = await RunningIngestion.GetAsync(ingestion.Service.As(Role.Datenlieferant), "/sources");

        ((int)fetch.StatusCode, (int)look.StatusCode, (int)deliverer.StatusCode).ShouldBe((404, 404, 403));
    }

    [Fact]
    public async Task A_dataset_is_fetched_by_one_run_at_a_time()
    {
        using var open = new SemaphoreSlim(0);
        await using var office = await WebOffice.StartAsync(async context =>
        {
            await open.WaitAsync(context.RequestAborted);
            await context.Response.WriteAsync(Samples.WideFile);
        });
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.SetSourceAsync(dataset, new { address = office.Url("/2024.csv") });

        var first = await RunningIngestion.PostAsync(ingestion.Verwalter, $"/datasets/{dataset}/source/fetch", new { });
        var second = await RunningIngestion.PostAsync(ingestion.Verwalter, $"/datasets/{dataset}/source/fetch", new { });
        open.Release(10);
        await ingestion.EndAsync((await RunningIngestion.JsonAsync(first))["runId"]!.GetValue<Guid>());

        ((int)first.StatusCode, (int)second.StatusCode).ShouldBe((202, 409));
        office.Asked.Count.ShouldBe(1);
    }
}
