using System.Text.Json;
using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class SmallCountRoundingTests
{
    public static TheoryData<string> Vectors =>
        VectorFile.Ids("sdc_rounding.json", vector => vector.GetProperty("inputs").TryGetProperty("publish_formula", out _));

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Strays_no_more_than_the_reference(string id)
    {
        var vector = VectorFile.Read("sdc_rounding.json", id);

        var metrics = vector.GetProperty("expected").GetProperty("metrics");
        var (roundingBase, threshold) = (metrics.GetProperty("roundBase").GetInt32(), metrics.GetProperty("maxRound").GetInt32());
        var table = TableOf(vector);

        var rounded = new SmallCountRounding(roundingBase, threshold).Round(table, TestContext.Current.CancellationToken);

        int[] printed = [.. Enumerable.Range(0, table.Cells.Count).Where(cell => table.Cells[cell].Role == CellRole.Offered)];
        double[] deviations = [.. printed.Select(cell => (double)Math.Abs(rounded[cell] - table.Cells[cell].Count))];
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{id}: {string.Join(' ', printed.Select(cell => rounded[cell]))}; "
                + $"max {deviations.Max()}, mean {deviations.Average()}, rms {Math.Sqrt(deviations.Average(d => d * d))}"
        );
        printed.Select(cell => rounded[cell]).ShouldAllBe(value => value == 0 || value > threshold || value % roundingBase == 0);
        deviations.Max().ShouldBeLessThanOrEqualTo(metrics.GetProperty("maxdiff").GetDouble());
        deviations.Average().ShouldBeLessThanOrEqualTo(metrics.GetProperty("meanAbsDiff").GetDouble() + 1e-9);
        Math.Sqrt(deviations.Average(d => d * d))
            .ShouldBeLessThanOrEqualTo(metrics.GetProperty("rootMeanSquare").GetDouble() + 1e-9);
        foreach (var relation in table.RelationsById())
        {
            relation.Parts.Sum(part => rounded[table.IndexOf(part)]).ShouldBe(rounded[table.IndexOf(relation.Total)]);
        }
    }

    [Fact]
    public void Rounds_two_small_halves_as_worked_by_hand()
    {
        // 2 + 2 = 4 to 5: none up gives 4 → 0 (off by 4), one up gives 5 (off by 1).
        var table = SuppressionTable.Create(
            [new TableCell("a", 2), new TableCell("b", 2), new TableCell("sum", 4)],
            [new TableRelation("sum", ["a", "b"])]
        );

        var rounded = new SmallCountRounding(5).Round(table, TestContext.Current.CancellationToken);

        rounded[2].ShouldBe(5);
        rounded.Take(2).Order().ShouldBe([0, 5]);
    }

    [Fact]
    public void Leaves_a_table_without_small_counts_as_it_is()
    {
        var table = SuppressionTable.Create(
            [new TableCell("a", 0), new TableCell("b", 7), new TableCell("sum", 7)],
            [new TableRelation("sum", ["a", "b"])]
        );

        new SmallCountRounding(5).Round(table, TestContext.Current.CancellationToken).ShouldBe([0, 7, 7]);
    }

    [Fact]
    public void Prints_no_small_count_of_a_large_table()
    {
        var table = DisclosureCases.Land(350);

        var rounded = new SmallCountRounding(3).Round(table, TestContext.Current.CancellationToken);

        rounded.ShouldAllBe(value => value == 0 || value >= 3);
        (rounded[0] - table.Cells[0].Count).ShouldBeInRange(-3, 3);
    }

    // The printed cells of "~a + b + c * d": all combinations of codes in which the vector has a value, every other column
    // "Total".
    private static SuppressionTable TableOf(JsonElement vector)
    {
        var data = vector.GetProperty("inputs").GetProperty("data");
        var columns = data.EnumerateObject()
            .Where(column => column.Value[0].ValueKind == JsonValueKind.String || column.Name is not ("freq" or "ant"))
            .ToDictionary(column => column.Name, column => column.Value.Texts());
        var counts = data.EnumerateObject().Last().Value.Longs();
        var publish = vector.GetProperty("expected").GetProperty("publish");
        var original = publish.GetProperty("original").Longs();
        var names = publish
            .EnumerateObject()
            .Select(column => column.Name)
            .Where(name => name is not ("original" or "rounded" or "difference"))
            .ToArray();
        List<TableCell> cells = [.. counts.Select((count, k) => new TableCell($"inner{k}", count) { Role = CellRole.Shadow })];
        List<TableRelation> relations = [];
        for (var cell = 0; cell < original.Length; cell++)
        {
            var codes = names
                .Select(name => (Name: name, Code: publish.GetProperty(name)[cell].ToString()))
                .Where(code => code.Code != "Total")
                .ToArray();
            int[] members =
            [
                .. Enumerable
                    .Range(0, counts.Length)
                    .Where(k =>
                        codes.All(code =>
                            columns.Any(column =>
                                (column.Key == code.Name || !columns.ContainsKey(code.Name) || IsCoarser(column.Key, code.Name))
                                && column.Value[k] == code.Code
                            )
                        )
                    ),
            ];
            members.Sum(k => counts[k]).ShouldBe(original[cell]);
            cells.Add(new TableCell($"printed{cell}", original[cell]));
            relations.Add(new TableRelation($"printed{cell}", [.. members.Select(k => $"inner{k}")]));
        }

        return SuppressionTable.Create(cells, relations);
    }

    // The reference prints coarser codes in the column of the finer ones: fylke and kostragr stand under region, eu under geo.
    private static bool IsCoarser(string column, string printedUnder) =>
        (printedUnder == "region" && column is "fylke" or "kostragr") || (printedUnder == "geo" && column == "eu");
}
