using System.Text;
using System.Text.Json.Nodes;

namespace Sozialplanung.Ingestion.Tests.WarnOfReplacement;

public sealed class WarnOfReplacementTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task What_a_file_would_replace_is_told_before_it_is_delivered_and_when_it_arrives()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var before = await ForetoldAsync(dataset, "fileName=2024.csv");
        await ingestion.DeliverAsync(dataset, Samples.WideFile);
        var today = TimeProvider.System.GetUtcNow().ToString("d.M.yyyy", System.Globalization.CultureInfo.InvariantCulture);

        var same = await ForetoldAsync(dataset, "fileName=2024.csv");
        var given = await ForetoldAsync(dataset, "period=2024&fileName=x.csv");
        var other = await ForetoldAsync(dataset, "fileName=2025.csv");
        var received = await RunningIngestion.JsonAsync(
            await ingestion.SendAsync(
                dataset,
                Encoding.UTF8.GetBytes(Samples.WideFile.Replace("103", "104", StringComparison.Ordinal))
            )
        );

        before.ShouldBeNull();
        same.ShouldBe(
            $"Dieser Zeitraum ist schon übernommen: für 2024 „2024.csv“ vom {today} (verwalter). Die neue Datei ersetzt, was dort steht."
        );
        given.ShouldBe(same);
        other.ShouldBeNull();
        received["replaces"]!.GetValue<string>().ShouldBe(same);
        var delivery = await ingestion.VerdictAsync(received["deliveryId"]!.GetValue<Guid>());
        delivery["verdict"]!["text"]!
            .GetValue<string>()
            .ShouldBe(
                $"Die Lieferung wurde vollständig übernommen: 6 Werte. Ersetzt wird für 2024 „2024.csv“ vom {today} (verwalter)."
            );
        Texts(delivery)
            .ShouldBe([
                $"2024: ersetzt wird „2024.csv“ vom {today} (verwalter). Von 6 Werten ändern sich 1, 0 entfallen, 0 kommen hinzu.",
                "2024, Sozialraum 115/2 (10044115-02), „arbeitslose“: bisher 103, jetzt 104.",
            ]);
    }

    [Fact]
    public async Task Where_the_period_stands_in_the_file_what_may_be_replaced_is_told()
    {
        var dataset = await ingestion.DefineAsync(
            """
            {"minimumCoverage":0,"area":{"column":"Ort"},"period":{"column":"Jahr"},"values":[{"column":"Wert","measure":"arbeitslose"}]}
            """
        );
        await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2023;1\n10044111-01;2024;2\n", "a.csv");

        (await ForetoldAsync(dataset, "fileName=b.csv"))
            .ShouldNotBeNull()
            .ShouldStartWith("Von diesem Datensatz sind schon Zeiträume übernommen: für 2023, 2024 „a.csv“");
        var received = await RunningIngestion.JsonAsync(
            await ingestion.SendAsync(dataset, Encoding.UTF8.GetBytes("Ort;Jahr;Wert\n10044111-01;2025;3\n"))
        );
        received["replaces"].ShouldBeNull();
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
        (await ingestion.ObservationsAsync(corrected)).ShouldBe(["arbeitslose|10044111-01|2024|=99"]);
        corrected["verdict"]!["text"]!.GetValue<string>().ShouldContain("Ersetzt wird für 2024");
        var texts = Texts(corrected);
        texts[0]
            .ShouldEndWith(
                "Es ist dieselbe Datei, nach einer Änderung des Datensatzes neu gelesen. Von 1 Werten ändern sich 1, 0 entfallen, 0 kommen hinzu."
            );
        texts[1].ShouldBe("2024, Sozialraum 111/1 (10044111-01), „arbeitslose“: bisher 12, jetzt 99.");
        again["repeated"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_new_file_changes_is_named_value_by_value_the_largest_first()
    {
        var dataset = await ingestion.DefineAsync(
            """
            {"minimumCoverage":0,"maximumDrop":1,"area":{"column":"Ort"},"period":{"column":"Jahr"},"values":[{"column":"Wert","measure":"arbeitslose"}]}
            """
        );
        string[] places = ["10044111-01", "10044111-02", "10044111-03"];
        string[] years = [.. Enumerable.Range(2000, 12).Select(year => $"{year}")];
        string Table(Func<int, int, string> value, int skip = 0) =>
            "Ort;Jahr;Wert\n"
            + string.Concat(
                years.SelectMany((year, y) => places.Select((place, p) => $"{place};{year};{value(y, p)}\n")).Skip(skip)
            );
        await ingestion.DeliverAsync(dataset, Table((y, p) => p == 2 ? "*" : "100"), "a.csv");

        var delivery = await ingestion.DeliverAsync(
            dataset,
            Table((y, p) => p == 2 && y > 0 ? "*" : $"{100 + (y * 1_037) + (p * 100)}", skip: 1),
            "b.csv"
        );

        var texts = Texts(delivery).Where(text => !text.Contains("ersetzt wird", StringComparison.Ordinal)).ToArray();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', texts));
        texts.Length.ShouldBe(21);
        texts[0].ShouldBe("2011, Sozialraum 111/2 (10044111-02), „arbeitslose“: bisher 100, jetzt 11.607.");
        texts[^1].ShouldBe("Genannt sind die 20 größten Unterschiede, 5 weitere nicht.");
    }

    [Fact]
    public async Task What_goes_what_comes_and_what_loses_its_number_is_named_too()
    {
        var dataset = await ingestion.DefineAsync(
            Samples.WideProfile.Replace(
                "{\"minimumCoverage\":0",
                "{\"minimumCoverage\":0,\"maximumDrop\":1",
                StringComparison.Ordinal
            )
        );
        await ingestion.DeliverAsync(dataset, "Sozialraum;Arbeitslose\n10044111-01;1200\n10044111-02;7\n");

        var delivery = await ingestion.DeliverAsync(dataset, "Sozialraum;Arbeitslose\n10044111-02;*\n10044111-03;20\n");

        Texts(delivery)
            .Where(text => text.StartsWith("2024, ", StringComparison.Ordinal))
            .ShouldBe([
                "2024, Sozialraum 111/1 (10044111-01), „arbeitslose“: bisher 1.200, entfällt.",
                "2024, Sozialraum 111/3 (10044111-03), „arbeitslose“: bisher nicht vorhanden, jetzt 20.",
                "2024, Sozialraum 111/2 (10044111-02), „arbeitslose“: bisher 7, jetzt „.“ (Zahlenwert geheim zu halten).",
            ]);
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

    private async Task<string?> ForetoldAsync(string dataset, string query) =>
        (
            await RunningIngestion.JsonAsync(
                await RunningIngestion.GetAsync(ingestion.Verwalter, $"/datasets/{dataset}/replacement?{query}")
            )
        )["text"]
            ?.GetValue<string>();

    private static string[] Texts(JsonNode delivery) =>
        [.. delivery["findings"]!.AsArray().Select(finding => finding!["text"]!.GetValue<string>())];
}
