using Sozialplanung.Contracts.Ingestion;

namespace Sozialplanung.Indicators.Tests.ComputeRelease;

/// <summary>Several datasets say something about one measure: what counts is clear, said, and stops nothing.</summary>
public sealed class SourceChoiceTests(IndicatorsApi api)
{
    private static readonly string[] _areas = [.. IndicatorsApi.Sozialraeume];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_dataset_delivers_under_the_measure_of_another_place_does_not_count()
    {
        Own("own_m", "own_kreis");
        await api.DeliverAsync("own_kreis", ["2024"], _areas.Select(area => Fact("own_m", area, 50)), Cancelled);
        await api.DeliverAsync("own_gemeinde", ["2024"], [Fact("own_m", _areas[0], 9999)], Cancelled);
        await api.DeliverAsync("own_teile", ["2024"], [Fact("own_m", _areas[0], 9999, "geschlecht=w")], Cancelled);

        var (findings, values) = await ReleaseAsync("own_m");

        values.ShouldBe(_areas.Select(_ => 50m));
        findings.ShouldBe([
            "Der Datensatz „own_gemeinde“ liefert die Messgröße „own_m“, die zu „own_kreis“ gehört: eine Beobachtung davon zählt in dieser Freigabe nicht. Bitte dort umbenennen und neu liefern.",
            "Der Datensatz „own_teile“ liefert die Messgröße „own_m“, die zu „own_kreis“ gehört: eine Beobachtung davon zählt in dieser Freigabe nicht. Bitte dort umbenennen und neu liefern.",
        ]);
    }

    [Fact]
    public async Task Of_two_datasets_of_one_place_the_one_delivered_last_counts_and_both_are_named()
    {
        Own("both_m", "both_alt", "both_neu");
        await api.DeliverAsync("both_alt", ["2024"], _areas.Select(area => Fact("both_m", area, 70)), Cancelled);
        await api.DeliverAsync("both_neu", ["2024"], _areas.Take(2).Select(area => Fact("both_m", area, 80)), Cancelled);

        var (findings, values) = await ReleaseAsync("both_m");

        values.ShouldBe(_areas.Select((_, index) => index < 2 ? 80m : 70m));
        findings
            .ShouldHaveSingleItem()
            .ShouldBe(
                "Die Messgröße „both_m“ kommt für 2024 auch aus dem Datensatz „both_alt“: 2 Beobachtungen davon sind doppelt."
                    + " Es gilt der zuletzt gelieferte Datensatz von „both_alt“ und „both_neu“. Bitte eine Lieferung zurückziehen."
            );
    }

    [Fact]
    public async Task A_measure_that_was_a_count_and_is_a_finished_figure_now_stops_no_release()
    {
        await api.DeliverAsync("kind_alt", ["2023"], _areas.Select(area => Fact("kind_m", area, 70, period: "2023")), Cancelled);
        await api.DeliverAsync(
            "kind_neu",
            ["2024"],
            _areas.Select(area => Fact("kind_m", area, 80, nature: "Published")),
            Cancelled
        );

        var (findings, values) = await ReleaseAsync("kind_m", "mean");

        values.ShouldBe(_areas.Select(_ => 80m));
        findings.ShouldHaveSingleItem().ShouldContain("4 Beobachtungen aus dem Datensatz „kind_alt“ fehlen");
    }

    private void Own(string measure, params string[] datasets) =>
        api.Foreign.Measures.Add(
            new OwnedMeasure
            {
                Measure = measure,
                Datasets = datasets,
                Additive = true,
                Published = false,
            }
        );

    private async Task<(string[] Findings, decimal[] Values)> ReleaseAsync(string measure, string kind = "count")
    {
        await api.DefineAsync(
            measure,
            new
            {
                name = measure,
                domain = "wohnen",
                kind,
                unit = "Fälle",
                decimals = 0,
                numerator = measure,
            },
            Cancelled
        );
        var id = await api.DraftAsync(Cancelled);
        var release = await api.GetAsync($"/releases/{id}", Cancelled, api.Planner);
        var values = new List<decimal>();
        foreach (var area in _areas)
        {
            values.Add(
                decimal.Parse(
                    await api.TextAsync(
                        $"select trim_scale(value::numeric)::text from release_value where release_id = '{id}' and indicator = '{measure}' and area = '{area}' and period = '2024'",
                        Cancelled
                    ),
                    System.Globalization.CultureInfo.InvariantCulture
                )
            );
        }

        (
            await api.Planner.DeleteAsync(new Uri($"/definitions/{measure}", UriKind.Relative), Cancelled)
        ).EnsureSuccessStatusCode();
        return (
            [
                .. release
                    .GetProperty("findings")
                    .EnumerateArray()
                    .Select(finding => finding.GetString()!)
                    .Where(finding => finding.Contains($"„{measure}“", StringComparison.Ordinal)),
            ],
            [.. values]
        );
    }

    private static object Fact(
        string measure,
        string area,
        int value,
        string breakdown = "",
        string period = "2024",
        string? nature = null
    ) =>
        new
        {
            measure,
            area,
            period,
            breakdown,
            value,
            nature,
        };
}
