namespace Sozialplanung.Indicators.Tests.ComputeRelease;

/// <summary>An area that the division no longer has takes its observations out of the release, but not without a word.</summary>
public sealed class LostObservationsTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Observations_of_areas_that_are_gone_are_a_finding_of_the_release()
    {
        string[] gone = ["10044-07", "10044-08", "10044-09", "10044-10", "10044-11", "10044-12", "10044-13"];
        await api.DeliverAsync(
            "lost",
            ["2024"],
            [.. IndicatorsApi.Sozialraeume.Concat(gone).Select(area => Fact("lost_m", area)), Fact("lost_n", gone[0])],
            Cancelled
        );
        await api.DefineAsync("lost_m", Definition("lost_m"), Cancelled);
        await api.DefineAsync("lost_n", Definition("lost_n"), Cancelled);

        var id = await api.DraftAsync(Cancelled);

        var release = await api.GetAsync($"/releases/{id}", Cancelled, api.Planner);
        release
            .GetProperty("findings")
            .EnumerateArray()
            .Select(finding => finding.GetString()!)
            .Where(finding =>
                finding.Contains("„lost_m“", StringComparison.Ordinal) || finding.Contains("„lost_n“", StringComparison.Ordinal)
            )
            .ShouldBe([
                "7 Beobachtungen der Messgröße „lost_m“ fehlen in dieser Freigabe, weil es ihre Gebiete nicht mehr gibt (10044-07, 10044-08, 10044-09, 10044-10, 10044-11 und 2 weitere). Bitte auf den heutigen Gebietsstand umrechnen und neu liefern.",
                "Eine Beobachtung der Messgröße „lost_n“ fehlt in dieser Freigabe, weil es ihr Gebiet nicht mehr gibt (10044-07). Bitte auf den heutigen Gebietsstand umrechnen und neu liefern.",
                "Der Indikator „lost_n“ (lost_n) fehlt in dieser Freigabe. Zur Messgröße „lost_n“ gibt es keine Beobachtungen.",
            ]);
        (
            await api.TextAsync($"select j.text from job j join release r on r.job_id = j.id where r.id = '{id}'", Cancelled)
        ).ShouldContain("7 Beobachtungen der Messgröße „lost_m“ fehlen");

        foreach (var code in new[] { "lost_m", "lost_n" })
        {
            (
                await api.Planner.DeleteAsync(new Uri($"/definitions/{code}", UriKind.Relative), Cancelled)
            ).EnsureSuccessStatusCode();
        }
    }

    [Fact]
    public async Task What_is_lost_is_told_to_staff_only()
    {
        await api.DeliverAsync(
            "lost_p",
            ["2024"],
            [Fact("lost_p", IndicatorsApi.Sozialraeume[0]), Fact("lost_p", "X")],
            Cancelled
        );
        await api.DefineAsync("lost_p", Definition("lost_p"), Cancelled);
        var id = await api.ReleaseAsync(Cancelled);

        (await api.GetAsync($"/releases/{id}", Cancelled)).GetProperty("findings").GetArrayLength().ShouldBe(0);

        (await api.Planner.DeleteAsync(new Uri("/definitions/lost_p", UriKind.Relative), Cancelled)).EnsureSuccessStatusCode();
    }

    private static object Fact(string measure, string area) =>
        new
        {
            measure,
            area,
            period = "2024",
            value = 50,
        };

    private static object Definition(string numerator) =>
        new
        {
            name = numerator,
            domain = "wohnen",
            kind = "count",
            unit = "Fälle",
            decimals = 0,
            numerator,
        };
}
