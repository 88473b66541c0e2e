using System.Text.Json;

namespace Sozialplanung.Indicators.Tests.ComputeIndex;

public sealed class ComputeIndexTests(IndicatorsApi api) : IndexTown(api)
{
    private const double Outer = 1.34164;
    private const double Inner = 0.44721;

    [Fact]
    public async Task Indicators_are_standardised_turned_added_and_standardised_again()
    {
        await PrepareAsync("ix_a");

        var index = await ComputedAsync(Definition("ix_a"));

        Scores(index).ShouldBe([-Outer, -Inner, Inner, Outer]);
        Classes(index).ShouldBe([1, 2, 2, 3]);
        index.GetProperty("period").GetString().ShouldBe("2024");
        Texts(index.GetProperty("periods")).ShouldBe(["2022", "2024"]);
        var area = index.GetProperty("areas")[0].GetProperty("status");
        area.GetProperty("values").EnumerateArray().Select(value => value.GetDouble()).ShouldBe([10, 40]);
        area.GetProperty("standardised").EnumerateArray().Select(value => value.GetDouble()).ShouldBe([-Outer, -Outer]);
        area.GetProperty("rank").GetDouble().ShouldBe(4);
        Texts(index.GetProperty("words")).ShouldContain("Status: umgedreht, weil mehr davon besser ist: „Anteil B“.");
        Texts(index.GetProperty("words")).ShouldContain("Status: Klassen: hoch unter −1; mittel ab −1 bis 1; niedrig über 1.");
        index.GetProperty("dynamics").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Dynamics_over_years_are_differences_in_percentage_points_and_cross_with_the_status()
    {
        await PrepareAsync("ix_b");
        var definition = Definition("ix_b");
        var dynamics = Part("ix_b");
        (dynamics["years"], dynamics["indicators"]) = (2, new object[] { new { code = "ix_b_a" } });
        definition["dynamics"] = dynamics;

        var index = await ComputedAsync(definition);

        var first = index.GetProperty("areas")[3].GetProperty("dynamics");
        first.GetProperty("values")[0].GetDouble().ShouldBe(30);
        index.GetProperty("dynamics").GetProperty("indicators")[0].GetProperty("unit").GetString().ShouldBe("Prozentpunkte");
        index.GetProperty("dynamics").GetProperty("earlier").GetString().ShouldBe("2022");
        Scores(index, "dynamics").ShouldBe([-Outer, -Inner, Inner, Outer]);
        index.GetProperty("pairs").GetRawText().ShouldBe("[[1,0,0],[0,2,0],[0,0,1]]");
        var earliest = await ComputedAsync(definition, "2022");
        earliest.GetProperty("dynamics").ValueKind.ShouldBe(JsonValueKind.Null);
        Texts(earliest.GetProperty("findings"))
            .ShouldContain(text => text.StartsWith("Für 2022 lässt sich keine Dynamik rechnen"));
    }

    [Fact]
    public async Task Areas_left_out_by_rule_or_by_name_say_why_and_take_no_part()
    {
        await PrepareAsync("ix_c");
        var definition = Definition("ix_c");
        definition["minimum"] = new { indicator = "ix_c_ew", atLeast = 300 };
        definition["excluded"] = new object[] { new { code = "10044111-01", reason = "Gewerbegebiet" } };

        var index = await ComputedAsync(definition);

        Scores(index).ShouldBe([null, -1, 1, null]);
        var areas = index.GetProperty("areas");
        areas[0].GetProperty("excluded").GetString().ShouldBe("Gewerbegebiet");
        areas[3].GetProperty("excluded").GetString().ShouldBe("Personen am Ort: 250, weniger als 300");
        var variants = index.GetProperty("status").GetProperty("variants").EnumerateArray().ToList();
        variants
            .Where(variant => variant.GetProperty("kind").GetString() == "exclusions")
            .Select(variant => variant.GetProperty("text").GetString())
            .ShouldBe(["ohne die Mindestgröße", "Mindestgröße 600 statt 300", "ohne die einzeln ausgenommenen Gebiete"]);
    }

    [Fact]
    public async Task Robustness_names_the_areas_whose_class_hangs_on_a_choice_and_the_component_gives_a_second_opinion()
    {
        await PrepareAsync("ix_d");

        var status = (await ComputedAsync(Definition("ix_d"))).GetProperty("status");

        status
            .GetProperty("variants")
            .EnumerateArray()
            .Select(variant => variant.GetProperty("text").GetString())
            .ShouldBe([
                "ohne „=Anteil A“",
                "ohne „Anteil B“",
                "„=Anteil A“ doppelt gewichtet",
                "„Anteil B“ doppelt gewichtet",
                "Standardabweichung der Stichprobe (Teiler n − 1)",
                "Ränge statt der Werte",
                "Spannweite 0 bis 1 statt der Werte",
            ]);
        var opinion = status.GetProperty("secondOpinion");
        opinion.GetProperty("explainedShare").GetDouble().ShouldBe(1, 1e-9);
        opinion.GetProperty("compared").GetProperty("rankCorrelation").GetDouble().ShouldBe(1, 1e-9);
        var without = await ComputedAsync(OnLimit("ix_d"));
        var sample = without
            .GetProperty("status")
            .GetProperty("variants")
            .EnumerateArray()
            .Single(variant =>
                variant.GetProperty("text").GetString()!.StartsWith("Standardabweichung der Stichprobe", StringComparison.Ordinal)
            );
        sample.GetProperty("changed").GetRawText().ShouldContain("\"code\":\"10044112-02\"");
    }

    [Fact]
    public async Task Groups_of_equal_size_stand_in_for_limits_in_an_index_like_the_gisd()
    {
        await PrepareAsync("ix_e");
        var definition = Definition("ix_e");
        var part = Part("ix_e");
        (part["method"], part["resultScale"], part["limits"], part["classNames"]) = (
            "principalComponent",
            "MinMax",
            Array.Empty<object>(),
            new[] { "niedrig", "hoch" }
        );
        definition["status"] = part;

        var index = await ComputedAsync(definition);

        Scores(index).Select(score => Math.Round(score!.Value, 3)).ShouldBe([0, 0.333, 0.667, 1]);
        Classes(index).ShouldBe([1, 1, 2, 2]);
    }

    // The upper limit lies between what the two deviations make of the outermost area: 1.342 and 1.162.
    private static Dictionary<string, object?> OnLimit(string code)
    {
        var definition = Definition(code);
        var part = Part(code);
        part["limits"] = new object[] { new { at = -1.25, belongsBelow = false }, new { at = 1.25, belongsBelow = true } };
        definition["status"] = part;
        return definition;
    }
}
