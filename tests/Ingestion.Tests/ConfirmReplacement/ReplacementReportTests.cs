using System.Text.Json.Nodes;
using static Sozialplanung.Ingestion.Tests.ConfirmReplacement.ConfirmReplacementTests;

namespace Sozialplanung.Ingestion.Tests.ConfirmReplacement;

/// <summary>What is said of the values that a delivery would change.</summary>
public sealed class ReplacementReportTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task Differences_are_counted_by_measure_and_area_and_the_largest_named()
    {
        var dataset = await ingestion.DefineAsync(Profile);
        string[] places = ["10044111-01", "10044111-02", "10044111-03"];
        string[] years = [.. Enumerable.Range(1970, 40).Select(year => $"{year}")];
        string Table(Func<int, int, string> value, int skip = 0) =>
            "Ort;Jahr;Wert\n"
            + string.Concat(
                years.SelectMany((year, y) => places.Select((place, p) => $"{place};{year};{value(y, p)}\n")).Skip(skip)
            );
        await ingestion.DeliverAsync(dataset, Table((y, p) => p == 2 ? "*" : "100"), "a.csv");

        var delivery = await ingestion.DeliverAsync(
            dataset,
            Table((y, p) => p == 2 && y > 0 ? "*" : $"{100 + (y * 1_037) + (p * 100)}", skip: 1),
            "b.csv"
        );

        var replacement = delivery["replacement"]!;
        replacement["largest"]!.AsArray().Count.ShouldBe(81);
        Difference(delivery, 0).ShouldBe("2009|Sozialraum 111/2|arbeitslose||100|40643");
        Difference(delivery, 80).ShouldBe("1970|Sozialraum 111/2|arbeitslose||100|200");
        Counted(replacement["measures"]!).ShouldBe(["arbeitslose: 80 anders, 1 weg, 0 neu"]);
        Counted(replacement["areas"]!)
            .ShouldBe([
                "Sozialraum 111/1: 39 anders, 1 weg, 0 neu",
                "Sozialraum 111/2: 40 anders, 0 weg, 0 neu",
                "Sozialraum 111/3: 1 anders, 0 weg, 0 neu",
            ]);
        replacement["same"]!.GetValue<int>().ShouldBe(39);
    }

    [Fact]
    public async Task What_goes_what_comes_and_what_loses_its_number_is_named_too()
    {
        var dataset = await ingestion.DefineAsync(Profile);
        await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-01;2024;1200\n10044111-02;2024;7\n", "a.csv");

        var delivery = await ingestion.DeliverAsync(dataset, "Ort;Jahr;Wert\n10044111-02;2024;*\n10044111-03;2024;20\n", "b.csv");

        Enumerable
            .Range(0, 3)
            .Select(index => Difference(delivery, index))
            .ShouldBe([
                "2024|Sozialraum 111/1|arbeitslose||1200|–",
                "2024|Sozialraum 111/3|arbeitslose||–|20",
                "2024|Sozialraum 111/2|arbeitslose||7|.",
            ]);
    }

    private static string[] Counted(JsonNode counts) =>
        [.. counts.AsArray().Select(one => $"{one!["name"]}: {one["changed"]} anders, {one["gone"]} weg, {one["added"]} neu")];
}
