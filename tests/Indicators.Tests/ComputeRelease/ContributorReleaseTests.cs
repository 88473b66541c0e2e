using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.ComputeRelease;

/// <summary>From a delivery that names contributors to what everybody sees of it.</summary>
public sealed class ContributorReleaseTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static string Alone => IndicatorsApi.Sozialraeume[0];

    [Fact]
    public async Task A_number_of_one_facility_is_withheld_with_its_reason_until_a_delivery_names_a_second_one()
    {
        var first = await DeliverAsync("be_a", (7, 40));
        await DefineAsync("be_a");
        var release = await api.ReleaseAsync(Cancelled);

        (await LineageAsync("be_a", api.Planner)).GetProperty("state").GetString().ShouldBe("Hidden");
        var decision = (await LineageAsync("be_a", api.Service.As(Role.Statistikstelle))).GetProperty("decisions")[0];
        decision.GetProperty("publicCause").GetString().ShouldBe("zu wenige Einrichtungen oder Personen je Einrichtung");
        decision.GetProperty("staffCause").GetString().ShouldBe("zu wenige Einrichtungen oder Personen je Einrichtung");
        decision.GetProperty("reason").GetString().ShouldBe("Die Angabe beruht auf 1 Einrichtung(en), gefordert sind 2.");
        decision.GetProperty("remedy").GetString()!.ShouldStartWith("Frei würde das Feld ab 2 Einrichtungen");
        (await StoredAsync(first)).ShouldBe("7: 40");

        var second = await DeliverAsync("be_a", (7, 40), (8, 5));
        await api.WithdrawAsync(release, Cancelled);
        release = await api.ReleaseAsync(Cancelled);

        (await LineageAsync("be_a", api.Planner)).GetProperty("value").GetDouble().ShouldBe(45);
        (await StoredAsync(second)).ShouldBe("7: 40, 8: 5");
        (await api.IsAnyAsync($"select from observation where delivery_id = '{first}'", Cancelled)).ShouldBeFalse();
        await api.WithdrawAsync(release, Cancelled);
    }

    [Fact]
    public async Task Numbers_of_which_nobody_says_who_contributes_are_a_finding_where_others_say_it()
    {
        await api.DeliverAsync(
            "be_c",
            ["2023", "2024"],
            [
                new
                {
                    measure = "be_c",
                    area = Alone,
                    period = "2023",
                    value = 40,
                },
                .. IndicatorsApi.Sozialraeume.Select(area => Line("be_c", area, [(11, 400), (12, 300)])),
            ],
            Cancelled
        );
        await DefineAsync("be_c");

        var draft = await api.DraftAsync(Cancelled);

        (
            await api.TextAsync($"select array_to_string(findings, '|') from release where id = '{draft}'", Cancelled)
        ).ShouldContain(
            "Die Messgröße „be_c“ sagt nur zu einem Teil ihrer Zahlen, wer dazu beiträgt: bei 1 von 5 Beobachtungen nicht."
        );
    }

    [Fact]
    public async Task A_dominated_amount_is_withheld_where_the_release_asks_for_it()
    {
        await DeliverAsync("be_b", (1, 950), (2, 30), (3, 20));
        await DefineAsync("be_b");

        var usual = await api.DraftAsync(Cancelled);
        var strict = await api.DraftAsync(Cancelled, new { dominanceLargest = 1, dominancePercent = 80 });

        (await CauseAsync(usual)).ShouldBe("");
        (await CauseAsync(strict)).ShouldBe(
            "ein Beitrag überwiegt: Auf die 1 größten Beiträge entfallen 95 %; erlaubt sind höchstens 80 %."
        );
    }

    private Task<string> CauseAsync(Guid release) =>
        api.TextAsync(
            $"select coalesce(public_cause || ': ' || reason, '') from release_count where release_id = '{release}' and form = '+be_b' and area = '{Alone}'",
            Cancelled
        );

    private Task<Guid> DeliverAsync(string code, params (int Contributor, int Amount)[] given) =>
        api.DeliverAsync(
            code,
            ["2024"],
            IndicatorsApi.Sozialraeume.Select(area =>
                Line(code, area, area == Alone ? given : [(11, 400), (12, 300), (13, 350)])
            ),
            Cancelled
        );

    private static object Line(string measure, string area, (int Contributor, int Amount)[] given) =>
        new
        {
            measure,
            area,
            period = "2024",
            value = given.Sum(pair => pair.Amount),
            contributions = given.Select(pair => new { contributor = pair.Contributor, amount = pair.Amount }),
        };

    private Task DefineAsync(string code) =>
        api.DefineAsync(
            code,
            new
            {
                name = code,
                domain = "wohnen",
                kind = "count",
                unit = "Anzahl",
                decimals = 0,
                numerator = code,
            },
            Cancelled
        );

    private Task<JsonElement> LineageAsync(string code, HttpClient client) =>
        api.GetAsync($"/values/{code}/{Alone}/2024/lineage", Cancelled, client);

    private Task<string> StoredAsync(Guid delivery) =>
        api.TextAsync(
            $"""
            select string_agg(contributor || ': ' || amount, ', ' order by contributor)
            from observation, unnest(contributors, contributions) as given (contributor, amount)
            where delivery_id = '{delivery}' and area = '{Alone}'
            """,
            Cancelled
        );
}
