namespace Sozialplanung.Ingestion.Tests.ExportDataCatalogue;

public sealed class ExportDataCatalogueTests(RunningIngestion ingestion)
{
    [Theory]
    [InlineData("/catalogue/dcat.ttl", "text/turtle")]
    [InlineData("/catalogue/dcat.jsonld", "application/ld+json")]
    public async Task Everybody_is_told_of_what_is_public_and_of_nothing_else(string path, string type)
    {
        var open = await PutAsync("Offen \"für\" alle", isPublic: true);
        var closed = await PutAsync("Nur hier", isPublic: false);
        var wish = await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            "/catalogue",
            new { title = "Gewünscht und öffentlich", isPublic = true }
        );
        using var anybody = ingestion.Service.Anonymous();
        anybody.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        anybody.DefaultRequestHeaders.Add("X-Forwarded-Host", "atlas.kreis.de");

        var answer = await RunningIngestion.GetAsync(anybody, path);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var graph = type == "text/turtle" ? ReadStatements.OfTurtle(text) : ReadStatements.OfJsonLd(text);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        wish.IsSuccessStatusCode.ShouldBeTrue();
        graph.ShouldContain(s => s.Subject == $"https://atlas.kreis.de/api/ingestion/catalogue/{open}#dataset");
        graph.ShouldContain(s => s.Value == "Offen \"für\" alle");
        text.ShouldNotContain(closed);
        text.ShouldNotContain("Gewünscht und öffentlich");
        DcatShapes.Violations(graph).ShouldBeEmpty();
    }

    private async Task<string> PutAsync(string title, bool isPublic)
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var answer = await RunningIngestion.PutAsync(
            ingestion.Verwalter,
            $"/catalogue/{dataset}",
            new
            {
                title,
                theme = "SOCI",
                licence = "dl-by-de/2.0",
                isPublic,
            }
        );
        answer.IsSuccessStatusCode.ShouldBeTrue();
        return dataset;
    }
}
