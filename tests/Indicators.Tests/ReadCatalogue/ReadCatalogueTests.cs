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
}
