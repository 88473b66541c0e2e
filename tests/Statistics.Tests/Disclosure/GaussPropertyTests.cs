using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class GaussPropertyTests
{
    [Fact]
    public void No_sensitive_cell_of_random_tables_follows_from_the_granted_ones()
    {
        var held = 0;
        for (var seed = 20_300_000; seed < 20_300_080; seed++)
        {
            var table = WithoutLimits(RandomTables.Create(seed));
            int[] sensitive = [.. Enumerable.Range(0, table.Cells.Count).Where(cell => table.Cells[cell].Count is 1 or 2)];
            int[] wishes =
            [
                .. Enumerable.Range(0, table.Cells.Count).Except(sensitive).OrderByDescending(cell => table.Cells[cell].Count),
            ];
            var (innerCount, published) = Inner(table);

            var withheld = GaussSuppression.Withheld(new GaussProblem(innerCount, published, sensitive, wishes));

            sensitive.ShouldBeSubsetOf(withheld);
            var intervals = Attacker
                .Intervals(table, [.. withheld.Select(cell => table.Cells[cell].Id)], TestContext.Current.CancellationToken)
                .ToDictionary(interval => interval.Id);
            foreach (var interval in sensitive.Select(cell => intervals[table.Cells[cell].Id]))
            {
                // Without limits on the cells the sums either give a value away or say nothing about it.
                (interval.Lower, interval.Upper).ShouldBe((null, null), $"seed {seed}, {interval.Id}");
                held++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"seeds 20300000 to 20300079, {held} sensitive cells held");
        held.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void Singletons_that_may_be_shown_are_shown_together()
    {
        // a and b are zeros (singletons) and published: their sum may pass, and then both may. Were a sensitive, the sum could
        // not.
        int[][] published =
        [
            [0],
            [1],
            [2],
            [0, 1],
            [0, 1, 2],
        ];

        GaussSuppression.Withheld(new GaussProblem(3, published, [], [4, 3, 0, 1, 2]) { Singletons = [0, 1] }).ShouldBeEmpty();
        GaussSuppression.Withheld(new GaussProblem(3, published, [0], [4, 3, 1, 2]) { Singletons = [0, 1] }).ShouldBe([0, 2, 3]);
    }

    private static SuppressionTable WithoutLimits(SuppressionTable table) =>
        SuppressionTable.Create(
            table.Cells.Select(cell => new TableCell(cell.Id, cell.Count) { KnownLower = null }),
            table.RelationsById()
        );

    private static (int InnerCount, int[][] Published) Inner(SuppressionTable table)
    {
        var sums = table
            .RelationsById()
            .GroupBy(relation => relation.Total)
            .ToDictionary(group => group.Key, group => group.First());
        var numbers = table
            .Cells.Where(cell => !sums.ContainsKey(cell.Id))
            .Select((cell, number) => (cell.Id, number))
            .ToDictionary(pair => pair.Id, pair => pair.number);
        IEnumerable<int> Of(string id) => numbers.TryGetValue(id, out var number) ? [number] : sums[id].Parts.SelectMany(Of);
        return (numbers.Count, [.. table.Cells.Select(cell => Of(cell.Id).Distinct().ToArray())]);
    }
}
