namespace Sozialplanung.Cli.Tests.Deliveries;

/// <summary>Two versions of a dataset, and two deliveries of it, are held against each other.</summary>
public sealed class CompareTests
{
    private const string Now = "0198f0a0-0000-7000-8000-000000000002";
    private const string Before = "0198f0a0-0000-7000-8000-000000000001";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_deliveries_are_compared_value_by_value()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            $"GET /api/ingestion/deliveries/{Now}/differences?with={Before}",
            new
            {
                text = "Verglichen mit „w.csv“ vom 3.1.2025 (daten).",
                same = 1200,
                changed = 1,
                gone = 0,
                added = 1,
                largest = new object[]
                {
                    new
                    {
                        areaName = "Mitte",
                        period = "2024",
                        measure = "Wohnungen",
                        breakdown = "",
                        before = new { number = (double?)10, sign = "" },
                        now = new { number = (double?)12.5, sign = "" },
                    },
                    new
                    {
                        areaName = "Süd",
                        period = "2024",
                        measure = "Wohnungen",
                        breakdown = "art=neu",
                        before = (object?)null,
                        now = new { number = (double?)null, sign = "·" },
                    },
                },
            }
        );

        var outcome = await installation.RunAsync(Cancelled, "deliver", "diff", Now, "--with", Before);

        outcome.ShouldBe(
            new Outcome(
                1,
                "Verglichen mit „w.csv“ vom 3.1.2025 (daten).\n1.200 gleich, 1 geändert, 0 entfallen, 1 hinzugekommen.\n  Mitte (2024): Wohnungen: 10 → 12,5\n  Süd (2024): Wohnungen (art=neu): nichts → ·\n",
                ""
            )
        );
    }

    [Fact]
    public async Task Two_versions_are_compared_member_by_member()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        const string Address = "GET /api/ingestion/datasets/wohnen/versions";
        installation
            .Answer(
                Address,
                new[]
                {
                    new
                    {
                        number = 2,
                        changedBy = "planung",
                        reason = "Neue Spalte",
                    },
                    new
                    {
                        number = 1,
                        changedBy = "planung",
                        reason = "",
                    },
                }
            )
            .Answer($"{Address}/1", """{"name":"Wohnen","measures":[{"code":"w","unit":"Anzahl"}],"profile":{"decimal":","}}""")
            .Answer(
                $"{Address}/2",
                """{"name":"Wohnen","measures":[{"code":"neu","unit":"%"},{"code":"w","unit":"Anzahl"}],"profile":{"decimal":"."}}"""
            );

        var outcome = await installation.RunAsync(Cancelled, "dataset", "diff", "wohnen");
        var unknown = await installation.RunAsync(Cancelled, "dataset", "diff", "wohnen", "--from", "7");

        outcome.ShouldBe(
            new Outcome(
                0,
                "Fassung 2, planung: Neue Spalte\n  measures[neu].code: nichts → neu\n  measures[neu].unit: nichts → %\n  profile.decimal: , → .\n",
                ""
            )
        );
        unknown.Code.ShouldBe(2);
        unknown.Errors.ShouldStartWith("Eine Fassung 7 gibt es nicht; es gibt 2, 1.");
    }
}
