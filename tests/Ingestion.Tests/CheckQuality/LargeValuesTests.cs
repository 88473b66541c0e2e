namespace Sozialplanung.Ingestion.Tests.CheckQuality;

/// <summary>A number that nothing can be computed with is a finding when it is read, and no fault of a later day.</summary>
public sealed class LargeValuesTests(RunningIngestion ingestion)
{
    private const string Money = """
        {"minimumCoverage":0,"area":{"column":"Ort"},"period":{"fileName":true},"values":[{"column":"Cent","measure":"cent"}]}
        """;

    [Theory]
    [InlineData("900000000000000000")]
    [InlineData("79000000000000000000000000000")]
    [InlineData("1000000000001")]
    [InlineData("-900000000000000000")]
    public async Task A_value_beyond_the_bound_is_a_finding_with_its_row(string number)
    {
        var dataset = await ingestion.DefineAsync(Money, """[{"code":"cent","mayBeNegative":true}]""");

        var delivery = await ingestion.DeliverAsync(dataset, $"Ort;Cent\n10044111-01;7\n10044111-02;{number}\n");

        delivery["state"]!.GetValue<string>().ShouldBe("quarantined");
        var finding = delivery["findings"]!.AsArray().Single()!;
        (finding["rule"]!.GetValue<string>(), finding["row"]!.GetValue<long>(), finding["column"]!.GetValue<string>()).ShouldBe(
            ("above-maximum", 3, "Cent")
        );
        finding["text"]!.GetValue<string>().ShouldContain("liegt jenseits der Obergrenze 1.000.000.000.000 von „cent“.");
    }

    [Fact]
    public async Task A_measure_may_ask_for_more_and_for_less()
    {
        var more = await ingestion.DefineAsync(Money, """[{"code":"cent","maximum":1e14}]""");
        var less = await ingestion.DefineAsync(Money, """[{"code":"cent","maximum":500}]""");

        var large = await ingestion.DeliverAsync(more, "Ort;Cent\n10044111-01;50000000000000\n");
        var small = await ingestion.DeliverAsync(less, "Ort;Cent\n10044111-01;501\n");

        large["state"]!.GetValue<string>().ShouldBe("accepted", large.ToJsonString());
        small["findings"]![0]!["text"]!
            .GetValue<string>()
            .ShouldBe(
                "Der Wert 501 liegt jenseits der Obergrenze 500 von „cent“. Ist er richtig, gehört eine höhere Obergrenze (maximum) zur Messgröße in der Datensatzbeschreibung."
            );
    }

    [Fact]
    public async Task Rows_that_are_summed_are_bounded_as_their_sum()
    {
        var dataset = await ingestion.DefineAsync(
            Money.Replace("\"area\"", "\"duplicates\":\"sum\",\"area\"", StringComparison.Ordinal),
            """[{"code":"cent","maximum":100}]"""
        );

        var delivery = await ingestion.DeliverAsync(dataset, "Ort;Cent\n10044111-01;60\n10044111-01;60\n");

        delivery["findings"]![0]!["row"]!.GetValue<long>().ShouldBe(3);
        delivery["findings"]![0]!["text"]!.GetValue<string>().ShouldStartWith("Der Wert 120 liegt jenseits der Obergrenze 100");
    }

    [Fact]
    public async Task A_sum_that_cannot_be_exact_is_put_aside()
    {
        var dataset = await ingestion.DefineAsync(
            Money
                .Replace("\"area\"", "\"duplicates\":\"reject\",\"area\"", StringComparison.Ordinal)
                .Replace("\"fileName\":true", "\"value\":\"2024\"", StringComparison.Ordinal)
                .Replace("{\"column\":\"Cent\",\"measure\":\"cent\"}", string.Join(',', Columns()), StringComparison.Ordinal),
            """[{"code":"cent","maximum":1e15}]"""
        );

        var delivery = await ingestion.DeliverAsync(
            dataset,
            $"Ort;{string.Join(';', Enumerable.Range(1, 12).Select(i => $"C{i}"))}\n10044111-01;{string.Join(';', Enumerable.Repeat("999999999999999", 12))}\n"
        );

        delivery["state"]!.GetValue<string>().ShouldBe("quarantined");
        delivery["findings"]![0]!["text"]!
            .GetValue<string>()
            .ShouldStartWith("„cent“ ergibt für 2024 zusammen 11.999.999.999.999.988");
    }

    private static IEnumerable<string> Columns() =>
        Enumerable.Range(1, 12).Select(i => $$"""{"column":"C{{i}}","measure":"cent","breakdown":"teil={{i}}"}""");
}
