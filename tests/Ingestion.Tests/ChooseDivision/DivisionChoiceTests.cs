using System.Globalization;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.ChooseDivision;
using Sozialplanung.Ingestion.FetchGeography;

namespace Sozialplanung.Ingestion.Tests.ChooseDivision;

public sealed class DivisionChoiceTests
{
    private static readonly DivisionChoice _berlin = Choice(
        "2021",
        ("2006", "2006-01-01", "2018-12-31", true),
        ("2019", "2019-01-01", null, true),
        ("2021", "2021-01-01", null, false),
        ("Entwurf", null, null, false)
    );

    [Theory]
    [InlineData("2018", "2006")]
    [InlineData("2019", "2019")]
    [InlineData("2020", "2019")]
    [InlineData("2020-Q4", "2019")]
    [InlineData("2021-Q1", "2021")]
    [InlineData("2020-12", "2019")]
    [InlineData("2020-H2", "2019")]
    [InlineData("2020-12-31", "2019")]
    [InlineData("2021-01-01", "2021")]
    [InlineData("2030", "2021")]
    public void The_division_is_the_one_of_the_last_day(string period, string expected)
    {
        var chosen = Of(_berlin, period);

        chosen.Report.Version.ShouldBe(expected);
        chosen.Report.Reason.ShouldBe("period");
        (chosen.Mixed, chosen.Outside, chosen.WithoutKey).ShouldBe((null, null, null));
    }

    [Fact]
    public void The_report_says_in_sentences_which_and_why_and_what_becomes_of_the_numbers()
    {
        Of(_berlin, "2020")
            .Report.Text.ShouldBe(
                "Gelesen gegen den Gebietsstand „2019“ (gültig vom 1.1.2019 bis 31.12.2020): Er galt am 31.12.2020, dem letzten Tag von 2020. Seine Zahlen werden bei der Freigabe auf den geltenden Gebietsstand „2021“ umgerechnet."
            );
        Of(_berlin, "2020-12-31").Report.Text.ShouldContain("Er galt am 31.12.2020.");
        Of(_berlin, "2022", "2023", "2024", "2025")
            .Report.Text.ShouldBe(
                "Gelesen gegen den Gebietsstand „2021“ (gültig ab 1.1.2021): Er galt am letzten Tag jedes Zeitraums der Datei (2022 bis 2025)."
            );
    }

    [Fact]
    public void A_period_in_which_the_division_changed_says_that_its_last_day_counts()
    {
        var midyear = Choice("neu", ("alt", null, "2020-07-31", true), ("neu", "2020-08-01", null, true));

        var chosen = Of(midyear, "2020");

        chosen.Report.Version.ShouldBe("neu");
        chosen.Report.Text.ShouldEndWith("Im Zeitraum 2020 hat der Gebietsstand gewechselt; es zählt der letzte Tag.");
        Of(midyear, "2020-Q2").Report.Version.ShouldBe("alt");
        Of(midyear, "2020-Q3").Report.Text.ShouldContain("hat der Gebietsstand gewechselt");
    }

    [Fact]
    public void Periods_of_two_divisions_are_an_error_with_a_way_out()
    {
        var chosen = Of(_berlin, "2018", "2019", "2020", "2022");

        chosen.Report.Version.ShouldBe("2021");
        chosen
            .Mixed.ShouldNotBeNull()
            .ShouldStartWith(
                "Die Datei nennt Zeiträume verschiedener Gebietsstände: „2006“ (2018); „2019“ (2019, 2020); „2021“ (2022). Bitte wählen Sie bei der Lieferung"
            );
    }

    [Theory]
    [InlineData("2005")]
    [InlineData("1999-12-31")]
    public void A_period_before_all_divisions_is_read_against_the_current_one_with_a_warning(string period)
    {
        var chosen = Of(_berlin, period);

        chosen.Report.Version.ShouldBe("2021");
        chosen.Report.Reason.ShouldBe("current");
        chosen.IsOutsideGrave.ShouldBeTrue();
        chosen.Outside!.ShouldContain("nennt kein Gebietsstand, dass er galt. Gehören die Gebiete der Datei zu einem anderen");
    }

