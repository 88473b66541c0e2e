using System.Text.Json.Nodes;
using Sozialplanung.Ingestion.Tests.FetchFeatures;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ReadService;

public sealed class ReadServiceTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task A_layer_comes_with_its_geometry_as_one_file_of_GeoJSON()
    {
        await using var office = await OgcOffice.StartAsync();
        var source = new
        {
            address = office.Url("/dienst"),
            service = "ogc-features",
            layer = "gebiete",
        };

        var layers = await RunningIngestion.JsonAsync(await PostAsync(ingestion.Verwalter, "layers", source));
        var answer = await PostAsync(ingestion.Verwalter, "features", source);

        layers["layers"]!.AsArray().Count.ShouldBe(2);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/geo+json");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("gebiete.geojson");
        var features = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))![
            "features"
        ]!.AsArray();
        features.Count.ShouldBe(7);
        features[0]!["geometry"]!["coordinates"]!.ToJsonString().ShouldBe("[7,51]");
    }

    [Fact]
    public async Task The_coordinate_system_that_a_wfs_names_goes_with_it()
    {
        const string Crs = """{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::25832"}}""";
        await using var office = await new WfsOffice { Formats = ["application/json"], More = $"\"crs\":{Crs}," }.StartAsync();

        var answer = await PostAsync(
            ingestion.Verwalter,
            "features",
            new
            {
                address = office.Url("/wfs?map=stadt"),
                service = "wfs",
                layer = "app:gebiete",
            }
        );

        var collection = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        (collection["crs"]!.ToJsonString(), collection["features"]!.AsArray().Count).ShouldBe((Crs, 5));
    }

    [Fact]
    public async Task Borders_as_GML_and_half_a_layer_are_refused_with_a_sentence()
    {
        await using var gml = await new WfsOffice().StartAsync();
        await using var half = await OgcOffice.StartAsync(matched: "\"numberMatched\":9,");

        (
            await RefusalAsync(
                new
                {
                    address = gml.Url("/wfs?map=stadt"),
                    service = "wfs",
                    layer = "app:gebiete",
                }
            )
        ).ShouldContain("nur als GML");
        (
            await RefusalAsync(
                new
                {
                    address = half.Url("/dienst"),
                    service = "ogc-features",
                    layer = "gebiete",
                }
            )
        ).ShouldContain("nennt 9 Objekte");
        (await RefusalAsync(new { address = half.Url("/dienst"), service = "wfs" })).ShouldBe(
            "Bitte wählen Sie eine Ebene des Dienstes aus."
        );
        (await RefusalAsync(new { address = half.Url("/dienst") })).ShouldContain("was für ein Dienst");
    }

    [Fact]
    public async Task Who_may_not_edit_areas_asks_no_service()
    {
        var answer = await PostAsync(
            ingestion.Service.As(Role.Datenlieferant),
            "features",
            new { address = "https://geo.example", service = "wfs" }
        );

        ((int)answer.StatusCode).ShouldBe(403);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string what, object source) =>
        RunningIngestion.PostAsync(client, $"/feature-services/{what}", source);

    private async Task<string> RefusalAsync(object source)
    {
        var answer = await PostAsync(ingestion.Verwalter, "features", source);
        ((int)answer.StatusCode).ShouldBe(400);
        return (await RunningIngestion.JsonAsync(answer))["title"]!.GetValue<string>();
    }
}
