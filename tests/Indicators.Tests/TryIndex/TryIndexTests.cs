using Sozialplanung.Indicators.Tests.ComputeIndex;

namespace Sozialplanung.Indicators.Tests.TryIndex;

public sealed class TryIndexTests(IndicatorsApi api) : IndexTown(api)
{
    [Fact]
    public async Task What_is_withheld_is_missing_and_the_public_edition_knows_public_cells_alone()
    {
        await Api.ReleaseShareAsync("ix_f", Cancelled);
        var definition = new
        {
            name = "Index",
            level = "sozialraum",
            status = new
            {
                indicators = new object[] { new { code = "ix_f", direction = "higherIsWorse" } },
                classNames = new[] { "niedrig", "hoch" },
            },
        };

        var own = (await TryAsync(definition)).GetProperty("result");
        var everybodys = (await TryAsync(definition, query: "?edition=public")).GetProperty("result");

        Scores(own).Count(score => score is not null).ShouldBe(4);
        own.GetProperty("notPublic").GetInt32().ShouldBe(2);
        Texts(own.GetProperty("notes"))[0].ShouldStartWith("Nicht öffentlich: beruht auf Werten, die nur für die Verwaltung");
        Scores(everybodys).Count(score => score is not null).ShouldBe(2);
        everybodys.GetProperty("notPublic").GetInt32().ShouldBe(0);
        everybodys.GetProperty("areas")[0].GetProperty("status").GetProperty("state").GetString().ShouldBe("Hidden");
        Texts(everybodys.GetProperty("findings"))
            .ShouldContain("2 Gebiete, die nicht ausgenommen sind, haben keinen Index, weil Werte fehlen.");
    }

    [Fact]
    public async Task What_cannot_be_computed_is_said_with_its_part()
    {
        await PrepareAsync("ix_g");
        var unknown = Definition("ix_g");
        var part = Part("ix_g");
        part["indicators"] = new object[] { new { code = "ix_g_a" }, new { code = "gibt_es_nicht" }, new { code = "ix_g_ew" } };
        unknown["status"] = part;
        var unordered = Definition("ix_g");
        var limits = Part("ix_g");
        limits["limits"] = new object[] { new { at = 1, belongsBelow = true }, new { at = -1, belongsBelow = true } };
        unordered["status"] = limits;

        Faults(await TryAsync(unknown))
            .ShouldContain(text => text.StartsWith("Status: Einen Indikator „gibt_es_nicht“ gibt es in der Freigabe"));
        Faults(await TryAsync(unknown)).ShouldContain(text => text.Contains("als neutral festgelegt"));
        Faults(await TryAsync(unordered)).ShouldBe(["Status: Die Klassengrenzen müssen von Grenze zu Grenze größer werden."]);
        Faults(await TryAsync(Definition("ix_g"), "1999"))
            .ShouldBe(["Für 1999 lässt sich der Index nicht rechnen. Möglich sind: 2022, 2024."]);
    }
}