    [Fact]
    public void A_period_in_a_gap_is_noted_and_graver_where_the_current_one_is_known_not_to_have_held()
    {
        var gap = Choice("neu", ("alt", "2006-01-01", "2010-12-31", true), ("neu", "2021-01-01", null, false));
        var unsaid = Choice("neu", ("alt", "2006-01-01", "2010-12-31", true), ("neu", null, null, false));

        Of(gap, "2015").IsOutsideGrave.ShouldBeTrue();
        Of(unsaid, "2015").IsOutsideGrave.ShouldBeFalse();
        Of(unsaid, "2015").Outside.ShouldNotBeNull();
        Of(unsaid, "2010").Report.Version.ShouldBe("alt");
        Of(gap, "2010", "2015").Outside!.ShouldStartWith("Für 2015 nennt kein Gebietsstand, dass er galt.");
    }

    [Fact]
    public void A_division_retired_later_holds_no_longer_after_its_last_day()
    {
        var retired = Choice("2021", ("2021", "2021-01-01", "2024-12-31", false));

        Of(retired, "2024").Report.Reason.ShouldBe("period");
        Of(retired, "2025").Report.Reason.ShouldBe("current");
        Of(retired, "2025").IsOutsideGrave.ShouldBeTrue();
    }

    [Fact]
    public void A_draft_of_which_nobody_said_when_it_holds_is_never_meant()
    {
        var choice = Choice("2021", ("2021", "2021-01-01", null, false), ("2099-01-01", null, null, false));

        Of(choice, "2099").Report.Version.ShouldBe("2021");
    }

    [Fact]
    public void A_division_that_holds_already_and_nobody_has_chosen_yet_says_so()
    {
        var choice = Choice("2021", ("2021", "2021-01-01", null, false), ("2027", "2027-01-01", null, false));

        var chosen = Of(choice, "2027-Q1");

        chosen.Report.Version.ShouldBe("2027");
        chosen.WithoutKey!.ShouldStartWith("Der Gebietsstand „2027“ ist noch nicht der geltende („2021“).");
    }

    [Fact]
    public void A_former_division_without_a_key_names_the_next_step()
    {
        var choice = Choice("2021", ("2019", "2019-01-01", null, false), ("2021", "2021-01-01", null, false));

        var chosen = Of(choice, "2020");

        chosen.Report.NeedsKey.ShouldBeTrue();
        chosen.WithoutKey!.ShouldStartWith("Vom Gebietsstand „2019“ führt kein Umsteigeschlüssel zum geltenden („2021“).");
        chosen.WithoutKey!.ShouldEndWith("bitte unter „Umsteigeschlüssel“ anlegen.");
    }

    [Fact]
    public void Of_two_that_held_on_the_day_the_later_is_meant()
    {
        var choice = Choice("b", ("a", "2019-01-01", "2021-12-31", true), ("b", "2021-01-01", null, false));

        Of(choice, "2021").Report.Version.ShouldBe("b");
    }

    [Fact]
    public void Without_any_days_it_is_the_current_one_and_says_so()
    {
        var unsaid = Choice("2021", ("2019", null, null, true), ("2021", null, null, false));

        unsaid.DependsOnPeriods.ShouldBeFalse();
        Of(unsaid)
            .Report.Text.ShouldBe(
                "Gelesen gegen den geltenden Gebietsstand „2021“. Kein Gebietsstand nennt, von wann bis wann er gilt."
            );
        Of(Choice("2021")).Report.Text.ShouldBe("Gelesen gegen den geltenden Gebietsstand „2021“.");
    }

    [Fact]
    public void What_a_person_or_the_dataset_says_is_told_as_such()
    {
        _berlin.Named("2019", byDataset: false).Report.Text.ShouldContain("wie bei der Lieferung gewählt.");
        _berlin.Named("2019", byDataset: true).Report.Reason.ShouldBe("dataset");
        _berlin.OfAddresses().Report.Version.ShouldBe("2021");
    }

    private static ChosenDivision Of(DivisionChoice choice, params string[] periods) =>
        choice.Of([.. periods.Select(period => Period.Parse(period))]);

    private static DivisionChoice Choice(
        string current,
        params (string Version, string? From, string? To, bool IsConvertible)[] divisions
    ) =>
        new(
            [
                .. divisions.Select(division => new KnownDivision(
                    division.Version,
                    division.Version == current,
                    Day(division.From),
                    Day(division.To),
                    division.IsConvertible || division.Version == current,
                    DateTimeOffset.UnixEpoch
                )),
            ],
            current
        );

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
