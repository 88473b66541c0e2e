namespace Sozialplanung.Cli.Tests.Indexes;

public sealed class IndexCommandsTests
{
    private const string Computed = """
        {"name":"Monitoring","period":"2013","words":["Verglichen werden Planungsräume."],"findings":[],
         "status":{"classes":[{"name":"hoch","areaCount":1},{"name":"mittel","areaCount":0}]},"dynamics":null,
         "areas":[{"code":"01","name":"Mitte","excluded":null,"status":{"class":1,"score":-1.2345},"dynamics":null},
                  {"code":"02","name":"Wald","excluded":"Einwohner: 12, weniger als 300","status":{"class":null,"score":null},"dynamics":null}]}
        """;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_definition_is_kept_and_its_version_told()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "PUT /api/indicators/indexes/mss",
            new
            {
                code = "mss",
                version = 2,
                changed = true,
            }
        );

        var outcome = await installation.RunAsync(
            Cancelled,
            "index",
            "define",
            installation.Write("mss.json", """{"code":"mss"}""")
        );

        outcome.ShouldBe(new Outcome(0, "Index mss: Fassung 2.\n", ""));
    }

    [Fact]
    public async Task An_index_is_shown_in_words_and_area_by_area()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("GET /api/indicators/indexes/mss?period=2013", Computed);

        var outcome = await installation.RunAsync(Cancelled, "index", "show", "mss", "--period", "2013");

        outcome.ShouldBe(
            new Outcome(
                0,
                "Monitoring, 2013\n  Verglichen werden Planungsräume.\n01 Mitte: Status hoch (-1,23)\n02 Wald: Status – (ausgenommen: Einwohner: 12, weniger als 300)\n",
                ""
            )
        );
    }

    [Fact]
    public async Task A_version_is_published_by_its_number_and_a_refusal_is_told()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Refuse("POST /api/indicators/indexes/mss/publish", 409, "Vier Augen: Bitte eine zweite Person.");

        (await installation.RunAsync(Cancelled, "index", "publish", "mss", "1")).ShouldBe(
            new Outcome(1, "", "Vier Augen: Bitte eine zweite Person.")
        );
        (await installation.RunAsync(Cancelled, "index", "publish", "mss", "neu")).Code.ShouldBe(2);
        installation.Requests.Single().Body.ShouldContain("\"version\": 1");
    }
}
