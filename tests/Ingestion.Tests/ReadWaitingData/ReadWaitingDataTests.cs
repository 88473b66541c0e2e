using System.Text.Json.Nodes;
using Sozialplanung.Ingestion.Tests.ConfirmReplacement;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ReadWaitingData;

public sealed class ReadWaitingDataTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task A_file_in_quarantine_waits_until_a_mended_one_is_accepted()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var first = await ingestion.DeliverAsync(dataset, Samples.WideFile + "99999999;5\n", "eins.csv");
        var second = await ingestion.DeliverAsync(dataset, Samples.WideFile + "99999998;5\n", "zwei.csv");

        var item = (await OfAsync(ingestion.Verwalter, first, second)).ShouldHaveSingleItem();

        (Text(item, "kind"), Text(item, "name"), item["count"]!.GetValue<int>(), item["forOthers"]!.GetValue<bool>()).ShouldBe(
            ("quarantine", "Versuch", 2, false)
        );
        Text(item, "page").ShouldBe($"/daten/lieferung/{Id(second)}");
        Text(item, "sentence")
            .ShouldBe(
                "„zwei.csv“ ist in Quarantäne: Die Prüfung hat Fehler gefunden. Bitte eine berichtigte Datei liefern. Dazu eine weitere Datei."
            );

        await ingestion.DeliverAsync(dataset, Samples.WideFile);
        (await OfAsync(ingestion.Verwalter, first, second)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_in_quarantine_is_still_needed_when_only_another_year_was_accepted()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var wrong = await ingestion.DeliverAsync(dataset, Samples.WideFile + "99999999;5\n", "2024.csv");

        await ingestion.DeliverAsync(dataset, Samples.WideFile, "2023.csv");

        (await OfAsync(ingestion.Verwalter, wrong)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_asked_for_a_release_waits_and_everybody_else_decides()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile + "99999999;5\n");
        using var asker = ingestion.Service.As(Role.Verwalter, user: "planung");
        using var provider = ingestion.Service.As(Role.Datenlieferant);
        var asked = await RunningIngestion.PostAsync(
            asker,
            $"/deliveries/{Id(delivery)}/ask-for-release",
            new { reason = "Die fehlende Gemeinde liefert erst im Herbst." }
        );
        ((int)asked.StatusCode).ShouldBe(204);

        var own = (await OfAsync(asker, delivery)).ShouldHaveSingleItem();
        var others = (await OfAsync(ingestion.Verwalter, delivery)).ShouldHaveSingleItem();

        (Text(own, "kind"), own["forOthers"]!.GetValue<bool>()).ShouldBe(("decide", true));
        (Text(others, "kind"), others["forOthers"]!.GetValue<bool>()).ShouldBe(("decide", false));
        Text(others, "sentence")
            .ShouldBe("„2024.csv“ ist in Quarantäne; planung bittet um Übernahme, eine zweite Person entscheidet.");
        (await OfAsync(provider, delivery)).ShouldAllBe(item => item["forOthers"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_file_that_changes_accepted_values_waits_for_a_yes()
    {
        var dataset = await ingestion.DefineAsync(ConfirmReplacementTests.Profile);
        await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2024;12\n10044111-02;2024;7\n", "alt.csv");
        var changes = await ingestion.DeliverAsync(
            dataset,
            "Ort;Jahr;Wert\n10044111-01;2024;13\n10044111-02;2024;7\n",
            "neu.csv"
        );

        Text((await OfAsync(ingestion.Verwalter, changes)).ShouldHaveSingleItem(), "kind").ShouldBe("confirm");
        (await ingestion.ConfirmAsync(changes)).EnsureSuccessStatusCode();
        (await OfAsync(ingestion.Verwalter, changes)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Overdue_periods_of_a_dataset_are_one_item_since_the_first_of_them()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var provider = await KeyAsync("/providers", new { name = "Bauamt", kind = "own" });
        var agreement = await KeyAsync(
            "/agreements",
            new
            {
                provider,
                title = "Vereinbarung",
                cadence = "yearly",
                dueDays = 10,
                startsOn = "2023-01-01",
                endsOn = "2024-12-31",
            }
        );
        await RunningIngestion.PutAsync(ingestion.Verwalter, $"/catalogue/{dataset}", new { agreement });

        var item = (await AllAsync(ingestion.Verwalter)).Single(one => Text(one, "page") == $"/daten/stand/{dataset}");

        (Text(item, "kind"), Text(item, "dueOn"), item["count"]!.GetValue<int>()).ShouldBe(("overdue", "2024-01-10", 2));
        Text(item, "sentence").ShouldBe("2 Zeiträume sind überfällig: 2023, 2024.");
    }

    [Fact]
    public async Task What_lies_elsewhere_does_not_wait_for_a_municipality()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile + "99999999;5\n");
        using var planner = ingestion.Service.As(Role.Sozialplanung, "10044111");

        (await OfAsync(planner, delivery)).ShouldBeEmpty();
    }

    private async Task<string> KeyAsync(string path, object body)
    {
        var answer = await RunningIngestion.JsonAsync(await RunningIngestion.PostAsync(ingestion.Verwalter, path, body));
        return answer["key"]!.GetValue<string>();
    }

    /// <summary>What waits because of these deliveries; other tests deliver at the same time.</summary>
    private static async Task<IReadOnlyList<JsonNode>> OfAsync(HttpClient client, params JsonNode[] deliveries) =>
        [
            .. (await AllAsync(client)).Where(item =>
                deliveries.Any(delivery => Text(item, "page") == $"/daten/lieferung/{Id(delivery)}")
            ),
        ];

    private static async Task<IReadOnlyList<JsonNode>> AllAsync(HttpClient client) =>
        [
            .. (await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(client, "/waiting")))
                .AsArray()
                .Select(one => one!),
        ];

    private static Guid Id(JsonNode delivery) => delivery["id"]!.GetValue<Guid>();

    private static string Text(JsonNode item, string member) => item[member]!.GetValue<string>();
}
