using System.Net;

namespace Sozialplanung.GeographyService.Tests.DraftConversionKey;

public sealed class DraftConversionKeyTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_common_surface_says_what_goes_where_and_what_stays_is_only_counted()
    {
        var divisions = await TwoDivisions.ImportAsync(geography, Cancelled);

        var draft = (await divisions.ByAreaAsync(Cancelled)).ShouldBeOk();

        TwoDivisions
            .SharesOf(draft.Body)
            .ShouldBe([
                "10044001-01 > 10044001-01 = 0.7",
                "10044001-01 > 10044001-02 = 0.3",
                "10044001-02 > 10044001-02 = 1",
                "10044002-01 > 10044002-03 = 1",
                "10044002-02 > 10044002-03 = 1",
            ]);
        draft.Body.GetProperty("unchangedCount").GetInt32().ShouldBe(3);
        draft.Body.GetProperty("weight").GetString().ShouldBe("Fläche");
        draft.Body.GetProperty("shares")[1].GetProperty("newName").GetString().ShouldBe("Neustadt");
        draft.Body.GetProperty("errors").GetArrayLength().ShouldBe(0);
        draft.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Boundaries_drawn_a_little_differently_are_the_same_area()
    {
        var (from, to) = (RunningGeography.NewVersion(), RunningGeography.NewVersion());
        (await geography.ImportAsync(new Town().GeoJson, Town.Profile(from), Cancelled)).ShouldBeOk();
        (await geography.ImportAsync(new Town(West: 340_002).GeoJson, Town.Profile(to), Cancelled)).ShouldBeOk();

        var draft = (await new TwoDivisions(geography, from, to).ByAreaAsync(Cancelled)).ShouldBeOk();

        TwoDivisions.SharesOf(draft.Body).ShouldBeEmpty();
        draft.Body.GetProperty("unchangedCount").GetInt32().ShouldBe(7);
    }

    [Fact]
    public async Task What_lies_outside_of_the_new_areas_is_said()
    {
        var (from, to) = (RunningGeography.NewVersion(), RunningGeography.NewVersion());
        var town = new Town();
        (await geography.ImportAsync(town.GeoJson, Town.Profile(from), Cancelled)).ShouldBeOk();
        var smaller = Town.Collection(
            town.Square(town.Code, "Kreis Muster", "kreis", null, 0, 1.5),
            town.Square(town.Gemeinde(1), "Gemeinde 1", "gemeinde", town.Code, 0, 1.5),
            town.Square(town.Stadtteil(1, 1), "Stadtteil 1-1", "stadtteil", town.Gemeinde(1), 0, 1.5)
        );
        (await geography.ImportAsync(smaller, Town.Profile(to), Cancelled)).ShouldBeOk();

        var draft = (await new TwoDivisions(geography, from, to).ByAreaAsync(Cancelled)).ShouldBeOk();

        draft.Warnings.ShouldContain(warning =>
            warning.StartsWith("50 % der Fläche von Stadtteil 1-2 (Stadtteil, 10044001-02)", StringComparison.Ordinal)
        );
        draft.Warnings.ShouldContain(
            $"Stadtteil 2-1 (Stadtteil, 10044002-01) hat im Gebietsstand {to} keinen Nachfolger; seine Zahlen fehlen in neuen Freigaben."
        );
    }

    [Theory]
    [InlineData("alt;neu;einwohner\n10044001-01;10044001-01;1.200\n10044001-01;10044001-02;400\n", "0.75", "0.25", "einwohner")]
    [InlineData("alt;neu;Anteil\n10044001-01;10044001-01;0,9\n10044001-01;10044001-02;0,1\n", "0.9", "0.1", "Anteil")]
    [InlineData("old,new,share\n10044001-01,10044001-01,0.125\n10044001-01,10044001-02,0.875\n", "0.125", "0.875", "share")]
    [InlineData("alt;neu;Anteil in %\n10044001-01;10044001-01;40 %\n10044001-01;10044001-02;60 %\n", "0.4", "0.6", "Anteil in %")]
    [InlineData(
        "adresse;vorher;nachher\nRing 1;10044001-01;10044001-01\nRing 2;10044001-01;10044001-01\nRing 3;10044001-01;10044001-02\nRing 4;10044001-01;10044001-02\n",
        "0.5",
        "0.5",
        "Zeilen der Liste"
    )]
    public async Task A_list_of_shares_inhabitants_or_addresses_becomes_a_key(
        string csv,
        string first,
        string second,
        string weight
    )
    {
        var divisions = await TwoDivisions.ImportAsync(geography, Cancelled);

        var draft = (await divisions.ByFileAsync(csv, Cancelled)).ShouldBeOk();

        TwoDivisions
            .SharesOf(draft.Body)
            .ShouldBe([$"10044001-01 > 10044001-01 = {first}", $"10044001-01 > 10044001-02 = {second}"]);
        draft.Body.GetProperty("weight").GetString().ShouldBe(weight);
    }

    [Theory]
    [InlineData("alt;neu;Anteil\n10044001-01;10044001-01;0,5\n10044001-01;10044001-02;0,3\n", "ergeben 0,8 statt 1")]
    [InlineData(
        "alt;neu;einwohner\n10044001-01;10044001-01;12\n10044001-01;10044001-02;viele\n",
        "nicht zu erkennen|„viele“ ist keine Zahl"
    )]
    [InlineData("alt;neu;einwohner\n10044001-01;10044001-01;0\n10044001-01;10044001-02;0\n", "alle Zahlen null")]
    [InlineData("alt;neu;einwohner\n10044001-01;99999;12\n", "Spalte das alte und welche das neue Gebiet nennt")]
    [InlineData("alt;neu;einwohner\n10044001-01;10044001-02;12\n10044001-02;10044001;12\n", "verschiedenen Ebenen")]
    public async Task A_list_that_cannot_be_taken_as_meant_says_why(string csv, string expected)
    {
        var divisions = await TwoDivisions.ImportAsync(geography, Cancelled);

        var draft = (await divisions.ByFileAsync(csv, Cancelled, new { value = csv.Split('\n')[0].Split(';')[2] })).ShouldBeOk();

        var errors = string.Join(
            ' ',
            draft.Body.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("text").GetString())
        );
        expected.Split('|').ShouldContain(part => errors.Contains(part, StringComparison.Ordinal), errors);
    }

    [Fact]
    public async Task A_key_needs_two_divisions()
    {
        var divisions = await TwoDivisions.ImportAsync(geography, Cancelled);

        (await new TwoDivisions(geography, divisions.From, divisions.From).ByAreaAsync(Cancelled)).ShouldBeProblem(
            HttpStatusCode.NotFound
        );
        (await new TwoDivisions(geography, "1999-01-01", divisions.To).ByAreaAsync(Cancelled)).ShouldBeProblem(
            HttpStatusCode.NotFound
        );
        (await divisions.ByFileAsync("nur eine Zeile", Cancelled)).ShouldBeProblem(HttpStatusCode.BadRequest);
    }
}
