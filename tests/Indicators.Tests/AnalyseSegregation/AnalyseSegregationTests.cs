using System.Text.Json;
using Sozialplanung.Indicators.Tests.Analyses;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.Tests;

namespace Sozialplanung.Indicators.Tests.AnalyseSegregation;

public sealed class AnalyseSegregationTests(IndicatorsApi api)
{
    private static readonly string[] _areas = IndicatorsApi.Sozialraeume;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Dissimilarity_is_the_share_that_would_have_to_move()
    {
        int[] counted = [80, 80, 20, 20];
        await api.DeliverShareAsync("as_klein", ["2024"], (_, place) => (counted[place], 100), Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/segregation/as_klein?level=sozialraum", Cancelled);

        answer.Fact("segregation").ShouldBe(0.6, 1e-12);
        answer.Number(_areas[0], "quotient").ShouldBe(1.6, 1e-12);
        answer.Sentences().ShouldContain("Kreis: 60 Prozent der Gruppe müssten in ein anderes Gebiet ziehen");
    }

    [Fact]
    public async Task Local_contributions_and_Theils_H_are_those_of_the_package_segregation()
    {
        var vector = JsonDocument
            .Parse(File.ReadAllText(SharedData.Require("vectors/segregation.json")))
            .RootElement.GetProperty("vectors")
            .EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == "mutual-information-2x4");
        int[] Counts(string name) =>
            [.. vector.GetProperty("inputs").GetProperty(name).EnumerateArray().Select(one => one.GetInt32())];
        var (a, b) = (Counts("a"), Counts("b"));
        await api.DeliverShareAsync("as_lokal", ["2024"], (_, place) => (a[place], a[place] + b[place]), Cancelled);
        await api.ReleaseAsync(Cancelled);
        var expected = vector.GetProperty("expected");
        double Local(string name, int place) => expected.GetProperty("local").GetProperty(name)[place].GetDouble();

        // The last area counts one person: only the Statistikstelle sees all four.
        var answer = await api.GetAsync(
            "/analyses/segregation/as_lokal?level=sozialraum",
            Cancelled,
            api.Service.As(Role.Statistikstelle, IndicatorsApi.Kreis)
        );

        answer.Fact("theilH").ShouldBe(expected.GetProperty("H").GetDouble(), 1e-10);
        for (var place = 0; place < _areas.Length; place++)
        {
            answer
                .Number(_areas[place], "contribution")
                .ShouldBe(100 * Local("ls", place) * Local("p", place) / expected.GetProperty("M").GetDouble(), 1e-8);
        }
    }

    [Fact]
    public async Task A_withheld_area_takes_no_part_and_the_total_of_the_Gemeinde_does_not_give_it_away()
    {
        int[] counted = [2, 20, 40, 30];
        await api.DeliverShareAsync("as_geheim", ["2024"], (_, place) => (counted[place], 100), Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/segregation/as_geheim?level=sozialraum", Cancelled);

        answer.State(_areas[0], "contribution").ShouldBe("Hidden");
        answer.Sentences().ShouldContain("nehmen nicht teil; was gesperrt ist, geht in keine Rechnung ein.");
        // Of 40 and 30 of 100 each: the whole is 35 of 100.
        answer.Number(_areas[2], "quotient").ShouldBe(40 / 35.0, 1e-9);
    }

    [Fact]
    public async Task What_is_no_group_of_persons_is_not_distributed()
    {
        await api.PrepareCountAsync("as_anzahl", 60, Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/segregation/as_anzahl?level=sozialraum", Cancelled);

        answer.GetProperty("notPossible").GetString()!.ShouldStartWith("Der Indikator ist eine Anzahl ohne Bezugsgröße.");
    }
}
