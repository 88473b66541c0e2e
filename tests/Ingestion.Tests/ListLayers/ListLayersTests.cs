using Sozialplanung.Ingestion.Tests.FetchDataset;
using Sozialplanung.Ingestion.Tests.FetchFeatures;

namespace Sozialplanung.Ingestion.Tests.ListLayers;

public sealed class ListLayersTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task The_layers_of_a_service_are_listed_and_one_is_kept()
    {
        await using var office = await OgcOffice.StartAsync();
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var source = new
        {
            address = office.Url("/dienst"),
            service = "ogc-features",
            layer = "gebiete",
        };

        var layers = await PostAsync(dataset, "layers", new { source.address, source.service });
        var check = await PostAsync(dataset, "check", source);
        await ingestion.SetSourceAsync(dataset, source);

        layers["layers"]!
            .AsArray()
            .Select(layer => layer!["title"]!.GetValue<string>())
            .ShouldBe(["Sozialräume der Stadt", "orte"]);
        check["text"]!.GetValue<string>().ShouldBe("Erreichbar. Dort liegt „gebiete“, eine Ebene mit 7 Objekten.");
        var shown = await ingestion.SourceAsync(dataset);
        (shown["kind"]!.GetValue<string>(), shown["layer"]!.GetValue<string>()).ShouldBe(("ogc-features", "gebiete"));
    }

    [Fact]
    public async Task Why_there_are_no_layers_is_a_sentence()
    {
        await using var office = await WebOffice.WithFileAsync(() => "a;b");
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);

        var layers = await PostAsync(dataset, "layers", new { address = office.Url("/"), service = "wfs" });

        layers["layers"]!.AsArray().ShouldBeEmpty();
        layers["text"]!.GetValue<string>().ShouldContain("antwortet bei 127.0.0.1 kein WFS");
    }

    private async Task<System.Text.Json.Nodes.JsonNode> PostAsync(string dataset, string action, object source) =>
        await RunningIngestion.JsonAsync(
            await RunningIngestion.PostAsync(ingestion.Verwalter, $"/datasets/{dataset}/source/{action}", source)
        );
}
