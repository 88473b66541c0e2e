using System.Text;
using Sozialplanung.Ingestion.Measures;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.DefineDataset;

/// <summary>A measure belongs to the datasets of one place; another place's planner cannot put numbers under its name.</summary>
public sealed class MeasureOwnerTests(RunningIngestion ingestion)
{
    private HttpClient Gemeinde => ingestion.Service.As(Role.Sozialplanung, "10044111", "planung");

    [Fact]
    public async Task A_measure_of_the_Kreis_is_refused_to_a_municipality_with_both_datasets_named()
    {
        (await PutAsync("o_register", "", "o_einwohner")).Status.ShouldBe(204);

        var (status, body) = await PutAsync("o_gemeinde", "10044111", "o_einwohner", Gemeinde);

        status.ShouldBe(409);
        body.ShouldContain("measure-taken");
        body.ShouldContain(
            "Die Messgröße „o_einwohner“ gehört zum Datensatz „Name o_register“ (o_register), der für das ganze Gebiet gilt; „Name o_gemeinde“ (o_gemeinde) kann sie nicht auch liefern."
        );
        (await PutAsync("o_gemeinde", "10044111", "o_eigene", Gemeinde)).Status.ShouldBe(204);
    }

    [Fact]
    public async Task A_breakdown_and_a_second_measure_beside_an_own_one_are_refused_likewise()
    {
        (await PutAsync("ob_register", "", "ob_einwohner")).Status.ShouldBe(204);
        var breakdown = Definition("ob_teile", "10044111", "ob_einwohner")
            .Replace("\"measure\":", "\"breakdown\":\"geschlecht=w\",\"measure\":", StringComparison.Ordinal);
        var second = Definition("ob_zweites", "10044111", "ob_eigen")
            .Replace("[{\"code\"", "[{\"code\":\"ob_einwohner\"},{\"code\"", StringComparison.Ordinal);

        (await SendAsync("ob_teile", breakdown, Gemeinde)).Body.ShouldContain(
            "„ob_einwohner“ gehört zum Datensatz „Name ob_register“"
        );
        (await SendAsync("ob_zweites", second, Gemeinde)).Body.ShouldContain(
            "„ob_einwohner“ gehört zum Datensatz „Name ob_register“"
        );
    }

    [Fact]
    public async Task The_Kreis_cannot_take_a_measure_of_a_municipality_nor_can_its_neighbour()
    {
        (await PutAsync("om_gemeinde", "10044111", "om_plaetze", Gemeinde)).Status.ShouldBe(204);

        (await PutAsync("om_kreis", "", "om_plaetze")).Body.ShouldContain("der für das Gebiet 10044111 gilt");
        (await PutAsync("om_nachbar", "10044115", "om_plaetze")).Status.ShouldBe(409);
        (await PutAsync("om_gemeinde", "10044111", "om_plaetze", Gemeinde)).Status.ShouldBe(204);
    }

    [Fact]
    public async Task Datasets_of_one_place_share_their_measures_and_the_root_is_the_whole()
    {
        (await PutAsync("os_alt", "", "os_einwohner")).Status.ShouldBe(204);

        (await PutAsync("os_neu", "", "os_einwohner")).Status.ShouldBe(204);
        (await PutAsync("os_wurzel", "10044", "os_einwohner")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task A_dataset_that_moves_to_another_place_gives_its_measures_up()
    {
        (await PutAsync("ov_kreis", "", "ov_einwohner")).Status.ShouldBe(204);
        (await PutAsync("ov_auch", "", "ov_einwohner")).Status.ShouldBe(204);

        (await PutAsync("ov_auch", "10044111", "ov_einwohner")).Status.ShouldBe(409);
    }

    [Fact]
    public async Task Of_two_places_that_have_a_measure_from_earlier_the_larger_one_keeps_it()
    {
        (await PutAsync("of_kreis", "", "of_einwohner")).Status.ShouldBe(204);
        (await PutAsync("of_gemeinde", "10044111", "of_noch_nicht")).Status.ShouldBe(204);
        await ingestion.ExecuteAsync(
            "update dataset set definition = replace(definition::text, 'of_noch_nicht', 'of_einwohner')::jsonb where code = 'of_gemeinde'"
        );

        var foreign = await ingestion.DeliverAsync("of_gemeinde", "Sozialraum;Wert\n10044111-01;9999\n");
        var own = await ingestion.DeliverAsync("of_kreis", "Sozialraum;Wert\n10044111-01;50\n");

        foreign["state"]!.GetValue<string>().ShouldBe("quarantined");
        foreign["verdict"]!["text"]!.GetValue<string>().ShouldContain("„of_einwohner“ gehört zum Datensatz „Name of_kreis“");
        own["state"]!.GetValue<string>().ShouldBe("accepted");
        (await PutAsync("of_kreis", "", "of_einwohner")).Status.ShouldBe(204);
        (await PutAsync("of_gemeinde", "10044111", "of_einwohner")).Status.ShouldBe(409);
        var owners = await RunningIngestion.JsonAsync(
            await RunningIngestion.GetAsync(ingestion.Service.As(Role.Dienst), "/measures")
        );
        owners.AsArray().Single(measure => measure!["measure"]!.GetValue<string>() == "of_einwohner")!["datasets"]!
            .ToJsonString()
            .ShouldBe("[\"of_kreis\"]");
    }

    [Theory]
    [InlineData("k:0", "neu", "g", 1, "k")]
    [InlineData("k:0", "k2", "", 0, null)]
    [InlineData("", "neu", "g", 1, null)]
    [InlineData("g:1", "k", "", 0, "g")]
    [InlineData("k:0 g:1", "g", "g", 1, "k")]
    [InlineData("k:0 g:1", "k", "", 0, null)]
    [InlineData("g:1", "g", "h", 1, null)]
    public void The_owner_of_a_measure(string declared, string dataset, string place, int depth, string? owner)
    {
        var measures = declared
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(text => text.Split(':'))
            .Select(parts => new DeclaredMeasure("m", parts[0], parts[0], parts[0] == "k" ? "" : parts[0], parts[1][0] - '0'));

        depth.ShouldBeGreaterThanOrEqualTo(place.Length > 0 ? 1 : 0);
        new MeasureOwners(measures).ForeignOwner("m", dataset, place)?.Dataset.ShouldBe(owner);
        (new MeasureOwners(measures).ForeignOwner("m", dataset, place) is null).ShouldBe(owner is null);
    }

    private Task<(int Status, string Body)> PutAsync(string code, string place, string measure, HttpClient? client = null) =>
        SendAsync(code, Definition(code, place, measure), client);

    private static string Definition(string code, string place, string measure) =>
        $$$"""
            {"code":"{{{code}}}","name":"Name {{{code}}}","place":"{{{place}}}","level":"sozialraum","measures":[{"code":"{{{measure}}}"}],
             "profile":{"minimumCoverage":0,"layout":"wide","area":{"column":"Sozialraum"},"period":{"fileName":true},"values":[{"column":"Wert","measure":"{{{measure}}}"}]}}
            """;

    private async Task<(int Status, string Body)> SendAsync(string code, string json, HttpClient? client)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        var response = await (client ?? ingestion.Verwalter).PutAsync(
            RunningIngestion.Uri($"/datasets/{code}"),
            content,
            TestContext.Current.CancellationToken
        );
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, System.Text.RegularExpressions.Regex.Unescape(body));
    }
}
