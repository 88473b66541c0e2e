using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class AttackerTests
{
    private static readonly SuppressionTable Square = CrossTable.Create(
        [TableDimension.Flat("r", "r1", "r2"), TableDimension.Flat("c", "c1", "c2")],
        [(["r1", "c1"], 2), (["r1", "c2"], 8), (["r2", "c1"], 5), (["r2", "c2"], 6)]
    );

    [Fact]
    public void Bounds_a_square_as_worked_by_hand()
    {
        // 2 8 | 10     One cell moves all: from −2 (the 2 falls to 0) to +5 (the 5 falls to 0).
        // 5 6 | 11
        var intervals = Attacker.Intervals(Square, ["r1|c1", "r1|c2", "r2|c1", "r2|c2"], TestContext.Current.CancellationToken);

        intervals.ShouldBe([new("r1|c1", 0, 7), new("r1|c2", 3, 10), new("r2|c1", 0, 7), new("r2|c2", 4, 11)]);
    }

    [Fact]
    public void Works_out_a_single_gap_exactly() =>
        Attacker
            .Intervals(Square, ["r1|c1"], TestContext.Current.CancellationToken)
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(interval => interval.Lower.ShouldBe(2), interval => interval.IsExact.ShouldBeTrue());

    [Fact]
    public void Says_where_nothing_limits_a_value()
    {
        var table = SuppressionTable.Create([new TableCell("a", 3) { KnownLower = null }, new TableCell("b", 4)], []);

        Attacker
            .Intervals(table, ["a", "b"], TestContext.Current.CancellationToken)
            .ShouldBe([new CellInterval("a", null, null), new CellInterval("b", 0, null)]);
    }

    [Fact]
    public void Undoes_rounding_where_the_sums_allow_it()
    {
        // Rounded to 5: 3 → 5 (3 to 7), 3 → 5, their sum 6 → 5 (3 to 7): the parts cannot exceed 4, the sum is at least 6.
        var table = SuppressionTable.Create(
            [new TableCell("a", 3), new TableCell("b", 3), new TableCell("sum", 6)],
            [new TableRelation("sum", ["a", "b"])]
        );

        var intervals = new ConventionalRounding(5)
            .Apply(table, TestContext.Current.CancellationToken)
            .Intervals(table, TestContext.Current.CancellationToken);

        intervals.ShouldBe([new("a", 3, 4), new("b", 3, 4), new("sum", 6, 7)]);
    }

    [Fact]
    public void A_balance_may_be_negative()
    {
        // inflow 10 = balance −4 + outflow 14
        var table = SuppressionTable.Create(
            [new TableCell("in", 10), new TableCell("out", 14), new TableCell("balance", -4) { KnownLower = null }],
            [new TableRelation("in", ["balance", "out"])]
        );

        Attacker
            .Intervals(table, ["out", "balance"], TestContext.Current.CancellationToken)
            .ShouldBe([new("out", 0, null), new("balance", null, 10)]);
    }

    [Fact]
    public async Task Agrees_with_glpsol_on_random_tables()
    {
        var compared = 0;
        for (var seed = 20_250_000; seed < 20_250_100; seed++)
        {
            var table = RandomTables.Create(seed);
            var pattern = SecondarySuppression.Protect(
                table,
                new PrimaryRules(),
                new SuppressionOptions { Singletons = SingletonRule.Ignored, ExactSearchUpTo = 0 },
                TestContext.Current.CancellationToken
            );
            string[] unknown =
            [
                .. table.Cells.Where((cell, k) => pattern.Decisions[k] != CellDecision.Shown).Select(cell => cell.Id),
            ];
            if (unknown.Length is 0 or > 60)
            {
                continue;
            }

            var intervals = Attacker.Intervals(table, pattern.WithheldIds, TestContext.Current.CancellationToken);
            var reference = await Glpsol.IntervalsAsync(
                table,
                unknown,
                table.RelationsById(),
                TestContext.Current.CancellationToken
            );

            for (var k = 0; k < unknown.Length; k++)
            {
                intervals[k].Lower!.Value.ShouldBe(reference[k].Lower, 1e-6, $"seed {seed}, {unknown[k]}");
                // For glpsol a million stands for "no limit"; sums of such cells reach it a little earlier.
                reference[k]
                    .Upper.ShouldBe(
                        intervals[k].Upper ?? Math.Max(reference[k].Upper, 990_000),
                        1e-6,
                        $"seed {seed}, {unknown[k]}"
                    );
                compared++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"seeds 20250000 to 20250099, {compared} intervals compared with glpsol");
        compared.ShouldBeGreaterThan(500);
    }
}
