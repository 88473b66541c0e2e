namespace Sozialplanung.Indicators.Tests.ReadCatalogue;

public sealed class ReadCatalogueTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_catalogue_tells_what_can_be_chosen()
    {
        await api.ReleaseShareAsync("wv_k", Cancelled);

        var catalogue = await api.GetAsync("/catalogue", Cancelled);

        catalogue.GetProperty("fictional").GetBoolean().ShouldBeTrue();
        catalogue.GetProperty("domains").GetArrayLength().ShouldBe(7);
        var indicator = catalogue
            .GetProperty("indicators")
            .EnumerateArray()
            .Single(candidate => candidate.GetProperty("code").GetString() == "wv_k");
        indicator
            .GetProperty("levels")
            .EnumerateArray()
            .Select(level => level.GetString())
            .ShouldBe(["kreis", "gemeinde", "programmgebiet", "sozialraum"]);
        indicator.GetProperty("periods")[0].GetString().ShouldBe("2024");
    }

    [Fact]
    public async Task A_release_from_before_maps_were_kept_is_shown_on_todays_once_they_are_there()
    {
        api.Foreign.Maps.Clear();
        await api.PublishAreasAsync(District.Levels, District.Areas, Cancelled);
        await api.ReleaseShareAsync("rc_old", Cancelled);
        (await api.GetAsync("/catalogue", Cancelled)).GetProperty("levels").ToString().ShouldNotContain("abc");

        api.Foreign.Maps["sozialraum"] = "{}";
        await api.PublishAreasAsync(District.Levels, District.Areas, Cancelled);

        (await api.GetAsync("/catalogue", Cancelled)).GetProperty("levels").ToString().ShouldContain("\"mapHash\":\"abc\"");
        api.Foreign.Maps.Clear();
        await api.PublishAreasAsync(District.Levels, District.Areas, Cancelled);
    }

    [Fact]
    public async Task A_release_keeps_its_areas_and_maps_when_another_Gebietsstand_becomes_current()
    {
        api.Foreign.Maps["sozialraum"] = "{}";
        await api.PublishAreasAsync(District.Levels, District.Areas, Cancelled);
        await api.ReleaseShareAsync("rc_keep", Cancelled);
        var catalogue = (await api.GetAsync("/catalogue", Cancelled)).GetProperty("levels").ToString();
        var areas = (await api.GetAsync("/catalogue/areas", Cancelled)).ToString();
        var values = (await api.GetAsync("/values/rc_keep?level=sozialraum", Cancelled)).ToString();

        api.Foreign.Maps.Clear();
        await api.PublishAreasAsync(District.Levels, [District.Area("20000", "Neukreis", "kreis", null, ["20000"])], Cancelled);

        (await api.GetAsync("/catalogue", Cancelled)).GetProperty("levels").ToString().ShouldBe(catalogue);
        catalogue.ShouldContain("\"mapHash\":\"abc\"");
        (await api.GetAsync("/catalogue/areas", Cancelled)).ToString().ShouldBe(areas);
        (await api.GetAsync("/values/rc_keep?level=sozialraum", Cancelled)).ToString().ShouldBe(values);
        (await api.GetAsync("/catalogue/areas?level=programmgebiet", Cancelled))
            .EnumerateArray()
            .Single()
            .GetProperty("members")
            .EnumerateArray()
            .Select(member => member.GetString())
            .ShouldBe(["10044111-02", "10044112-01"]);

        await api.PublishAreasAsync(District.Levels, District.Areas, Cancelled);
    }
}
