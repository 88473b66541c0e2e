using Sozialplanung.Ingestion.Tests.FetchDataset;

namespace Sozialplanung.Ingestion.Tests.FetchFeatures;

public sealed class FeatureSourceTests(RunningIngestion ingestion)
{
    private static readonly string _profile = Samples.WideProfile.Replace(
        "{\"fileName\":true}",
        "{\"column\":\"Jahr\"}",
        StringComparison.Ordinal
    );

    private static readonly string[] _features =
    [
        """{"type":"Feature","id":1,"properties":{"Sozialraum":"10044111-01","Jahr":2024,"Arbeitslose":12}}""",
        """{"type":"Feature","id":2,"properties":{"Sozialraum":"10044111-02","Jahr":2024,"Arbeitslose":7}}""",
    ];

    [Theory]
    [InlineData("wfs", "", "https://geo.example/wfs", "Bitte wählen Sie eine Ebene des Dienstes aus.")]
    [InlineData("wms", "a", "https://geo.example/wms", "Die Art „wms“ gibt es nicht")]
    [InlineData("wfs", "a", "sftp://geo.example/wfs", "Ein Dienst hat eine Adresse, die mit https:// beginnt.")]
    public async Task A_service_without_a_layer_or_of_another_kind_is_not_kept(
        string service,
        string layer,
        string address,
        string said
    )
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);

        var answer = await RunningIngestion.PutAsync(
            ingestion.Verwalter,
            $"/datasets/{dataset}/source",
            new
            {
                address,
                service,
                layer,
            }
        );

        ((int)answer.StatusCode).ShouldBe(400);
        (await RunningIngestion.JsonAsync(answer))["title"]!.GetValue<string>().ShouldStartWith(said);
    }

    [Fact]
    public async Task A_layer_goes_the_way_of_a_file_and_is_known_again_by_what_it_holds()
    {
        await using var office = await OgcOffice.StartAsync(_features, matched: "\"numberMatched\":2,");
        var dataset = await ingestion.DefineAsync(_profile);
        await ingestion.SetSourceAsync(
            dataset,
            new
            {
                address = office.Url("/dienst"),
                service = "ogc-features",
                layer = "gebiete",
            }
        );

        var first = await ingestion.FetchAsync(dataset);
        var second = await ingestion.FetchByClockAsync(dataset);

        first.Outcome().ShouldBe("accepted");
        first["files"]![0]!["fileName"]!.GetValue<string>().ShouldBe("gebiete.json");
        second.Outcome().ShouldBe("repeated");
    }
}
