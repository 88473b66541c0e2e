using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class RoundingPropertyTests
{
    private const int FirstSeed = 20_290_000;

    [Fact]
    public void No_controlled_rounding_of_a_small_table_strays_less_than_the_one_found()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seeds {FirstSeed} to {FirstSeed + 39}");
        for (var seed = FirstSeed; seed < FirstSeed + 40; seed++)
        {
            var random = new Random(seed);
            var (height, width, roundingBase) = (random.Next(2, 4), random.Next(2, 4), random.Next(2, 11));
            var inner = Enumerable
                .Range(0, height)
                .Select(_ => Enumerable.Range(0, width).Select(_ => random.Next(-5, 40)).ToArray())
                .ToArray();
            var table = Crossed(inner);

            var rounded = new ControlledRounding(roundingBase).Round(table, TestContext.Current.CancellationToken);

            DisclosureRoundingTests.ShouldAddUp(table, rounded, roundingBase);
            rounded
                .Zip(table.Cells, (value, cell) => Math.Abs(value - cell.Count))
                .ShouldAllBe(deviation => deviation < roundingBase);
            rounded
                .Zip(table.Cells, (value, cell) => Math.Abs(value - cell.Count))
                .Sum()
                .ShouldBe(Least(inner, roundingBase), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(long.MaxValue - 7, 10, long.MaxValue - 7)]
    [InlineData(-long.MaxValue + 7, 10, -long.MaxValue + 7)]
    [InlineData(7, 2, 8)]
    [InlineData(-7, 3, -6)]
    [InlineData(0, 7, 0)]
    public void Rounds_huge_and_negative_counts_too(long count, int roundingBase, long expected) =>
        new ConventionalRounding(roundingBase).Round(count).ShouldBe(expected);

    [Fact]
    public void Says_where_the_multiple_does_not_fit_into_64_bits() =>
        Should.Throw<OverflowException>(() => new ConventionalRounding(10).Round(long.MaxValue));

    [Fact]
    public void Each_method_keeps_the_true_count_within_what_it_tells()
    {
        for (var seed = FirstSeed; seed < FirstSeed + 20; seed++)
        {
            var table = RandomTables.Create(seed);
            var keys = table
                .Cells.Select((cell, k) => (cell.Id, Key: k * 7_919_317L % RecordKey.Scale))
                .ToDictionary(pair => pair.Id, pair => pair.Key);
            IDisclosureMethod[] methods =
            [
                new ConventionalRounding(5),
                new ControlledRounding(3),
                new SmallCountRounding(3),
                new CellSuppression(new PrimaryRules(), new SuppressionOptions { ExactSearchUpTo = 0 }),
                new CellKeyPerturbation(
                    PerturbationTable.Create(new PerturbationDesign(3, 1), TestContext.Current.CancellationToken),
                    keys
                ),
            ];
            foreach (var method in methods)
            {
                var published = method.Apply(table, TestContext.Current.CancellationToken);
                published.Notice.ShouldNotBeEmpty();
                foreach (var (cell, known) in table.Cells.Zip(published.Cells))
                {
                    ((double)cell.Count).ShouldBeInRange(
                        known.Known.Lower ?? double.MinValue,
                        known.Known.Upper ?? double.MaxValue,
                        $"seed {seed}, {cell.Id}"
                    );
                }
            }
        }
    }

    private static SuppressionTable Crossed(int[][] inner)
    {
        string[] rows = [.. inner.Select((_, r) => $"r{r}")];
        string[] columns = [.. inner[0].Select((_, c) => $"c{c}")];
        // The shape first, then the counts with their signs: a crossed table by itself knows counts of persons only.
        var shape = CrossTable.Create([TableDimension.Flat("R", rows), TableDimension.Flat("C", columns)], []);
        long CountOf(string id)
        {
            var codes = id.Split(CrossTable.Separator);
            return inner
                .Where((_, r) => codes[0] == "R" || codes[0] == rows[r])
                .Sum(row => row.Where((_, c) => codes[1] == "C" || codes[1] == columns[c]).Sum());
        }

        return SuppressionTable.Create(
            shape.Cells.Select(cell => new TableCell(cell.Id, CountOf(cell.Id)) { KnownLower = null }),
            shape.RelationsById()
        );
    }

    // All ways to take each inner count to the multiple below or above.
    private static long Least(int[][] inner, int roundingBase)
    {
        var (height, width) = (inner.Length, inner[0].Length);
        var least = long.MaxValue;
        for (var code = 0; code < 1 << (height * width); code++)
        {
            var (total, fits) = (0L, true);
            var (rowSum, columnSum, sum) = (new int[height], new int[width], 0);
            for (var k = 0; k < height * width; k++)
            {
                var remainder = ((inner[k / width][k % width] % roundingBase) + roundingBase) % roundingBase;
                fits &= remainder != 0 || ((code >> k) & 1) == 0;
                var change = ((code >> k) & 1) != 0 ? roundingBase - remainder : -remainder;
                (rowSum[k / width], columnSum[k % width], sum) = (
                    rowSum[k / width] + change,
                    columnSum[k % width] + change,
                    sum + change
                );
                total += Math.Abs(change);
            }

            int[] margins = [.. rowSum, .. columnSum, sum];
            if (fits && margins.All(change => Math.Abs(change) < roundingBase))
            {
                least = Math.Min(least, total + margins.Sum(change => (long)Math.Abs(change)));
            }
        }

        return least;
    }

    [Fact]
    public void Rounding_and_the_tables_of_cell_keys_stop_when_nobody_waits_for_them()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var table = RandomTables.Deep(FirstSeed);

        Should.Throw<OperationCanceledException>(() => new ControlledRounding(5).Apply(table, stopped.Token));
        Should.Throw<OperationCanceledException>(() => new SmallCountRounding(5).Apply(table, stopped.Token));
        Should.Throw<OperationCanceledException>(() =>
            ControlledAdjustment.Adjust(table, new PrimaryRules { MinimumCount = 7 }.Judge(table), stopped.Token)
        );
        Should.Throw<OperationCanceledException>(() => PerturbationTable.Create(new PerturbationDesign(3, 1.5), stopped.Token));
    }
}
