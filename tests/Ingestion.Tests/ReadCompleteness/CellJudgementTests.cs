using Sozialplanung.Facts;
using Sozialplanung.Ingestion.ReadCompleteness;

namespace Sozialplanung.Ingestion.Tests.ReadCompleteness;

public sealed class CellJudgementTests
{
    private static readonly ExpectedArea[] _areas =
    [
        new("a1", "Altstadt", "a", "Adorf"),
        new("a2", "Anger", "a", "Adorf"),
        new("b1", "Burg", "b", "Beburg"),
        new("c1", "Kloster", "c", "Cestadt"),
    ];

    private static readonly CellJudgement _judgement = new(new DateOnly(2025, 5, 1));

    [Fact]
    public void All_areas_of_an_accepted_period_are_complete() =>
        Words(Data(With("2024", "a1", "a2", "b1", "c1"))).ShouldBe(("complete", "Wohnen 2024: vollständig da."));

    [Fact]
    public void A_period_of_former_areas_is_complete_when_it_has_those()
    {
        var former = With("2024", "a1", "x9") with { FormerAreas = [_areas[0], new("x9", "Hafen", "c", "Cestadt")] };

        Words(Data(former)).ShouldBe(("complete", "Wohnen 2024: vollständig da."));
        _judgement.Of(Data(former).Of("c", "Cestadt"), Period.OfYear(2024)).Sentence.ShouldBe("Cestadt 2024: vollständig da.");
        Words(Data(With("2024", "a1") with { FormerAreas = former.FormerAreas }))
            .Sentence.ShouldBe("Wohnen 2024: 1 von 2 Gemeinden fehlt (Cestadt).");
    }

    [Fact]
    public void Missing_municipalities_come_before_missing_areas_and_are_named() =>
        Words(Data(With("2024", "a1", "c1")) with { Agreed = new AgreedTimes(90, null, null) })
            .ShouldBe(
                (
                    "incomplete",
                    "Wohnen 2024: 1 von 3 Gemeinden fehlt (Beburg); 1 von 4 Gebieten fehlt (Anger), überfällig seit 31. März 2025."
                )
            );

    [Fact]
    public void Where_municipalities_deliver_themselves_they_are_counted() =>
        Words(Data(With("2024", "a")) with { Areas = [new("a", "Adorf", "a", "Adorf"), new("b", "Beburg", "b", "Beburg")] })
            .ShouldBe(("incomplete", "Wohnen 2024: 1 von 2 Gemeinden fehlt (Beburg)."));

    [Theory]
    [InlineData(120, "overdue", "Wohnen 2024: überfällig seit 30. April 2025.")]
    [InlineData(121, "due", "Wohnen 2024: fällig am 1. Mai 2025.")]
    public void What_is_agreed_is_due_on_its_day_and_overdue_after_it(int days, string state, string sentence) =>
        Words(Data() with { Agreed = new AgreedTimes(days, null, null) }).ShouldBe((state, sentence));

    [Fact]
    public void Before_and_after_the_agreement_nothing_is_expected()
    {
        Words(Data() with { Agreed = new AgreedTimes(0, new DateOnly(2025, 1, 1), null) }).State.ShouldBe("notExpected");
        Words(Data() with { Agreed = new AgreedTimes(0, null, new DateOnly(2024, 6, 30)) }).State.ShouldBe("notExpected");
    }

    [Fact]
    public void Without_an_agreement_only_a_gap_is_missing_and_never_overdue()
    {
        var gap = Data(With("2023", "a1"), With("2025", "a1"));

        _judgement
            .Of(gap, Period.OfYear(2024))
            .ShouldSatisfyAllConditions(
                cell => cell.State.ShouldBe("missing"),
                cell => cell.IsOverdue.ShouldBeFalse(),
                cell => cell.Sentence.ShouldBe("Wohnen 2024: fehlt.")
            );
        Words(Data(With("2023", "a1"))).State.ShouldBe("notExpected");
        Words(gap with { ComesRegularly = false }).State.ShouldBe("notExpected");
    }

    [Theory]
    [InlineData("quarantined", "Lieferung in Quarantäne")]
    [InlineData("unconfirmed", "Lieferung wartet auf ein Ja")]
    [InlineData("checking", "Lieferung wird geprüft")]
    public void A_delivery_that_waits_is_named_even_when_it_is_overdue(string state, string words)
    {
        var cell = _judgement.Of(
            Data() with
            {
                Agreed = new AgreedTimes(90, null, null),
                Waiting = [new WaitingDelivery(["2024"], state)],
            },
            Period.OfYear(2024)
        );

        (cell.State, cell.Words, cell.IsOverdue).ShouldBe(("waiting", words, true));
        cell.Sentence.ShouldBe($"Wohnen 2024: {words}, überfällig seit 31. März 2025.");
    }

    [Fact]
    public void Of_quarters_in_a_year_each_must_be_there()
    {
        var quarters = Data(With("2024-Q1", "a1", "a2", "b1", "c1"), With("2024-Q3", "a1", "a2", "b1", "c1")) with
        {
            DeliveredKind = PeriodKind.Quarter,
        };

        Words(quarters).ShouldBe(("incomplete", "Wohnen 2024: 2. Quartal 2024, 4. Quartal 2024 fehlen."));
    }

    [Fact]
    public void Of_days_the_last_one_in_the_period_will_do() =>
        Words(Data(With("2024-06-30", "a1"), With("2024-12-31", "a1", "a2", "b1", "c1")) with { DeliveredKind = PeriodKind.Date })
            .State.ShouldBe("complete");

    [Fact]
    public void The_columns_end_with_the_running_period()
    {
        BoardPeriods
            .Last(PeriodKind.Quarter, new DateOnly(2025, 5, 1))
            .Select(period => period.Key)
            .ShouldBe(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2"]);
        BoardPeriods.Last(PeriodKind.HalfYear, new DateOnly(2025, 7, 1))[^1].Key.ShouldBe("2025-H2");
        BoardPeriods.Last(PeriodKind.Month, new DateOnly(2025, 1, 1))[^2].Key.ShouldBe("2024-12");
        BoardPeriods.Last(PeriodKind.Year, new DateOnly(2025, 1, 1))[0].Key.ShouldBe("2020");
    }

    private static (string State, string Sentence) Words(ExpectedData data)
    {
        var cell = _judgement.Of(data, Period.OfYear(2024));
        return (cell.State, cell.Sentence);
    }

    private static ExpectedData Data(params DeliveredPeriod[] delivered) =>
        new()
        {
            Name = "Wohnen",
            DeliveredKind = PeriodKind.Year,
            Areas = _areas,
            Delivered = delivered,
        };

    private static DeliveredPeriod With(string period, params string[] areas) => new(Period.Parse(period), areas.ToHashSet());
}
