using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.AdoptIndicators;

public sealed class AdoptIndicatorsTests(IndicatorsApi api)
{
    private static readonly Dictionary<string, string> _names = new()
    {
        ["briefwaehlende"] = "ai_brief",
        ["waehlende"] = "ai_waehlende",
    };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_is_defined_and_what_cannot_be_stops_it_not()
    {
        api.Declare(isAdditive: true, "ai_brief", "ai_waehlende");

        var first = await AdoptAsync(_names, "briefwahl_anteil", "energiesperren_rate", "gibt_es_nicht");

        first
            .Select(one => one.GetProperty("version").ValueKind)
            .ShouldBe([JsonValueKind.Number, JsonValueKind.Null, JsonValueKind.Null]);
        Reason(first[1]).ShouldStartWith("Dafür fehlt: Messgröße „");
        Reason(first[2]).ShouldBe("Einen fertigen Indikator „gibt_es_nicht“ gibt es nicht.");
        var definition = (await VersionsAsync("briefwahl_anteil"))[0].GetProperty("definition");
        definition.GetProperty("numerator").GetString().ShouldBe("ai_brief");
        definition.GetProperty("readyIndicator").GetString().ShouldBe("briefwahl_anteil");
        definition.GetProperty("limits").GetString().ShouldNotBeNullOrEmpty();
        definition.GetProperty("synonyms").GetArrayLength().ShouldBeGreaterThan(0);

        // A second time, it is left as it is.
        var second = await AdoptAsync(_names, "briefwahl_anteil");
        Reason(second[0]).ShouldBe("Es gibt ihn schon (Schlüssel „briefwahl_anteil“).");
        (await VersionsAsync("briefwahl_anteil")).Length.ShouldBe(1);
    }

    [Fact]
    public async Task An_own_indicator_made_of_a_ready_one_stands_for_it()
    {
        api.Declare(isAdditive: true, "ai_plaetze");
        await api.DefineAsync(
            "ai_eigener",
            new
            {
                name = "Unsere Plätze",
                domain = "bevoelkerung",
                kind = "count",
                unit = "Plätze",
                numerator = "ai_plaetze",
                readyIndicator = "pflegeplaetze_rate",
            },
            Cancelled
        );

        Reason((await AdoptAsync([], "pflegeplaetze_rate"))[0]).ShouldBe("Es gibt ihn schon (Schlüssel „ai_eigener“).");
    }

    [Fact]
    public async Task Who_is_not_there_for_the_whole_district_switches_nothing_on()
    {
        api.Declare(isAdditive: true, "ai_klassen", "ai_schueler");
        var answer = await api
            .Service.As(Role.Sozialplanung, "10044111")
            .PostAsJsonAsync(
                "/definitions/ready",
                new
                {
                    codes = new[] { "schueler_je_klasse" },
                    names = new { schueler = "ai_schueler", schulklassen = "ai_klassen" },
                },
                Cancelled
            );

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_empty_list_is_refused() =>
        (
            await api.Planner.PostAsJsonAsync("/definitions/ready", new { codes = Array.Empty<string>() }, Cancelled)
        ).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    /// <summary>What is empty is not kept: old definitions, sent again by pages that know the fields, stay what they are.</summary>
    [Fact]
    public async Task Empty_fields_of_the_sheet_make_no_new_version()
    {
        api.Declare(isAdditive: true, "ai_faelle");
        var old = new Dictionary<string, object>
        {
            ["name"] = "Fälle",
            ["domain"] = "arbeit",
            ["kind"] = "count",
            ["unit"] = "Fälle",
            ["numerator"] = "ai_faelle",
        };
        await api.DefineAsync("ai_alt", old, Cancelled);
        await api.DefineAsync(
            "ai_alt",
            new Dictionary<string, object>(old)
            {
                ["limits"] = "",
                ["plainText"] = " ",
                ["tags"] = Array.Empty<string>(),
                ["synonyms"] = Array.Empty<string>(),
            },
            Cancelled
        );

        (await VersionsAsync("ai_alt")).Length.ShouldBe(1);
    }

    private async Task<JsonElement[]> AdoptAsync(Dictionary<string, string> names, params string[] codes)
    {
        var answer = await api.Planner.PostAsJsonAsync("/definitions/ready", new { codes, names }, Cancelled);
        return [.. (await IndicatorsApi.JsonAsync(answer, HttpStatusCode.OK, Cancelled)).EnumerateArray()];
    }

    private async Task<JsonElement[]> VersionsAsync(string code) =>
        [.. (await api.GetAsync($"/definitions/{code}/versions", Cancelled, api.Planner)).EnumerateArray()];

    private static string? Reason(JsonElement adopted) => adopted.GetProperty("reason").GetString();
}
