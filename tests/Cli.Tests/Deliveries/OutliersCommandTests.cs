namespace Sozialplanung.Cli.Tests.Deliveries;

/// <summary>Thresholds are tried with what is stored before they are saved.</summary>
public sealed class OutliersCommandTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_would_have_been_asked_about_is_told_by_period_and_value()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "POST /api/ingestion/datasets/wohnen/outlier-trial",
            new
            {
                judged = 1200,
                noticed = 2,
                periods = new[]
                {
                    new
                    {
                        period = "2024",
                        fileName = "w.csv",
                        judged = 600,
                        noticed = 2,
                    },
                },
                largest = new object[]
                {
                    new
                    {
                        areaName = "Mitte",
                        period = "2024",
                        measure = "Wohnungen",
                        breakdown = "",
                        value = 1234.5,
                        usualFrom = 10,
                        usualTo = 20,
                    },
                    new
                    {
                        areaName = "Süd",
                        period = "2024",
                        measure = "Wohnungen",
                        breakdown = "art=neu",
                        value = 3,
                        usualFrom = (double?)null,
                        usualTo = (double?)null,
                    },
                },
            }
        );

        var outcome = await installation.RunAsync(
            Cancelled,
            "dataset",
            "outliers",
            installation.Write("wohnen.json", """{"code":"wohnen","outliers":{"method":"z"}}""")
        );

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldBe(
            """
            Bei 2 von 1.200 Werten wäre nachgefragt worden.
              2024: 2 von 600 (w.csv)
              Mitte (2024): Wohnungen 1.234,5, üblich wären 10 bis 20
              Süd (2024): Wohnungen (art=neu) 3, jenseits der festen Grenze

            """
        );
        installation.Requests.Last().Body.ShouldContain("\"method\"");
    }
}
