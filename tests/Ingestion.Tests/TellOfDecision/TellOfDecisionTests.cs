using System.Text.Json.Nodes;
using MimeKit;
using Sozialplanung.Ingestion.Tests.SendLetters;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.TellOfDecision;

public sealed class TellOfDecisionTests(IngestionWithPost ingestion) : IClassFixture<IngestionWithPost>
{
    private const string Reason = "Mit Frau Beispiel besprochen.";

    [Fact]
    public async Task Who_hears_of_deliveries_hears_that_a_replacement_was_confirmed_by_one_who_sees_no_boxes()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile, more: "\"organisation\":\"amt\",");
        await AddAsync("alles@kreis.example", dataset);
        await AddAsync("sorgen@kreis.example", dataset, onlyTrouble: true);
        const string File = "Sozialraum;Arbeitslose\n10044111-01;12\n10044111-02;7\n10044111-03;9\n";
        await ingestion.DeliverAsync(dataset, File);
        var changed = await ingestion.DeliverAsync(dataset, File.Replace("12", "13", StringComparison.Ordinal));
        changed["state"]!.GetValue<string>().ShouldBe("unconfirmed");

        var confirmed = await RunningIngestion.PostAsync(
            ingestion.Service.As(Role.Datenlieferant, user: "daten", organisation: "amt"),
            $"/deliveries/{changed["id"]}/confirm-replacement",
            new { }
        );

        ((int)confirmed.StatusCode).ShouldBe(204);
        var letter = await OneAsync("alles@kreis.example", "Versuch: Ersetzen bestätigt");
        letter.TextBody.ShouldNotBeNull().ShouldContain("Übernommen ist aus dieser Datei: 3 Werte für 2024.");
        letter.TextBody.ShouldContain($"https://atlas.kreis.example/daten/lieferung/{changed["id"]}");
        ingestion.Post.To("sorgen@kreis.example").ShouldNotContain(post => post.Subject == "Versuch: Ersetzen bestätigt");
    }

    [Fact]
    public async Task A_release_and_a_withdrawal_are_told_without_who_and_why()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await AddAsync("wer@kreis.example", dataset);
        await AddAsync("nur-sorgen@kreis.example", dataset, onlyTrouble: true);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile + "99999999;5\n");
        await RunningIngestion.PostAsync(
            ingestion.Service.As(Role.Verwalter, user: "planung"),
            $"/deliveries/{delivery["id"]}/ask-for-release",
            new { reason = Reason }
        );

        await DecideAsync(delivery, "release-from-quarantine");
        var released = await OneAsync("wer@kreis.example", "Versuch: trotz Fehlern übernommen");
        await DecideAsync(delivery, "withdraw");
        var withdrawn = await OneAsync("wer@kreis.example", "Versuch: zurückgezogen");

        released.TextBody.ShouldNotBeNull().ShouldContain("6 Werte für 2024. Abgelehnte Zeilen fehlen weiter.");
        withdrawn.TextBody.ShouldNotBeNull().ShouldContain("ihre Werte zählen nicht mehr");
        foreach (var letter in new[] { released, withdrawn })
        {
            letter.ToString().ShouldNotContain("Beispiel");
            letter.TextBody!.ShouldNotContain("leitung");
        }

        await OneAsync("nur-sorgen@kreis.example", "Versuch: zurückgezogen");
        ingestion
            .Post.To("nur-sorgen@kreis.example")
            .ShouldNotContain(post => post.Subject == "Versuch: trotz Fehlern übernommen");
    }

    [Fact]
    public async Task What_never_counted_is_taken_back_without_a_call_for_help()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await AddAsync("still@kreis.example", dataset);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile + "99999999;5\n");

        await DecideAsync(delivery, "withdraw");

        (await OneAsync("still@kreis.example", "Versuch: zurückgezogen"))
            .TextBody.ShouldNotBeNull()
            .ShouldContain("Es gilt weiter, was zuvor übernommen war.");
    }

    private async Task DecideAsync(JsonNode delivery, string decision)
    {
        var answer = await RunningIngestion.PostAsync(
            ingestion.Service.As(Role.Verwalter, user: "leitung"),
            $"/deliveries/{delivery["id"]}/{decision}",
            new { reason = Reason }
        );
        ((int)answer.StatusCode).ShouldBe(204);
    }

    private Task<HttpResponseMessage> AddAsync(string address, string dataset, bool onlyTrouble = false) =>
        RunningIngestion.PostAsync(
            ingestion.Verwalter,
            "/mailboxes",
            new
            {
                address,
                name = "Versuch",
                datasets = new[] { dataset },
                onlyTrouble,
            }
        );

    private async Task<MimeMessage> OneAsync(string address, string subject)
    {
        await TestService.EventuallyAsync(
            $"„{subject}“ kommt für {address} an",
            _ => Task.FromResult(ingestion.Post.To(address).Any(post => post.Subject == subject)),
            TestContext.Current.CancellationToken
        );
        return ingestion.Post.To(address).Where(post => post.Subject == subject).ShouldHaveSingleItem();
    }
}
