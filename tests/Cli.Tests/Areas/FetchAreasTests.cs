namespace Sozialplanung.Cli.Tests.Areas;

/// <summary>Areas of a service become a file.</summary>
public sealed class FetchAreasTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_layer_is_saved_as_the_file_it_is()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("POST /api/ingestion/feature-services/features", """{"type":"FeatureCollection","features":[]}""");
        var file = Path.Combine(installation.Folder, "g.geojson");

        var outcome = await installation.RunAsync(
            Cancelled,
            "areas",
            "fetch",
            "https://gis.example/wfs",
            "--service",
            "wfs",
            "--layer",
            "viertel",
            "--out",
            file
        );

        outcome.Code.ShouldBe(0, outcome.Errors);
        (await File.ReadAllTextAsync(file, Cancelled)).ShouldBe("""{"type":"FeatureCollection","features":[]}""");
        installation.Requests.Last().Body.ShouldContain("\"layer\": \"viertel\"");
        Directory.GetFiles(installation.Folder, "*.teil").ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_layer_the_layers_are_listed_and_a_refusal_leaves_no_file()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer(
                "POST /api/ingestion/feature-services/layers",
                new { layers = new[] { new { name = "viertel", title = "Stadtviertel" } } }
            )
            .Refuse("POST /api/ingestion/feature-services/features", 400, "Der Dienst antwortet nicht.");
        var file = Path.Combine(installation.Folder, "g.geojson");
        string[] fetch = ["areas", "fetch", "https://gis.example/wfs", "--service", "wfs"];

        var listed = await installation.RunAsync(Cancelled, fetch);
        var refused = await installation.RunAsync(Cancelled, [.. fetch, "--layer", "viertel", "--out", file]);

        listed.ShouldBe(new Outcome(0, "viertel: Stadtviertel\n", ""));
        refused.Code.ShouldBe(1);
        refused.Errors.ShouldContain("Der Dienst antwortet nicht.");
        File.Exists(file).ShouldBeFalse();
    }
}
