using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Sozialplanung.Ingestion.Tests.ReadDataCatalogue;

public sealed class ReadDataCatalogueTests(UnchangedDistrict ingestion) : IClassFixture<UnchangedDistrict>
{
    [Fact]
    public async Task A_dataset_that_nobody_wrote_about_is_there_and_says_what_is_missing()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);

        var found = await EntryAsync(dataset);

        found["entry"].ShouldBeNull();
        found["title"]!.GetValue<string>().ShouldBe("Versuch");
        found["missing"]!
            .AsArray()
            .Select(text => text!.GetValue<string>())
            .ShouldBe(["Ohne Vereinbarung", "Ohne Zweck", "Ohne Datengeber"]);
        (await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(ingestion.Verwalter, "/catalogue")))
            .AsArray()
            .ShouldContain(entry => entry!["key"]!.GetValue<string>() == dataset);
    }

    [Fact]
    public async Task What_is_overdue_stands_in_the_entry_in_sentences()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var provider = await KeyAsync(
            await RunningIngestion.PostAsync(ingestion.Verwalter, "/providers", new { name = "Jobcenter" })
        );
        var agreement = await KeyAsync(
            await RunningIngestion.PostAsync(
                ingestion.Verwalter,
                "/agreements",
                new
                {
                    provider,
                    title = "Arbeitslose",
                    legalBasis = "§ 282a SGB III",
                    purpose = "Armut",
                    cadence = "yearly",
                    dueDays = 90,
                    startsOn = "2024-01-01",
                    endsOn = "2024-12-31",
                }
            )
        );

        await RunningIngestion.PutAsync(ingestion.Verwalter, $"/catalogue/{dataset}", new { agreement });
        var found = await EntryAsync(dataset);
        await ingestion.DeliverAsync(dataset, Samples.WideFile);
        var delivered = await EntryAsync(dataset);

        found["isOverdue"]!.GetValue<bool>().ShouldBeTrue();
        found["overdue"]![0]!.GetValue<string>().ShouldBe("Versuch 2024: überfällig seit 31. März 2025.");
        found["missing"]!.AsArray().ShouldBeEmpty();
        found["purpose"]!.GetValue<string>().ShouldBe("Armut");
        found["cadenceWords"]!.GetValue<string>().ShouldBe("jährlich");
        delivered["isOverdue"]!.GetValue<bool>().ShouldBeFalse();
        delivered["lastPeriod"]!.GetValue<string>().ShouldBe("2024");
    }

    [Fact]
    public async Task A_dataset_names_the_indicators_that_are_computed_from_it()
    {
        await using var indicators = await WebOffice.StartAsync(context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(
                context.Request.Path == "/definitions"
                    ? """
                    [{"code":"anteil","version":1,"definition":{"name":"Arbeitslosenanteil","numerator":"100 * eigene","denominator":"personen[alter=15-64]"}},
                     {"code":"anderer","version":1,"definition":{"name":"Anderer","numerator":"fremde"}}]
                    """
                    : """{"domains":[],"levels":[],"release":{"id":"0198f2c0-0000-7000-8000-000000000000","name":"R","state":"published","publishedAt":null,"dataAsOf":null},"audience":"Oeffentlichkeit","fictional":false,"indicators":[{"code":"anteil","version":1,"name":"","shortName":"","domain":"","unit":"","decimals":1,"direction":"neutral","factor":1,"numeratorText":"","denominatorText":"","source":"","definition":"","howToRead":"","howNotToRead":"","periods":[],"levels":[]}]}"""
            );
        });
        await using var service = await TestServers.TestService.StartAsync(
            "ingestion",
            "Ingestion",
            new Dictionary<string, string> { ["services__indicators__http__0"] = indicators.Url("/") },
            TestContext.Current.CancellationToken
        );
        using var verwalter = service.As(ServiceDefaults.Callers.Role.Verwalter);
        using var definition = new StringContent(
            $$"""{"code":"arbeit","name":"Arbeit","level":"sozialraum","measures":[{"code":"eigene"}],"profile":{{Samples.WideProfile.Replace("\"arbeitslose\"", "\"eigene\"", StringComparison.Ordinal)}}}""",
            null,
            "application/json"
        );
        await verwalter.PutAsync(RunningIngestion.Uri("/datasets/arbeit"), definition, TestContext.Current.CancellationToken);

        var found = await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(verwalter, "/catalogue/arbeit"));

        found["indicators"]!
            .AsArray()
            .Select(indicator => indicator!["name"]!.GetValue<string>())
            .ShouldBe(["Arbeitslosenanteil"]);
        found["indicators"]![0]!["isReleased"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Without_Indicators_the_catalogue_answers_all_the_same()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);

        (await EntryAsync(dataset))["indicators"].ShouldBeNull();
    }

    private async Task<JsonNode> EntryAsync(string key) =>
        await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(ingestion.Verwalter, $"/catalogue/{key}"));

    private static async Task<string> KeyAsync(HttpResponseMessage answer) =>
        (await RunningIngestion.JsonAsync(answer))["key"]!.GetValue<string>();
}
