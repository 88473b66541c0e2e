using System.Text;

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

    private async Task<string?> ForetoldAsync(string dataset, string query) =>
        (
            await RunningIngestion.JsonAsync(
                await RunningIngestion.GetAsync(ingestion.Verwalter, $"/datasets/{dataset}/replacement?{query}")
            )
        )["text"]
            ?.GetValue<string>();
}
