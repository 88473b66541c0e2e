using Sozialplanung.Areas.Keys;

namespace Sozialplanung.Areas.Tests.Keys;

public sealed class AreaKeyTests
{
    [Fact]
    public void An_AGS_knows_its_parents()
    {
        var saarlouis = Ags.Parse("10044115");

        saarlouis.Land.ShouldBe("10");
        saarlouis.Regierungsbezirk.ShouldBe("100");
        saarlouis.Kreis.ShouldBe("10044");
        saarlouis.IsKreisfreieStadt.ShouldBeFalse();
        Ags.Parse("05315000").IsKreisfreieStadt.ShouldBeTrue();
    }

    [Fact]
    public void An_ARS_is_the_AGS_with_the_Gemeindeverband_put_in()
    {
        // Adenau in Rheinland-Pfalz belongs to a Verbandsgemeinde, Saarlouis to none.
        var adenau = Ars.Parse("07 1 31 5001 001");

        adenau.Verbandsgemeinde.ShouldBe("071315001");
        adenau.HasVerbandsgemeinde.ShouldBeTrue();
        adenau.Ags.ShouldBe(Ags.Parse("07131001"));
        adenau.Ags.ToArs("5001").ShouldBe(adenau);
        Ags.Parse("10044115").ToArs("0115").HasVerbandsgemeinde.ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, "fehlt")]
    [InlineData("", "fehlt")]
    [InlineData("1315000", "führende Null")]
    [InlineData("5315000", "führende Null")]
    [InlineData("053150001", "8 Ziffern")]
    [InlineData("0531500x", "Ziffern")]
    [InlineData("17000000", "Land 17")]
    [InlineData("05215000", "Regierungsbezirk 2")]
    [InlineData("10000115", "Kreis fehlt")]
    public void An_implausible_key_is_refused_with_a_reason(string? text, string reason)
    {
        Ags.TryParse(text, out var key, out var problem).ShouldBeFalse();

        key.IsEmpty.ShouldBeTrue();
        problem.ShouldContain(reason);
    }

    [Theory]
    [InlineData("11000000")]
    [InlineData("02000000")]
    [InlineData("04011000")]
    [InlineData("14612000")]
    [InlineData("16052000")]
    public void City_states_and_kreisfreie_Staedte_are_plausible(string text) => Ags.TryParse(text, out _, out _).ShouldBeTrue();

    [Fact]
    public void Keys_sort_as_text() => (Ags.Parse("01001000") < Ags.Parse("10044115")).ShouldBeTrue();

    [Fact]
    public void Keys_of_other_towns_are_data()
    {
        var scheme = new AreaKeyScheme([
            new AreaKeyLevel("gemeinde", @"\d{8}", null),
            new AreaKeyLevel("stadtteil", @"\d{8}-\d{2}", 8),
            new AreaKeyLevel("sozialraum", @"\d{8}-\d{2}-\d{2}", 11),
        ]);

        scheme.LevelOf("10044115-03-02")!.Code.ShouldBe("sozialraum");
        scheme.ParentOf("10044115-03-02").ShouldBe("10044115-03");
        scheme.ParentOf("10044115").ShouldBeNull();
        Should.Throw<FormatException>(() => scheme.ParentOf("x")).Message.ShouldContain("„x“");
    }

    [Fact]
    public void The_official_key_is_such_a_scheme_too()
    {
        AreaKeyScheme.Municipalities.ParentOf("10044115").ShouldBe("10044");
        AreaKeyScheme.Municipalities.ParentOf("10044").ShouldBe("100");
    }
}
