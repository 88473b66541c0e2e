using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ReadCompleteness;

public sealed class ReadCompletenessTests(UnchangedDistrict ingestion) : IClassFixture<UnchangedDistrict>
{
    private const string HalfFile = """
        Sozialraum;Arbeitslose
        10044111-01;12
        10044111-02;7

        """;

    [Fact]
    public async Task The_board_names_the_municipalities_of_which_nothing_came()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.DeliverAsync(dataset, HalfFile);

        var row = Row(await ReadAsync(ingestion.Verwalter, "/completeness"), dataset);
        var detail = await ReadAsync(ingestion.Verwalter, $"/completeness/{dataset}");

        row["name"]!.GetValue<string>().ShouldBe("Versuch");
        Cell(row, "2024")["sentence"]!
            .GetValue<string>()
            .ShouldBe("Versuch 2024: 1 von 2 Gemeinden fehlt (Gemeinde 115); 1 von 6 Gebieten fehlt (Sozialraum 111/3).");
        var municipalities = detail["municipalities"]!.AsArray();
        municipalities.Select(one => one!["name"]!.GetValue<string>()).ShouldBe(["Gemeinde 111", "Gemeinde 115"]);
        Cell(municipalities[0]!, "2024")["state"]!.GetValue<string>().ShouldBe("incomplete");
        Cell(municipalities[1]!, "2024")["state"]!.GetValue<string>().ShouldBe("notExpected");
    }

    [Fact]
    public async Task What_counts_follows_the_deliveries()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);

        var quarantined = await ingestion.DeliverAsync(dataset, "Ort;Wert\nnirgends;1\n", period: "2024");
        var waiting = await StateAsync(dataset);
        await ingestion.DeliverAsync(dataset, Samples.WideFile);
        var complete = await StateAsync(dataset);
        var board = await ReadAsync(ingestion.Verwalter, "/completeness");

        quarantined["state"]!.GetValue<string>().ShouldBe("quarantined");
        waiting.ShouldBe("waiting");
        complete.ShouldBe("complete");
        // Codes and ids of all tests stand there too, and may hold any digits.
        System.Text.RegularExpressions.Regex.Replace(board.ToJsonString(), "[0-9a-f-]{20,}", "").ShouldNotContain("103");
    }

    [Fact]
    public async Task A_municipality_has_its_own_datasets_on_its_board()
    {
        var own = await ingestion.DefineAsync(Samples.ProfileOf111, Samples.MeasuresOf111, "\"place\":\"10044111\",");
        var others = await ingestion.DefineAsync(Samples.WideProfile);
        using var planner = ingestion.Service.As(Role.Sozialplanung, "10044111");

        var board = await ReadAsync(planner, "/completeness");

        Rows(board).ShouldContain(row => row["dataset"]!.GetValue<string>() == own);
        Rows(board).ShouldNotContain(row => row["dataset"]!.GetValue<string>() == others);
        ((int)(await RunningIngestion.GetAsync(planner, $"/completeness/{others}")).StatusCode).ShouldBe(404);
    }

    private async Task<string> StateAsync(string dataset) =>
        Cell(Row(await ReadAsync(ingestion.Verwalter, "/completeness"), dataset), "2024")["state"]!.GetValue<string>();

    private static IEnumerable<JsonNode> Rows(JsonNode board) =>
        board["groups"]!.AsArray().SelectMany(group => group!["rows"]!.AsArray()).Select(row => row!);

    private static JsonNode Row(JsonNode board, string dataset) =>
        Rows(board).Single(row => row["dataset"]!.GetValue<string>() == dataset);

    private static JsonNode Cell(JsonNode row, string period) =>
        row["cells"]!.AsArray().Single(cell => cell!["period"]!.GetValue<string>() == period)!;

    private static async Task<JsonNode> ReadAsync(HttpClient client, string path) =>
        await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(client, path));
}
