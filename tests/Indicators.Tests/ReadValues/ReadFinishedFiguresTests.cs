using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.ReadValues;

/// <summary>Finished figures through the gate: who sees them, and what stands where there is none.</summary>
public sealed class ReadFinishedFiguresTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_published_share_is_shown_to_all_though_it_is_small_and_one_that_is_not_to_the_Statistikstelle_alone()
    {
        await DeliverAsync("ff_offen", "Published");
        await DeliverAsync("ff_intern", "ReadyMade");
        await api.ReleaseAsync(Cancelled);

        (await CellsAsync("ff_offen", api.Service.Anonymous())).ShouldBe("1.25 2.5 NotMeaningful Unknown");
        (await CellsAsync("ff_intern", api.Service.Anonymous())).ShouldBe("Hidden Hidden NotMeaningful Unknown");
        (await CellsAsync("ff_intern", api.Planner)).ShouldBe("Hidden Hidden NotMeaningful Unknown");
        (await CellsAsync("ff_intern", api.Service.As(Role.Statistikstelle, IndicatorsApi.Kreis))).ShouldBe(
            "1.25 2.5 NotMeaningful Unknown"
        );
    }

    [Fact]
    public async Task A_larger_area_says_that_there_is_no_such_value_and_the_notes_say_whose_values_they_are()
    {
        await DeliverAsync("ff_kreis", "Published");
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/values/ff_kreis?level=kreis&level=gemeinde", Cancelled);

        answer
            .GetProperty("status")
            .EnumerateObject()
            .Select(cell => cell.Value.GetString())
            .ShouldBe(["NotMeaningful", "NotMeaningful", "NotMeaningful"]);
        var notes = answer.GetProperty("note").EnumerateArray().Select(note => note.GetString()!).ToList();
        notes.ShouldContain("Quelle: Amt; Werte wie vom Datengeber geliefert.");
        notes.ShouldContain(note =>
            note.Contains("nur Werte, die der Datengeber selbst geliefert hat", StringComparison.Ordinal)
        );
    }

    private async Task DeliverAsync(string code, string nature)
    {
        object[] facts =
        [
            new
            {
                measure = code,
                area = IndicatorsApi.Sozialraeume[0],
                period = "2024",
                breakdown = "",
                value = 1.25,
                nature,
            },
            new
            {
                measure = code,
                area = IndicatorsApi.Sozialraeume[1],
                period = "2024",
                breakdown = "",
                value = 2.5,
                nature,
            },
            new
            {
                measure = code,
                area = IndicatorsApi.Sozialraeume[2],
                period = "2024",
                breakdown = "",
                state = "NotMeaningful",
                nature,
            },
        ];
        await api.DeliverAsync(code, ["2024"], facts, Cancelled);
        await api.DefineAsync(
            code,
            new
            {
                name = code,
                domain = "arbeit",
                kind = "share",
                unit = "%",
                decimals = 2,
                numerator = code,
                denominator = "1",
                source = "Amt",
            },
            Cancelled
        );
    }

    private async Task<string> CellsAsync(string indicator, HttpClient client)
    {
        var answer = await api.GetAsync($"/values/{indicator}?level=sozialraum", Cancelled, client);
        return string.Join(
            ' ',
            answer
                .GetProperty("value")
                .EnumerateArray()
                .Select(
                    (value, index) =>
                        value.ValueKind == JsonValueKind.Null
                            ? answer.GetProperty("status").GetProperty($"{index}").GetString()
                            : value.GetRawText()
                )
        );
    }
}
