using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ConfirmReplacement;

public sealed class ConfirmReplacementTests(RunningIngestion ingestion)
{
    /// <summary>Half a table is no fault here; it is what these tests are about.</summary>
    internal const string Profile =
        """{"minimumCoverage":0,"maximumDrop":1,"area":{"column":"Ort"},"period":{"column":"Jahr"},"values":[{"column":"Wert","measure":"arbeitslose"}]}""";

    [Fact]
    public async Task A_file_that_changes_accepted_values_waits_for_a_yes_and_until_then_the_old_values_count()
    {
        var dataset = await ingestion.DefineAsync(Profile);
        var before = await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2024;12\n10044111-02;2024;7\n", "alt.csv");
        var today = TimeProvider.System.GetUtcNow().ToString("d.M.yyyy", CultureInfo.InvariantCulture);

        var waiting = await ingestion.DeliverAsync(
            dataset,
            "Ort;Jahr;Wert\n10044111-01;2024;13\n10044111-02;2024;7\n",
            "neu.csv"
        );

        State(waiting).ShouldBe("unconfirmed");
        Verdict(waiting)
            .ShouldBe(
                $"Die Datei ändert Werte, die schon übernommen sind: 1 ändern sich, 0 entfallen, 0 kommen hinzu, 1 bleiben. Ersetzt wird für 2024 „alt.csv“ vom {today} (verwalter)."
            );
        (await AcceptedAsync(dataset)).ShouldBe([Id(before)]);

        (await ingestion.ConfirmAsync(waiting)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var confirmed = await ingestion.VerdictAsync(Id(waiting));
        State(confirmed).ShouldBe("accepted");
        confirmed["confirmedBy"]!.GetValue<string>().ShouldBe("verwalter");
        Verdict(confirmed).ShouldStartWith("Die Lieferung wurde vollständig übernommen: 2 Werte. Ersetzt wird für 2024");
        (await AcceptedAsync(dataset)).ShouldBe([Id(before), Id(waiting)], ignoreOrder: true);
        (await ingestion.ConfirmAsync(waiting)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("10044111-01;2024;12\n10044111-02;2024;7\n")]
    [InlineData("10044111-01;2024;12\n10044111-02;2024;7\n10044111-03;2024;5\n")]
    [InlineData("10044111-01;2025;13\n10044111-02;2025;8\n")]
    public async Task What_changes_nothing_that_counts_takes_no_yes(string rows)
    {
        var dataset = await ingestion.DefineAsync(Profile);
        await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2024;12\n10044111-02;2024;7\n", "alt.csv");

        State(await ingestion.DeliverAsync(dataset, $"Ort;Jahr;Wert\n{rows}", "neu.csv")).ShouldBe("accepted");
    }

    [Theory]
    [InlineData("10044111-01;2024;*\n10044111-02;2024;7\n")]
    [InlineData("10044111-01;2024;12\n10044111-02;2024;7,001\n10044111-01;2025;1\n")]
    [InlineData("10044111-01;2024;12\n10044111-03;2024;7\n")]
    public async Task What_becomes_another_value_a_sign_or_nothing_takes_a_yes(string rows)
    {
        var dataset = await ingestion.DefineAsync(Profile);
        await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2024;12\n10044111-02;2024;7\n", "alt.csv");

        State(await ingestion.DeliverAsync(dataset, $"Ort;Jahr;Wert\n{rows}", "neu.csv")).ShouldBe("unconfirmed");
    }

    [Fact]
    public async Task Two_files_about_different_areas_that_arrive_at_once_do_not_swallow_each_other()
    {
        var dataset = await ingestion.DefineAsync(Profile);

        var both = await Task.WhenAll(
            ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2024;12\n", "nord.csv"),
            ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-02;2024;7\n", "sued.csv")
        );

        // An area that is lost is more than a change: it takes two persons.
        both.Select(State).ShouldBe(["accepted", "quarantined"], ignoreOrder: true);
        var waiting = both.Single(delivery => State(delivery) == "quarantined")["replacement"]!;
        waiting["gone"]!.GetValue<int>().ShouldBe(1);
        waiting["added"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task Who_says_yes_to_differences_that_are_no_longer_true_is_told_to_look_again()
    {
        var dataset = await ingestion.DefineAsync(Profile);
        await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2024;12\n", "a.csv");
        var one = await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2024;13\n", "b.csv");
        var two = await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2024;20\n", "c.csv");
        await ingestion.ConfirmAsync(one);

        var refused = await ingestion.ConfirmAsync(two);

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("delivery-outdated");
        await RunningIngestion.PostAsync(ingestion.Verwalter, $"/deliveries/{Id(two)}/repeat-check", new { });
        var looked = await ingestion.VerdictAsync(Id(two));
        Difference(looked, 0).ShouldBe("2024|Sozialraum 111/1|arbeitslose||13|20");
        (await ingestion.ConfirmAsync(two)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_no_leaves_everything_as_it_was_and_the_file_can_be_brought_again()
    {
        var dataset = await ingestion.DefineAsync(Profile);
        var before = await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2024;12\n", "a.csv");
        var file = Encoding.UTF8.GetBytes("Ort;Jahr;Wert\n10044111-01;2024;13\n");
        var waiting = await ingestion.DeliverAsync(dataset, file, "b.csv");
        var repeated = await RunningIngestion.JsonAsync(await ingestion.SendAsync(dataset, file, "b.csv"));
        repeated["deliveryId"]!.GetValue<Guid>().ShouldBe(Id(waiting));

        await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            $"/deliveries/{Id(waiting)}/withdraw",
            new { reason = "Das war die falsche Datei." }
        );

        var refused = await ingestion.VerdictAsync(Id(waiting));
        refused["verdict"]!["nextStep"]!
            .GetValue<string>()
            .ShouldBe("Das Ersetzen wurde nicht bestätigt. Es gilt weiter, was zuvor übernommen war.");
        (await AcceptedAsync(dataset)).ShouldBe([Id(before)]);
        State(await ingestion.DeliverAsync(dataset, file, "b.csv")).ShouldBe("unconfirmed");
    }

    [Fact]
    public async Task Of_another_municipality_nobody_confirms_anything()
    {
        var measure = $"m{Guid.CreateVersion7():N}";
        var dataset = await ingestion.DefineAsync(
            Profile.Replace("arbeitslose", measure, StringComparison.Ordinal),
            $$"""[{"code":"{{measure}}"}]""",
            "\"place\":\"10044111\","
        );
        await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2024;12\n", "a.csv");
        var waiting = await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2024;13\n", "b.csv");
        using var other = ingestion.Service.As(Role.Datenlieferant, "10044115");

        (await RunningIngestion.PostAsync(other, $"/deliveries/{Id(waiting)}/confirm-replacement", new { })).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        State(await ingestion.VerdictAsync(Id(waiting))).ShouldBe("unconfirmed");
    }

    [Fact]
    public async Task A_corrected_profile_reads_the_same_file_anew_and_an_unchanged_one_does_not()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var file = Encoding.UTF8.GetBytes("Sozialraum;Arbeitslose;Andere\n10044111-01;12;99\n");
        await ingestion.DeliverAsync(dataset, file);
        await ChangeAsync(dataset, "Versuch", "Versuch");
        var unchanged = await RunningIngestion.JsonAsync(await ingestion.SendAsync(dataset, file));

        await ChangeAsync(dataset, "\"column\":\"Arbeitslose\"", "\"column\":\"Andere\"");
        var corrected = await ingestion.DeliverAsync(dataset, file);
        var again = await RunningIngestion.JsonAsync(await ingestion.SendAsync(dataset, file));

        unchanged["repeated"]!.GetValue<bool>().ShouldBeTrue();
        await ingestion.ConfirmAsync(corrected);
        (await ingestion.ObservationsAsync(corrected)).ShouldBe(["arbeitslose|10044111-01|2024|=99"]);
        corrected["verdict"]!["text"]!.GetValue<string>().ShouldContain("Ersetzt wird für 2024");
        corrected["findings"]![0]!["text"]!
            .GetValue<string>()
            .ShouldEndWith(
                "Es ist dieselbe Datei, nach einer Änderung des Datensatzes neu gelesen. Von 1 Werten ändern sich 1, 0 entfallen, 0 kommen hinzu."
            );
        Difference(corrected, 0).ShouldBe("2024|Sozialraum 111/1|arbeitslose||12|99");
        again["repeated"]!.GetValue<bool>().ShouldBeTrue();
    }

    private async Task ChangeAsync(string dataset, string from, string to)
    {
        var definition = (
            await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(ingestion.Verwalter, $"/datasets/{dataset}"))
        ).ToJsonString();
        definition.ShouldContain(from);
        using var content = new StringContent(
            definition.Replace(from, to, StringComparison.Ordinal),
            Encoding.UTF8,
            "application/json"
        );
        var response = await ingestion.Verwalter.PutAsync(
            RunningIngestion.Uri($"/datasets/{dataset}"),
            content,
            TestContext.Current.CancellationToken
        );
        ((int)response.StatusCode).ShouldBe(204);
    }

    private async Task<Guid[]> AcceptedAsync(string dataset) =>
        [
            .. (
                await RunningIngestion.JsonAsync(
                    await RunningIngestion.GetAsync(ingestion.Verwalter, $"/deliveries?dataset={dataset}&state=accepted")
                )
            )
                .AsArray()
                .Select(delivery => Id(delivery!)),
        ];

    private static Guid Id(JsonNode delivery) => delivery["id"]!.GetValue<Guid>();

    private static string State(JsonNode delivery) => delivery["state"]!.GetValue<string>();

    private static string Verdict(JsonNode delivery) => delivery["verdict"]!["text"]!.GetValue<string>();

    /// <summary>A difference as <c>period|area|measure|breakdown|before|now</c>; a dash where there is no value.</summary>
    internal static string Difference(JsonNode delivery, int index)
    {
        var one = delivery["replacement"]!["largest"]![index]!;
        return $"{one["period"]}|{one["areaName"]}|{one["measure"]}|{one["breakdown"]}|{Shown(one["before"])}|{Shown(one["now"])}";
    }

    private static string Shown(JsonNode? value) =>
        value is null ? "–"
        : value["number"] is { } number ? number.ToString()
        : value["sign"]!.GetValue<string>();
}
