using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Writing;

namespace Sozialplanung.Reporting.Tests.Writing;

public sealed class IndicatorSentencesTests
{
    [Theory]
    [InlineData(
        "Higher",
        "2025 liegt der Wert bei 23,1 %, höher als der Vergleichswert 15,2 % für Kreis Probe. Gegenüber 2020 ist er um 2,1 Prozentpunkte gestiegen."
    )]
    [InlineData(
        "Lower",
        "2025 liegt der Wert bei 23,1 %, niedriger als der Vergleichswert 15,2 % für Kreis Probe. Gegenüber 2020 ist er um 2,1 Prozentpunkte gestiegen."
    )]
    [InlineData(
        "NotDistinguishable",
        "2025 liegt der Wert bei 23,1 %; vom Vergleichswert 15,2 % für Kreis Probe ist er statistisch nicht zu unterscheiden. Gegenüber 2020 ist er um 2,1 Prozentpunkte gestiegen."
    )]
    [InlineData(
        null,
        "2025 liegt der Wert bei 23,1 %, 7,9 Prozentpunkte über dem Vergleichswert 15,2 % für Kreis Probe. Gegenüber 2020 ist er um 2,1 Prozentpunkte gestiegen."
    )]
    public void A_share_is_told_with_the_verdict_of_the_gate_and_without_causes(string? verdict, string expected) =>
        Of("%", 1, [("2020", 21.0), ("2025", 23.1)], 15.2, verdict).ShouldBe(expected);

    [Fact]
    public void A_count_is_not_compared_with_the_count_of_the_whole() =>
        Of("Personen", 0, [("2020", 1250), ("2025", 1200)], 195_000, null)
            .ShouldBe("2025 liegt der Wert bei 1.200 Personen. Gegenüber 2020 ist er um 50 Personen gesunken.");

    [Fact]
    public void Elections_are_compared_only_with_one_of_their_kind()
    {
        Election("Landtagswahl").ShouldEndWith("Gegenüber 2021 ist er um 10,0 Prozentpunkte gesunken.");
        Election("Europawahl").ShouldNotContain("Gegenüber");
    }

    [Fact]
    public void A_count_of_anything_else_is_not_compared_either() =>
        Of("Plätze", 0, [("2020", 12), ("2025", 12)], 3_000, null)
            .ShouldBe("2025 liegt der Wert bei 12 Plätze. Er ist so hoch wie 2020.");

    [Fact]
    public void A_share_in_words_moves_by_percentage_points() =>
        Of("Prozent", 1, [("2020", 21.0), ("2025", 23.1)], 15.2, "Higher")
            .ShouldEndWith("ist er um 2,1 Prozentpunkte gestiegen.");

    [Fact]
    public void A_withheld_value_is_told_as_such_with_the_last_published_one() =>
        Of("%", 1, [("2020", 21.0), ("2025", null)], 15.2, null)
            .ShouldBe(
                "Für 2025 steht hier keine Zahl: nicht veröffentlicht, um Menschen zu schützen. Der letzte veröffentlichte Wert stammt von 2020: 21,0 %."
            );

    [Fact]
    public void A_converted_value_says_so_and_how_much_of_it_is_estimated()
    {
        var indicator = Indicator("%", 1, [("2020", 21.0), ("2025", 23.1)], 15.2, "Higher");
        var series = indicator.Series.ToDictionary();
        series["1"] = [series["1"][0] with { Flags = ["Converted"], EstimatedShare = 0.234 }, series["1"][1]];

        IndicatorSentences
            .Of(indicator with { Series = series }, Profile(indicator))
            .Replace('\u00A0', ' ')
            .ShouldEndWith("Gegenüber 2020 (umgerechnet, 23 % geschätzt) ist er um 2,1 Prozentpunkte gestiegen.");
    }

    [Fact]
    public void Where_nothing_moved_it_says_so() =>
        Of("je 1.000", 1, [("2020", -3.5), ("2025", -3.5)], -3.5, null)
            .ShouldBe(
                "2025 liegt der Wert bei −3,5 je 1.000, so hoch wie der Vergleichswert −3,5 je 1.000 für Kreis Probe. Er ist so hoch wie 2020."
            );

    [Fact]
    public void The_column_says_whether_a_difference_may_be_chance_or_was_not_tested()
    {
        Verdict(23.1, "Higher").ShouldBe("höher");
        Verdict(23.1, "NotDistinguishable").ShouldBe("nicht unterscheidbar");
        Verdict(23.1, null).ShouldBe("+7,9 (ohne Test)");
        Verdict(15.2, null).ShouldBe("gleich (ohne Test)");
        Verdict(null, "Higher").ShouldBe("");
    }

    private static string Of(string unit, int decimals, (string Period, double? Value)[] own, double whole, string? verdict)
    {
        var indicator = Indicator(unit, decimals, own, whole, verdict);
        return IndicatorSentences.Of(indicator, Profile(indicator)).Replace('\u00A0', ' ');
    }

    private static string Election(string last)
    {
        var indicator = Indicator("%", 1, [("2020", 80.0), ("2021", 70.0), ("2025", 60.0)], 15.2, null) with
        {
            Occasions = new Dictionary<string, string>
            {
                ["2020"] = "Kommunalwahl",
                ["2021"] = "Landtagswahl",
                ["2025"] = last,
            },
        };
        return IndicatorSentences.Of(indicator, Profile(indicator)).Replace('\u00A0', ' ');
    }

    private static string Verdict(double? own, string? verdict)
    {
        var indicator = Indicator("%", 1, [("2025", own)], 15.2, verdict);
        return IndicatorSentences.Verdict(indicator, Profile(indicator));
    }

    private static ProfiledIndicator Indicator(
        string unit,
        int decimals,
        (string Period, double? Value)[] own,
        double whole,
        string? verdict
    ) =>
        new()
        {
            Code = "x",
            Name = "Name",
            ShortName = "Kurz",
            Domain = "arbeit",
            Kind = unit switch
            {
                "Personen" or "Plätze" => "count",
                "%" or "Prozent" => "share",
                _ => "rate",
            },
            Unit = unit,
            Decimals = decimals,
            Direction = "neutral",
            Source = "Quelle",
            Definition = "Definition",
            HowToRead = "",
            HowNotToRead = "",
            Periods = [.. own.Select(value => value.Period)],
            Series = new Dictionary<string, IReadOnlyList<ProfiledValue>>
            {
                ["1"] = [.. own.Select(value => Value(value.Period, value.Value))],
                ["0"] = [.. own.Select(value => Value(value.Period, whole))],
            },
            Rank = null,
            RankOf = 0,
            Comparisons = verdict is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["0"] = verdict },
        };

    private static ProfiledValue Value(string period, double? value) =>
        new()
        {
            Period = period,
            Value = value,
            State = value is null ? "Hidden" : "Shown",
            Sign = value is null ? "." : "",
            Flags = null,
        };

    private static IndicatorProfile Profile(ProfiledIndicator indicator) =>
        new()
        {
            Area = new()
            {
                Code = "1",
                Name = "Gebiet",
                Level = "gemeinde",
                Path = ["0", "1"],
            },
            Ancestors =
            [
                new()
                {
                    Code = "0",
                    Name = "Kreis Probe",
                    Level = "kreis",
                    Path = ["0"],
                },
            ],
            Release = new()
            {
                Id = Guid.Empty,
                Name = "Stand",
                State = "published",
                PublishedAt = null,
                DataAsOf = null,
            },
            Indicators = [indicator],
        };
}
