using System.Text.Json.Nodes;
using MimeKit;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.SendLetters;

public sealed class LettersAreSentTests(IngestionWithPost ingestion) : IClassFixture<IngestionWithPost>
{
    [Fact]
    public async Task Who_hears_of_everything_is_told_what_came_and_what_is_next()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await AddAsync("jugendamt@kreis.example", [dataset]);
        await AddAsync("nur-sorgen@kreis.example", [dataset], onlyTrouble: true);

        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile);

        var letter = await OneToAsync("jugendamt@kreis.example");
        letter.Subject.ShouldBe("Versuch: übernommen");
        letter.From.ToString().ShouldBe("\"Sozialplanung\" <sozialplanung@kreis.example>");
        letter.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        letter.TextBody.ShouldNotBeNull().ShouldContain("Datei: 2024.csv");
        letter.TextBody.ShouldNotBeNull().ShouldContain("Nächster Schritt: Es ist nichts zu tun.");
        letter.TextBody.ShouldNotBeNull().ShouldContain($"https://atlas.kreis.example/daten/lieferung/{delivery["id"]}");
        ingestion.Post.To("nur-sorgen@kreis.example").ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_that_stands_in_a_file_leaves_the_house()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await AddAsync("sorgen@kreis.example", [dataset], onlyTrouble: true);

        var delivery = await ingestion.DeliverAsync(
            dataset,
            Samples.WideFile.Replace("103", "Kanarienvogel", StringComparison.Ordinal)
        );

        delivery["state"]!.GetValue<string>().ShouldBe("quarantined");
        delivery.ToJsonString().ShouldContain("Kanarienvogel");
        var letter = await OneToAsync("sorgen@kreis.example");
        letter.Subject.ShouldBe("Versuch: nicht übernommen");
        letter.TextBody.ShouldNotBeNull().ShouldContain("Es wurde nichts übernommen: ein Fehler in");
        letter.ToString().ShouldNotContain("Kanarienvogel");
    }

    [Fact]
    public async Task A_run_is_one_letter_however_many_datasets_it_brought()
    {
        var good = await ingestion.DefineAsync(Samples.WideProfile);
        var bad = await ingestion.DefineAsync(Samples.WideProfile);
        await AddAsync("nacht@kreis.example", [good, bad]);
        await PutAsync(good, "2024.csv", Samples.WideFile);
        await PutAsync(bad, "2024.csv", "Unsinn");

        await RunningIngestion.PostAsync(ingestion.Verwalter, "/nightly", new { });

        var letter = await OneToAsync("nacht@kreis.example");
        letter.Subject.ShouldEndWith("Versuch braucht Sie");
        letter
            .TextBody!.ReplaceLineEndings("\n")
            .ShouldContain(
                """
                Darum muss sich jemand kümmern:
                - Versuch: Eine Datei: zurückgestellt.

                Übernommen:
                - Versuch: Eine Datei: angenommen.
                """.ReplaceLineEndings("\n")
            );
        ingestion.Post.To("nacht@kreis.example").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_box_that_does_not_exist_is_given_up_with_a_reason_until_somebody_tries_again()
    {
        var id = await AddAsync("unbekannt@kreis.example", []);
        await RunningIngestion.PostAsync(ingestion.Verwalter, $"/mailboxes/{id}/trial", new { });

        var letter = await LetterAsync("unbekannt@kreis.example", "givenUp");
        letter["failure"]!
            .GetValue<string>()
            .ShouldBe(
                "Der Postserver kennt das Postfach nicht oder nimmt nichts dafür an: „550 5.1.1 No such user here“. Bitte prüfen Sie die Adresse."
            );

        await RunningIngestion.PutAsync(
            ingestion.Verwalter,
            $"/mailboxes/{id}",
            new { address = "berichtigt@kreis.example", name = "Versuch" }
        );
        var again = await RunningIngestion.PostAsync(ingestion.Verwalter, $"/letters/{letter["id"]}/again", new { });

        ((int)again.StatusCode).ShouldBe(204);
        (await OneToAsync("berichtigt@kreis.example")).Subject.ShouldBe("Probe: Dieses Postfach ist eingetragen");
        await RunningIngestion.DeleteAsync(ingestion.Verwalter, $"/mailboxes/{id}");
    }

    [Fact]
    public async Task What_the_server_takes_later_waits_and_arrives_once()
    {
        var id = await AddAsync("spaeter@kreis.example", []);
        await RunningIngestion.PostAsync(ingestion.Verwalter, $"/mailboxes/{id}/trial", new { });

        var letter = await LetterAsync("spaeter@kreis.example", "waiting", letter => letter["failure"] is not null);
        letter["failure"]!.GetValue<string>().ShouldBe("Der Postserver nimmt zurzeit nicht an: „451 4.7.1 Greylisted“.");
        (letter["dueAt"]!.GetValue<DateTimeOffset>() - TimeProvider.System.GetUtcNow()).ShouldBeInRange(
            TimeSpan.FromSeconds(20),
            TimeSpan.FromMinutes(1)
        );
        await ingestion.ExecuteAsync($"update letter set due_at = now() where id = '{letter["id"]}'");

        (await OneToAsync("spaeter@kreis.example")).MessageId.ShouldStartWith(letter["id"]!.GetValue<Guid>().ToString("N"));
        (await LetterAsync("spaeter@kreis.example", "sent"))["failure"].ShouldBeNull();
        await RunningIngestion.DeleteAsync(ingestion.Verwalter, $"/mailboxes/{id}");
    }

    private async Task<string> AddAsync(string address, string[] datasets, bool onlyTrouble = false)
    {
        var answer = await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            "/mailboxes",
            new
            {
                address,
                name = "Versuch",
                datasets,
                onlyTrouble,
            }
        );
        return (await RunningIngestion.JsonAsync(answer))["key"]!.GetValue<string>();
    }

    private async Task<MimeMessage> OneToAsync(string address)
    {
        await TestService.EventuallyAsync(
            $"es kommt Post für {address}",
            _ => Task.FromResult(ingestion.Post.To(address).Count > 0),
            TestContext.Current.CancellationToken
        );
        return ingestion.Post.To(address).ShouldHaveSingleItem();
    }

    private async Task<JsonNode> LetterAsync(string address, string state, Func<JsonNode, bool>? isSo = null)
    {
        JsonNode? found = null;
        await TestService.EventuallyAsync(
            $"die Mitteilung an {address} ist {state}",
            async _ =>
            {
                var shown = await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(ingestion.Verwalter, "/mailboxes"));
                found = shown["letters"]!
                    .AsArray()
                    .FirstOrDefault(letter => (string)letter!["address"]! == address && (string)letter["state"]! == state);
                return found is not null && isSo?.Invoke(found) != false;
            },
            TestContext.Current.CancellationToken
        );
        return found!;
    }

    private async Task PutAsync(string dataset, string name, string content)
    {
        var folder = Directory.CreateDirectory(Path.Combine(ingestion.Watched, dataset)).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, name), content, TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(Path.Combine(folder, name), TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-10));
    }
}
