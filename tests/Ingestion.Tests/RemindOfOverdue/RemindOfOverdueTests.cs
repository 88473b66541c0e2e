using MimeKit;
using Sozialplanung.Ingestion.Tests.SendLetters;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.RemindOfOverdue;

public sealed class RemindOfOverdueTests(IngestionWithPost ingestion) : IClassFixture<IngestionWithPost>
{
    [Fact]
    public async Task What_is_overdue_is_asked_for_once_by_provider_and_again_after_the_days_until_it_came()
    {
        var flats = await OverdueAsync("Bauamt", new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31));
        var places = await OverdueAsync("Amt für Statistik", new DateOnly(2023, 1, 1), new DateOnly(2024, 12, 31));
        await AddAsync("amt@kreis.example", [flats, places]);

        await RunAsync();
        await RunAsync();

        var letter = (await ToAsync("amt@kreis.example", 1)).ShouldHaveSingleItem();
        letter.Subject.ShouldBe("Überfällig: 3 Datenlieferungen stehen aus");
        letter
            .TextBody!.ReplaceLineEndings("\n")
            .ShouldStartWith(
                """
                Diese Daten sind überfällig:

                Amt für Statistik
                - Versuch 2023: fällig seit 10. Januar 2024, nicht da. Bitte fragen Sie beim Datengeber nach.
                - Versuch 2024: fällig seit 10. Januar 2025, nicht da. Bitte fragen Sie beim Datengeber nach.

                Bauamt
                - Versuch 2024: fällig seit 10. Januar 2025, nicht da. Bitte fragen Sie beim Datengeber nach.

                Daran erinnern wir nach 14 Tagen wieder, bis die Daten da sind.
                """.ReplaceLineEndings("\n").TrimEnd()
            );
        letter.TextBody.ShouldContain("https://atlas.kreis.example/daten/stand");

        await ingestion.DeliverAsync(flats, Samples.WideFile);
        await PassDaysAsync(14);
        await RunAsync();

        (await ToAsync("amt@kreis.example", 3)).ShouldContain(again =>
            again.Subject == "Überfällig: 2 Datenlieferungen stehen aus"
            && again.TextBody!.Contains("nicht da, schon gemeldet.", StringComparison.Ordinal)
            && !again.TextBody.Contains("Bauamt", StringComparison.Ordinal)
        );

        await ingestion.DeliverAsync(places, Samples.WideFile);
        await ingestion.DeliverAsync(places, Samples.WideFile, "2023.csv");
        await PassDaysAsync(14);
        await RunAsync();

        (await RemindedAsync(places)).ShouldBe(0);
    }

    [Fact]
    public async Task A_half_file_is_overdue_and_nothing_of_it_leaves_the_house()
    {
        var dataset = await OverdueAsync("Bauamt", new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31));
        await ingestion.DeliverAsync(dataset, "Sozialraum;Arbeitslose\n10044111-01;4711\n");
        await AddAsync("halb@kreis.example", [dataset]);

        await RunAsync();

        var letter = (await ToAsync("halb@kreis.example", 1)).ShouldHaveSingleItem();
        letter.Subject.ShouldBe("Überfällig: Versuch 2024");
        letter.TextBody.ShouldNotBeNull().ShouldContain("unvollständig da. Bitte lassen Sie nachliefern, was fehlt");
        letter.TextBody.ShouldNotContain("4711");
        letter.TextBody.ShouldNotContain("Gemeinde 115");
        letter.TextBody.ShouldNotContain("Sozialraum 111/3");
    }

    [Fact]
    public async Task A_box_that_does_not_want_to_be_reminded_is_not_and_hears_at_once_when_it_does()
    {
        var dataset = await OverdueAsync("Bauamt", new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31));
        var id = await AddAsync("ruhe@kreis.example", [dataset], remindsOfOverdue: false);

        await RunAsync();
        (await RemindedAsync(dataset)).ShouldBe(0);
        await RunningIngestion.PutAsync(
            ingestion.Verwalter,
            $"/mailboxes/{id}",
            new
            {
                address = "ruhe@kreis.example",
                name = "Versuch",
                datasets = new[] { dataset },
                onlyTrouble = true,
            }
        );
        await RunAsync();

        (await ToAsync("ruhe@kreis.example", 1)).ShouldHaveSingleItem().Subject.ShouldBe("Überfällig: Versuch 2024");
    }

    [Fact]
    public async Task Two_reminders_at_once_are_one()
    {
        var dataset = await OverdueAsync("Bauamt", new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31));
        await AddAsync("einmal@kreis.example", [dataset]);

        await ingestion.ExecuteAsync(
            """
            insert into job (id, kind, arguments, created_by)
            select gen_random_uuid(), 'remind-of-overdue', '{}', 'dienst' from generate_series(1, 4)
            """
        );
        await RunAsync();

        (await ToAsync("einmal@kreis.example", 1)).ShouldHaveSingleItem();
        (await ingestion.ScalarAsync<int>($"select sum(times)::int from overdue_reminder where dataset = '{dataset}'")).ShouldBe(
            1
        );
    }

    /// <summary>A dataset of which nothing came, agreed to come each year ten days after its end.</summary>
    private async Task<string> OverdueAsync(string provider, DateOnly from, DateOnly until)
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var giver = await KeyAsync("/providers", new { name = provider, kind = "own" });
        var agreement = await KeyAsync(
            "/agreements",
            new
            {
                provider = giver,
                title = "Vereinbarung",
                cadence = "yearly",
                dueDays = 10,
                startsOn = from,
                endsOn = until,
            }
        );
        await RunningIngestion.PutAsync(ingestion.Verwalter, $"/catalogue/{dataset}", new { agreement });
        return dataset;
    }

    private Task<string> AddAsync(string address, string[] datasets, bool remindsOfOverdue = true) =>
        KeyAsync(
            "/mailboxes",
            new
            {
                address,
                name = "Versuch",
                datasets,
                remindsOfOverdue,
            }
        );

    private async Task<string> KeyAsync(string path, object body)
    {
        var answer = await RunningIngestion.JsonAsync(await RunningIngestion.PostAsync(ingestion.Verwalter, path, body));
        return answer["key"]!.GetValue<string>();
    }

    /// <summary>A night, and what follows it.</summary>
    private async Task RunAsync()
    {
        await RunningIngestion.PostAsync(ingestion.Verwalter, "/nightly", new { });
        await TestService.EventuallyAsync(
            "die Nacht ist vorbei",
            async _ =>
                await ingestion.ScalarAsync<long>("select count(*) from nightly_run where state = 'running'") == 0
                && await ingestion.ScalarAsync<long>("select count(*) from job where state in ('waiting', 'running')") == 0,
            TestContext.Current.CancellationToken
        );
    }

    private Task PassDaysAsync(int days) =>
        ingestion.ExecuteAsync($"update overdue_reminder set last_at = last_at - interval '{days} days'");

    private Task<long> RemindedAsync(string dataset) =>
        ingestion.ScalarAsync<long>($"select count(*) from overdue_reminder where dataset = '{dataset}'");

    /// <summary>Once so many have come, and all that were written.</summary>
    private async Task<IReadOnlyList<MimeMessage>> ToAsync(string address, int count)
    {
        await TestService.EventuallyAsync(
            $"es kommt Post für {address}",
            async _ =>
                ingestion.Post.To(address).Count >= count
                && await ingestion.ScalarAsync<long>("select count(*) from letter where due_at is not null") == 0,
            TestContext.Current.CancellationToken
        );
        return ingestion.Post.To(address);
    }
}
