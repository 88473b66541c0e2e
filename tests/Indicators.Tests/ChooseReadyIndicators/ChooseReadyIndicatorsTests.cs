using System.Net;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.ChooseReadyIndicators;

public sealed class ChooseReadyIndicatorsTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_missing_is_named_with_who_delivers_it()
    {
        var ready = await FindAsync("energiesperren_rate");

        ready.GetProperty("state").GetString().ShouldBe("missing");
        ready.GetProperty("switchedOnAs").ValueKind.ShouldBe(JsonValueKind.Null);
        ready
            .GetProperty("missing")
            .EnumerateArray()
            .Select(need => need.GetProperty("text").GetString())
            .ShouldContain(
                "Messgröße „Haushalte mit unterbrochener Stromversorgung“ (energiesperren; liefert meist: Wohngeldstelle, Wohnungsamt und Sozialamt)"
            );
        ready
            .GetProperty("definition")
            .GetProperty("plainText")
            .GetString()
            .ShouldBe("So oft wurde Haushalten der Strom abgestellt.");
    }

    [Fact]
    public async Task With_our_own_names_for_what_is_delivered_it_can_be_switched_on()
    {
        await DeliverAsync("cr_auf", "geschlecht=w");
        await DeliverAsync("cr_bedarf", "");

        var ready = await FindAsync(
            "aufstocker_anteil",
            "leistungsberechtigte_erwerbstaetig:cr_auf",
            "leistungsberechtigte_erwerbsfaehig:cr_bedarf"
        );

        ready.GetProperty("state").GetString().ShouldBe("ready");
        ready.GetProperty("definition").GetProperty("numerator").GetString().ShouldBe("cr_auf");
        ready.GetProperty("definition").GetProperty("aggregates").GetProperty("cr_bedarf").GetString().ShouldBe("mean");
    }

    [Fact]
    public async Task A_measure_without_the_categories_that_are_needed_is_not_enough()
    {
        await DeliverAsync("cr_plaetze", "alter=3-5");
        await DeliverAsync("cr_einwohner", "alter=0-2");

        var ready = await FindAsync("kita_plaetze_u3", "kita_plaetze:cr_plaetze", "bevoelkerung:cr_einwohner");

        ready.GetProperty("state").GetString().ShouldBe("missing");
        ready
            .GetProperty("missing")
            .EnumerateArray()
            .ShouldHaveSingleItem()
            .GetProperty("text")
            .GetString()
            .ShouldBe("„cr_plaetze“ (cr_plaetze) nach alter: 0-2");
    }

    [Fact]
    public async Task What_is_only_announced_says_so()
    {
        api.Declare(isAdditive: true, "cr_hausbesuche", "cr_geburten");

        var ready = await FindAsync("fruehe_hilfen_rate", "fruehe_hilfen:cr_hausbesuche", "geburten:cr_geburten");

        ready.GetProperty("state").GetString().ShouldBe("announced");
    }

    [Theory]
    [InlineData("alo")]
    [InlineData("wetter:alo")]
    [InlineData("arbeitslose:Alo")]
    [InlineData("arbeitslose:a + b")]
    public async Task A_name_that_is_none_is_refused(string name)
    {
        var answer = await api.Planner.GetAsync(
            new Uri($"/definitions/ready?name={Uri.EscapeDataString(name)}", UriKind.Relative),
            Cancelled
        );

        await IndicatorsApi.JsonAsync(answer, HttpStatusCode.BadRequest, Cancelled);
    }

    [Fact]
    public async Task Only_who_may_define_indicators_is_told() =>
        (
            await api
                .Service.As(Role.Datenlieferant, "10044")
                .GetAsync(new Uri("/definitions/ready", UriKind.Relative), Cancelled)
        ).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

    private async Task<JsonElement> FindAsync(string code, params string[] names) =>
        (
            await api.GetAsync(
                $"/definitions/ready?{string.Join('&', names.Select(name => $"name={name}"))}",
                Cancelled,
                api.Planner
            )
        )
            .GetProperty("chapters")
            .EnumerateArray()
            .SelectMany(chapter => chapter.GetProperty("indicators").EnumerateArray())
            .Single(ready => ready.GetProperty("code").GetString() == code);

    private Task<Guid> DeliverAsync(string measure, string breakdown) =>
        api.DeliverAsync(
            $"{measure}_liste",
            ["2024"],
            [
                new
                {
                    measure,
                    area = "10044111-01",
                    period = "2024",
                    breakdown,
                    value = 40,
                },
            ],
            Cancelled
        );
}
