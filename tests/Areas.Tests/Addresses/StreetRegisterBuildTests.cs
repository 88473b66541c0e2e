using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Areas.Tests.Addresses;

public sealed class StreetRegisterBuildTests
{
    [Fact]
    public void Overlapping_ranges_of_different_areas_are_reported_and_not_resolved()
    {
        var register = StreetRegister.Build([Entry("A", "1", "20"), Entry("B", "10", "30"), Entry("B", "25", "27")]);

        var finding = register.Findings.ShouldHaveSingleItem();
        finding.Kind.ShouldBe(StreetRegisterFindingKind.Overlap);
        finding.Text.ShouldBe("Eintrag 2 (B) überschneidet sich mit Eintrag 1 (A).");
        AreaOf(register, "9").ShouldBe("A");
        AreaOf(register, "15").ShouldBeNull();
        AreaOf(register, "21").ShouldBe("B");
        register.CandidateAreas("05315000", "Testweg").ShouldBe(["A", "B"]);
    }

    [Fact]
    public void A_range_goes_before_the_whole_street()
    {
        var register = StreetRegister.Build([Entry("A"), Entry("B", "10", "30")]);

        register.Findings.ShouldBeEmpty();
        AreaOf(register, "9").ShouldBe("A");
        AreaOf(register, "10").ShouldBe("B");
        AreaOf(register, "").ShouldBe("A");
    }

    [Fact]
    public void Sides_do_not_touch_each_other()
    {
        var register = StreetRegister.Build([
            Entry("A", "1", "99", HouseNumberSide.Odd),
            Entry("B", "2", "98", HouseNumberSide.Even),
        ]);

        register.Findings.ShouldBeEmpty();
        AreaOf(register, "51").ShouldBe("A");
        AreaOf(register, "50").ShouldBe("B");
        AreaOf(register, "50-52").ShouldBe("B");
    }

    [Fact]
    public void Numbers_of_one_address_in_two_areas_are_told_of()
    {
        var register = StreetRegister.Build([Entry("A", "1", "12"), Entry("B", "13", "30")]);

        register.Match("05315000", "Testweg", "12-14", "", out var match).ShouldBe(MatchClass.Interpolated);
        match.AreaCode.ShouldBe("A");
        match.Reason.ShouldBe(MatchReason.NumbersInTwoAreas);
    }

    [Theory]
    [InlineData("2023-12-31", "alt")]
    [InlineData("2024-01-01", "neu")]
    [InlineData(null, "neu")]
    public void The_register_of_a_day_holds_what_was_valid_on_it(string? day, string area)
    {
        var register = StreetRegister.Build(
            [
                Entry("alt") with
                {
                    ValidTo = new DateOnly(2023, 12, 31),
                },
                Entry("neu") with
                {
                    ValidFrom = new DateOnly(2024, 1, 1),
                },
            ],
            day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );

        register.Findings.ShouldBeEmpty();
        AreaOf(register, "1").ShouldBe(area);
    }

    [Fact]
    public void Bad_entries_are_left_out_and_named_by_their_number()
    {
        var register = StreetRegister.Build([
            Entry("A"),
            Entry(""),
            Entry("A", "30", "10"),
            Entry("A", "2", "2", HouseNumberSide.Odd),
            Entry("A") with
            {
                Street = "-",
            },
        ]);

        register
            .Findings.Select(finding => (finding.Entry, finding.Kind))
            .ShouldBe([
                (2, StreetRegisterFindingKind.Incomplete),
                (3, StreetRegisterFindingKind.RangeReversed),
                (4, StreetRegisterFindingKind.SideWithoutNumbers),
                (5, StreetRegisterFindingKind.Incomplete),
            ]);
        register.StreetCount.ShouldBe(1);
    }

    [Theory]
    [InlineData("05315000")]
    [InlineData("5315000")]
    [InlineData("053150000000")]
    [InlineData(" 05315000 ")]
    [InlineData("")]
    public void The_municipality_is_found_by_AGS_ARS_and_without_its_leading_zero(string key)
    {
        StreetRegister.Build([Entry("A")]).Match(key, "Testweg", "1", "", out var match);

        match.AreaCode.ShouldBe("A");
    }

    [Fact]
    public void An_empty_register_and_an_unknown_municipality_answer_with_a_reason()
    {
        StreetRegister.Build([]).Match("05315000", "Testweg", "1", "", out var match).ShouldBe(MatchClass.None);
        match.Reason.ShouldBe(MatchReason.MunicipalityUnknown);
        StreetRegister.Build([Entry("A")]).Match("99999999", "Testweg", "1", "", out match).ShouldBe(MatchClass.None);
        match.ReasonText.ShouldContain("Gemeinde");
    }

    [Fact]
    public void Equally_near_streets_in_different_areas_are_left_to_a_clerk()
    {
        StreetRegisterEntry[] entries = [Entry("A") with { Street = "Tannenweg" }, Entry("B") with { Street = "Kannenweg" }];

        StreetRegister.Build(entries).Match("", "Mannenweg", "1", "", out var match).ShouldBe(MatchClass.None);
        match.Reason.ShouldBe(MatchReason.StreetAmbiguous);
        StreetRegister
            .Build([entries[0], entries[1] with { AreaCode = "A" }])
            .Match("", "Mannenweg", "1", "", out match)
            .ShouldBe(MatchClass.Fuzzy);
        match.AreaCode.ShouldBe("A");
    }

    [Fact]
    public void An_initial_stands_for_one_first_name_only()
    {
        StreetRegisterEntry[] entries =
        [
            Entry("A") with
            {
                Street = "Erna-Breuer-Straße",
            },
            Entry("B") with
            {
                Street = "Breuerstraße",
            },
        ];

        StreetRegister.Build(entries).Match("", "E.-Breuer-Str.", "1", "", out var match).ShouldBe(MatchClass.Fuzzy);
        match.MatchedStreet.ShouldBe("Erna-Breuer-Straße");
        match.Reason.ShouldBe(MatchReason.Abbreviated);
        StreetRegister.Build(entries).Match("", "O.-Breuer-Str.", "1", "", out match).ShouldBe(MatchClass.None);
        StreetRegister
            .Build([.. entries, Entry("C") with { Street = "Emil-Breuer-Straße" }])
            .Match("", "E.-Breuer-Str.", "1", "", out match)
            .ShouldBe(MatchClass.None);
    }

    [Fact]
    public void The_house_number_decides_between_streets_that_are_equally_near()
    {
        StreetRegisterEntry[] entries =
        [
            Entry("A", "1", "9") with
            {
                Street = "Tannenweg",
            },
            Entry("B", "50", "99") with
            {
                Street = "Kannenweg",
            },
        ];

        StreetRegister.Build(entries).Match("", "Mannenweg", "5", "", out var match);

        match.AreaCode.ShouldBe("A");
    }

    private static string? AreaOf(StreetRegister register, string number)
    {
        register.Match("05315000", "Testweg", number, "", out var match);
        return match.AreaCode;
    }

    private static StreetRegisterEntry Entry(
        string area,
        string? from = null,
        string? to = null,
        HouseNumberSide side = HouseNumberSide.Both
    ) =>
        new()
        {
            Municipality = "05315000",
            Street = "Testweg",
            AreaCode = area,
            Side = side,
            From = from is null ? null : HouseNumber.Parse(from),
            To = to is null ? null : HouseNumber.Parse(to),
        };
}
