using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ReadDatasetVersions;

/// <summary>Each change of a dataset is kept with who and why.</summary>
public sealed class ReadDatasetVersionsTests(RunningIngestion ingestion)
{
    private const string Profile =
        """{"area":{"column":"Gebiet"},"period":{"column":"Jahr"},"values":[{"column":"Zahl","measure":"fassung"}]}""";

    private const string Measures = """[{"code":"fassung"}]""";

    [Fact]
    public async Task A_change_is_listed_with_who_and_why_and_the_earlier_definition_can_be_read()
    {
        var code = await ingestion.DefineAsync(Profile, Measures);
        var definition = await ingestion.Verwalter.GetFromJsonAsync<JsonNode>(
            RunningIngestion.Uri($"/datasets/{code}"),
            TestContext.Current.CancellationToken
        );
        definition!["name"] = "Anders";
        var changed = await ingestion.Verwalter.PutAsJsonAsync(
            RunningIngestion.Uri($"/datasets/{code}?reason=Der%20Datengeber%20hat%20die%20Spalte%20umbenannt"),
            definition,
            TestContext.Current.CancellationToken
        );
        changed.IsSuccessStatusCode.ShouldBeTrue();

        var versions = await ListAsync(ingestion.Verwalter, code);

        versions.Select(version => (int)version!["number"]!).ShouldBe([2, 1]);
        ((string)versions[0]!["reason"]!).ShouldBe("Der Datengeber hat die Spalte umbenannt");
        ((string)versions[0]!["changedBy"]!).ShouldBe("verwalter");
        var first = await ingestion.Verwalter.GetFromJsonAsync<JsonNode>(
            RunningIngestion.Uri($"/datasets/{code}/versions/1"),
            TestContext.Current.CancellationToken
        );
        ((string)first!["name"]!).ShouldBe("Versuch");
    }

    [Fact]
    public async Task Saved_again_as_it_was_it_is_no_new_version()
    {
        var code = await ingestion.DefineAsync(Profile, Measures);
        var definition = await ingestion.Verwalter.GetFromJsonAsync<JsonNode>(
            RunningIngestion.Uri($"/datasets/{code}"),
            TestContext.Current.CancellationToken
        );
        await ingestion.Verwalter.PutAsJsonAsync(
            RunningIngestion.Uri($"/datasets/{code}"),
            definition,
            TestContext.Current.CancellationToken
        );

        (await ListAsync(ingestion.Verwalter, code)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Versions_of_a_dataset_outside_the_own_place_are_not_there()
    {
        var code = await ingestion.DefineAsync(Profile, Measures);

        (await ListAsync(ingestion.Service.As(Role.Sozialplanung, "10044115", user: "planung115"), code)).ShouldBeEmpty();
    }

    private static async Task<JsonArray> ListAsync(HttpClient client, string code) =>
        (await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(client, $"/datasets/{code}/versions"))).AsArray();
}
