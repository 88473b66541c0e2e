namespace Sozialplanung.Ingestion.Tests.CheckQuality;

/// <summary>Days and quarters do not become years without a word.</summary>
public sealed class CollapsedPeriodsTests(RunningIngestion ingestion)
{
    [Theory]
    [InlineData(
        "year",
        "31.12.2023 31.12.2024",
        "info",
        "Stichtage zählen für ihren Zeitraum, zum Beispiel der 31. Dezember 2023 für 2023 (insgesamt 2)."
    )]
    [InlineData("year", "31.12.2024", "info", "Der Stichtag 31. Dezember 2024 zählt für 2024.")]
    [InlineData("year", "2024-Q3", "warning", "„3. Quartal 2024“ zählt nach dem Importprofil für 2024.")]
    [InlineData("year", "März 2024", "warning", "„März 2024“ zählt nach dem Importprofil für 2024.")]
    [InlineData(
        "year",
        "31.03.2024 30.06.2024",
        "warning",
        "2 Zeitpunkte zählen nach dem Importprofil alle für 2024: 31. März 2024, 30. Juni 2024. Ist das gemeint?"
    )]
    [InlineData("quarter", "März 2024", "warning", "„März 2024“ zählt nach dem Importprofil für 2024-Q1.")]
    [InlineData("month", "15.03.2024", "info", "Der Stichtag 15. März 2024 zählt für 2024-03.")]
    public async Task What_counts_for_a_longer_period_is_said(string kind, string periods, string severity, string text)
    {
        var dataset = await DefineAsync(kind);

        var delivery = await ingestion.DeliverAsync(dataset, Rows(periods));

        var finding = delivery["findings"]!.AsArray().Single(one => one!["rule"]!.GetValue<string>() == "period-collapsed")!;
        finding["severity"]!.GetValue<string>().ShouldBe(severity);
        finding["text"]!.GetValue<string>().ShouldStartWith(text);
    }

    [Theory]
    [InlineData("year", "2023 2024")]
    [InlineData("year", "2023/24")]
    [InlineData("quarter", "2024-Q3")]
    [InlineData("month", "2024-03")]
    [InlineData("date", "31.12.2024")]
    public async Task What_is_of_the_agreed_kind_needs_no_word(string kind, string periods)
    {
        var dataset = await DefineAsync(kind);

        var delivery = await ingestion.DeliverAsync(dataset, Rows(periods));

        delivery["findings"]!.AsArray().ShouldBeEmpty(delivery.ToJsonString());
    }

    private Task<string> DefineAsync(string kind) =>
        ingestion.DefineAsync(
            $$$"""
            {"minimumCoverage":0,"duplicates":"sum","area":{"column":"Ort"},"period":{"column":"Zeit","as":"{{{kind}}}"},"values":[{"column":"Wert","measure":"arbeitslose"}]}
            """
        );

    private static string Rows(string periods)
    {
        var texts = periods.Contains("März", StringComparison.Ordinal) ? [periods] : periods.Split(' ');
        return "Ort;Zeit;Wert\n" + string.Concat(texts.Select((period, index) => $"10044111-01;{period};{index + 1}\n"));
    }
}
