using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.ReadLineage;

public sealed class ReadLineageTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_lineage_of_a_value_names_delivery_hash_and_formula_and_tells_counts_only_with_the_value()
    {
        var delivery = await api.ReleaseShareAsync("wv_j", Cancelled);

        var open = await api.GetAsync("/values/wv_j/10044112-01/2024/lineage", Cancelled, api.Planner);
        var withheld = await api.GetAsync(
            "/values/wv_j/10044111-01/2024/lineage",
            Cancelled,
            api.Service.As(Role.Datenlieferant, "10044")
        );
        var office = await api.GetAsync("/values/wv_j/10044111-01/2024/lineage", Cancelled, api.Service.As(Role.Statistikstelle));

        open.GetProperty("numerator").GetInt32().ShouldBe(25);
        open.GetProperty("sources")
            .EnumerateArray()
            .ShouldAllBe(source =>
                source.GetProperty("deliveryId").GetGuid() == delivery && source.GetProperty("sha256").GetString()!.Length == 64
            );
        open.GetProperty("numeratorExpression").GetString().ShouldBe("wv_j_n");
        withheld.GetProperty("numerator").ValueKind.ShouldBe(JsonValueKind.Null);
        withheld.GetProperty("decisions").ValueKind.ShouldBe(JsonValueKind.Null);
        office
            .GetProperty("decisions")
            .EnumerateArray()
            .Select(decision => decision.GetProperty("form").GetString())
            .ShouldBe(["+wv_j_d", "+wv_j_n"]);
        var numerator = office.GetProperty("decisions")[1];
        (numerator.GetProperty("publicCause").GetString(), numerator.GetProperty("part").GetString()).ShouldBe(
            ("Mindestfallzahl", "numerator")
        );
    }

    [Fact]
    public async Task Everybody_learns_how_a_value_is_made_but_neither_files_nor_why_it_is_withheld()
    {
        await api.ReleaseShareAsync("wv_l", Cancelled);

        var shown = await api.GetAsync("/values/wv_l/10044112-01/2024/lineage", Cancelled, api.Service.Anonymous());
        var withheld = await api.GetAsync("/values/wv_l/10044111-01/2024/lineage", Cancelled, api.Service.Anonymous());
        var asEverybody = await api.GetAsync(
            "/values/wv_l/10044111-01/2024/lineage?edition=public",
            Cancelled,
            api.Service.As(Role.Statistikstelle)
        );

        shown.GetProperty("numeratorExpression").GetString().ShouldBe("wv_l_n");
        shown.GetProperty("sources").GetArrayLength().ShouldBe(0);
        foreach (var hidden in new[] { withheld, asEverybody })
        {
            hidden.GetProperty("state").GetString().ShouldBe("Hidden");
            foreach (var member in new[] { "value", "numerator", "denominator", "decisions" })
            {
                hidden.GetProperty(member).ValueKind.ShouldBe(JsonValueKind.Null, member);
            }
        }
    }
}
