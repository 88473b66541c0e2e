using System.Text.Json.Nodes;

namespace Sozialplanung.Ingestion.Tests.CheckQuality;

/// <summary>Values far from their own history are asked about, by thresholds that the dataset sets for each measure.</summary>
public sealed class OutliersTests(RunningIngestion ingestion)
{
    private const string Profile =
        """{"minimumCoverage":0,"maximumDrop":1,"area":{"column":"Ort"},"period":{"column":"Jahr"},"values":[{"column":"a","measure":"hier"},{"column":"b","measure":"dort","optional":true}]}""";

    private static readonly int[] _usual = [40, 42, 41, 43, 42, 41, 40, 42];

    [Fact]
    public async Task A_value_far_from_its_own_history_is_asked_about_with_what_would_have_been_usual()
    {
        var delivery = await DeliverAsync(
            """{"method":"z","threshold":3}""",
            "",
            "10044111-01;2023;60;8\n10044111-02;2023;141;8\n"
        );

        delivery["state"]!.GetValue<string>().ShouldBe("accepted");
        Asked(delivery)
            .ShouldBe([
                "2: Sozialraum 111/1 (2023): „Hier“ ist 60; üblich wären nach 8 früheren Zeiträumen 38,19 bis 44,56. Bitte prüfen Sie, ob das stimmt.",
            ]);
    }

    [Theory]
    [InlineData("""{"method":"z"}""", 45, true)]
    [InlineData("""{"method":"z"}""", 44, false)]
    [InlineData("""{"method":"z","threshold":10}""", 45, false)]
    [InlineData("""{"method":"modifiedZ"}""", 45, true)]
    [InlineData("""{"method":"modifiedZ"}""", 44, false)]
    [InlineData("""{"method":"range"}""", 44, true)]
    [InlineData("""{"method":"range"}""", 39, true)]
    [InlineData("""{"method":"range"}""", 43, false)]
    [InlineData("""{"method":"range","threshold":0.5}""", 44, false)]
    [InlineData("""{"method":"range","leastDifference":5}""", 48, false)]
    [InlineData("""{"method":"range","leastDifference":5}""", 49, true)]
    [InlineData("""{"method":"range","periods":3,"leastPeriods":3}""", 43, true)] // the last three are 41, 40, 42
    [InlineData("""{"method":"range","periods":12,"leastPeriods":9}""", 1000, false)] // eight are too few
    [InlineData("""{"method":"none"}""", 1000, false)]
    public async Task Method_threshold_and_history_decide(string outliers, int value, bool isAsked)
    {
        var delivery = await DeliverAsync(outliers, "", $"10044111-01;2023;{value};8\n");

        Asked(delivery).Length.ShouldBe(isAsked ? 1 : 0, delivery.ToJsonString());
    }

    [Fact]
    public async Task A_measure_may_have_thresholds_and_limits_of_its_own()
    {
        var delivery = await DeliverAsync(
            """{"method":"z"}""",
            ""","outliers":{"method":"none","lowest":5,"highest":9}""",
            "10044111-01;2023;41;10\n10044111-02;2023;141;9\n10044111-03;2023;5;4\n"
        );

        Asked(delivery)
            .ShouldBe([
                "2: Sozialraum 111/1 (2023): „dort“ ist 10; gefragt wird über 9. Bitte prüfen Sie, ob das stimmt.",
                "4: Sozialraum 111/3 (2023): „dort“ ist 4; gefragt wird unter 5. Bitte prüfen Sie, ob das stimmt.",
            ]);
    }

    [Fact]
    public async Task What_is_not_yet_known_well_enough_is_said_and_nothing_else()
    {
        var dataset = await ingestion.DefineAsync(Profile, Measures(""), """ "outliers":{"method":"z"}, """);

        var delivery = await ingestion.DeliverAsync(dataset, "Ort;Jahr;a;b\n10044111-01;2021;4;1\n10044111-01;2022;5;1\n");

        Asked(delivery).ShouldBeEmpty();
        delivery["findings"]!
            .AsArray()
            .Select(finding => finding!["text"]!.GetValue<string>())
            .ShouldContain(
                "„Hier“: Bei 2 von 2 Werten ist noch nicht bekannt, was üblich ist; dafür braucht es 4 frühere Zeiträume."
            );
    }

    [Theory]
    [InlineData("""{"method":"z","threshold":0}""", "Die Schwelle ist größer als 0")]
    [InlineData("""{"method":"z","leastPeriods":2}""", "frühestens 3 frühere Zeiträume")]
    [InlineData("""{"method":"z","periods":3}""", "nicht weniger als verlangt")]
    [InlineData("""{"method":"z","leastDifference":-1}""", "Der kleinste Abstand ist nicht negativ")]
    [InlineData("""{"method":"z","lowest":3}""", "gehören zur einzelnen Messgröße")]
    [InlineData("""{"method":"ungefähr"}""", "outliers.method")]
    public async Task Thresholds_that_cannot_be_meant_are_refused_with_their_place(string outliers, string reason)
    {
        var response = await ingestion.Verwalter.PutAsync(
            RunningIngestion.Uri("/datasets/schwellen"),
            new StringContent(
                $$"""{"code":"schwellen","name":"Schwellen","measures":{{Measures("")}},"outliers":{{outliers}},"profile":{{Profile}}}""",
                null,
                "application/json"
            ),
            TestContext.Current.CancellationToken
        );

        ((int)response.StatusCode).ShouldBe(400);
        System
            .Text.RegularExpressions.Regex.Unescape(
                await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
            )
            .ShouldContain(reason);
    }

    private async Task<JsonNode> DeliverAsync(string outliers, string second, string rows)
    {
        var dataset = await HistoryAsync($"\"outliers\":{outliers},", second);
        return await ingestion.DeliverAsync(dataset, "Ort;Jahr;a;b\n" + rows);
    }

    /// <summary>Eight years of two areas.</summary>
    private async Task<string> HistoryAsync(string more, string second)
    {
        var dataset = await ingestion.DefineAsync(Profile, Measures(second), more);
        var rows = _usual.SelectMany(
            (value, index) => new[] { $"10044111-01;{2015 + index};{value};8\n", $"10044111-02;{2015 + index};{100 + value};8\n" }
        );
        var first = await ingestion.DeliverAsync(dataset, "Ort;Jahr;a;b\n" + string.Concat(rows));
        first["state"]!.GetValue<string>().ShouldBe("accepted", first.ToJsonString());
        return dataset;
    }

    private static string Measures(string second) =>
        $$"""[{"code":"hier","name":"Hier"},{"code":"dort","optional":true{{second}}}]""";

    private static string[] Asked(JsonNode delivery) =>
        [
            .. delivery["findings"]!
                .AsArray()
                .Where(finding => finding!["rule"]!.GetValue<string>() is "outlier" or "beyond-limits")
                .Select(finding => $"{finding!["row"]}: {finding["text"]}"),
        ];
}
