using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Areas.Tests.Addresses;

public sealed class StreetRegisterTests
{
    private static readonly StreetRegister _register = StreetRegister.Build([
        Entry("Hauptstraße", "01", HouseNumberSide.Odd, "1", "83a"),
        Entry("Hauptstraße", "02", HouseNumberSide.Odd, "85", "199"),
        Entry("Hauptstraße", "02", HouseNumberSide.Even, "2", "120"),
        Entry("An der Mühle", "03"),
        Entry("St.-Apern-Str.", "04"),
        Entry("Marktplatz", "05"),
        Entry("Bahnhofstr.", "01", HouseNumberSide.Both, "1", "20"),
        Entry("Bahnhofstr.", "06", HouseNumberSide.Both, "21", "40"),
        Entry("Philippstraße", "07"),
        Entry("Hauptstraße", "91", municipality: "10044112"),
    ]);

    [Theory]
    [InlineData("Hauptstraße", "12", "", "02")]
    [InlineData("HAUPTSTRASSE", "13", "", "01")]
    [InlineData("Hauptstr.", "83", "a", "01")]
    [InlineData("Haupt-Str", "85 B", "", "02")]
    [InlineData("Hauptstr. 12 a", "", "", "02")]
    [InlineData("a. d. Mühle", "5", "", "03")]
    [InlineData("A.d.Muehle", "", "", "03")]
    [InlineData("Sankt Apern Straße", "7 1/2", "", "04")]
    [InlineData("Markt-Pl.", "1-3", "", "05")]
    public void Writes_of_the_same_street_are_exact(string street, string number, string addition, string area)
    {
        _register.Match("10044111", street, number, addition, out var match).ShouldBe(MatchClass.Exact);

        match.AreaCode.ShouldBe(area);
        match.Similarity.ShouldBe(1);
    }

    [Theory]
    [InlineData("Hauptstraße", "83b", "01", MatchReason.AdditionBeyondRange)]
    [InlineData("Hauptstraße", "205", "02", MatchReason.NearestNumber)]
    [InlineData("Hauptstraße", "122", "02", MatchReason.NearestNumber)]
    public void A_number_outside_the_ranges_is_estimated(string street, string number, string area, MatchReason reason)
    {
        _register.Match("10044111", street, number, "", out var match).ShouldBe(MatchClass.Interpolated);

        match.AreaCode.ShouldBe(area);
        match.Reason.ShouldBe(reason);
        match.Score.ShouldBeLessThan(1);
    }

    [Theory]
    [InlineData("Hauptsraße", "12", "02")]
    [InlineData("Filipstr.", "12", "07")]
    [InlineData("Mraktplatz", "12", "05")]
    public void A_typing_error_finds_the_nearest_street(string street, string number, string area)
    {
        _register.Match("10044111", street, number, "", out var match).ShouldBe(MatchClass.Fuzzy);

        match.AreaCode.ShouldBe(area);
        match.Similarity.ShouldBeInRange(0.7, 0.999);
        match.ReasonText.ShouldContain(match.MatchedStreet!);
    }

    [Theory]
    [InlineData("Kirchgasse", "1", MatchReason.StreetUnknown)]
    [InlineData("Hauptstraße", "", MatchReason.NumberMissing)]
    [InlineData("Hauptstraße", "ohne", MatchReason.NumberUnreadable)]
    [InlineData("", "1", MatchReason.StreetMissing)]
    [InlineData("Hauptstraße", "999", MatchReason.NumberFarOutside)]
    public void What_cannot_be_assigned_says_why(string street, string number, MatchReason reason)
    {
        _register.Match("10044111", street, number, "", out var match).ShouldBe(MatchClass.None);

        match.Reason.ShouldBe(reason);
        match.AreaCode.ShouldBeNull();
        match.ReasonText.ShouldEndWith(".");
    }

    [Fact]
    public void Equal_street_names_are_kept_apart_by_municipality()
    {
        _register.Match("10044112", "Hauptstraße", "12", "", out var match);

        match.AreaCode.ShouldBe("91");
    }

    [Fact]
    public void Streets_with_like_names_are_named_the_nearest_first_though_none_is_near_enough()
    {
        var register = StreetRegister.Build([
            Entry("Mühlenstraße", "01"),
            Entry("Mühlenweg", "02"),
            Entry("Mühlgasse", "03"),
            Entry("Bahnhofstraße", "04"),
            Entry("Mühlenstraße", "91", municipality: "10044112"),
        ]);

        var near = register.Nearest("10044111", "Mulanstr", 3);

        near[0].Street.ShouldBe("Mühlenstraße");
        near.Select(street => street.Similarity).ShouldBeInOrder(SortDirection.Descending);
        near.ShouldAllBe(street => street.Similarity > 0.4 && street.Similarity < 1);
        near.ShouldNotContain(street => street.Street == "Bahnhofstraße");
        register.Nearest("10044111", "Mulanstr", 1).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("10044111", "Hauptstr.")]
    [InlineData("gibt es nicht", "Hauptstraße")]
    [InlineData("10044111", "")]
    [InlineData("10044111", "###")]
    public void A_name_that_is_in_the_register_or_is_none_is_like_no_street(string municipality, string street) =>
        _register.Nearest(municipality, street, 3).ShouldBeEmpty();

    private static StreetRegisterEntry Entry(
        string street,
        string area,
        HouseNumberSide side = HouseNumberSide.Both,
        string? from = null,
        string? to = null,
        string municipality = "10044111"
    ) =>
        new()
        {
            Municipality = municipality,
            Street = street,
            AreaCode = area,
            Side = side,
            From = from is null ? null : HouseNumber.Parse(from),
            To = to is null ? null : HouseNumber.Parse(to),
        };
}
