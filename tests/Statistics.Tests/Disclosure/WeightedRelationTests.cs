using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

/// <summary>Means of periods, half a measure beside a whole one: any linear relation between published numbers gives cells away.</summary>
public sealed class WeightedRelationTests
{
    private const int FirstSeed = 20_290_000;

    private static readonly SuppressionOptions _outsiders = new() { Singletons = SingletonRule.Ignored, ExactSearchUpTo = 0 };

    [Fact]
    public void A_quarter_does_not_follow_from_the_mean_of_its_year()
    {
        var table = SuppressionTable.Create(
            [
                new TableCell("mean", 27),
                new TableCell("q1", 24),
                new TableCell("q2", 39),
                new TableCell("q3", 42),
                new TableCell("q4", 3),
            ],
            [new TableRelation("mean", ["q1", "q2", "q3", "q4"]) { TotalWeight = 4 }]
        );
        var findings = new PrimaryRules { MinimumCount = 5, CountProtection = 3 }.Judge(table);

        var pattern = Protected(table, findings);

        pattern.WithheldIds.ShouldBe(["q1", "q4"]);
    }

    [Fact]
    public void Two_measures_do_not_follow_from_two_mixtures_of_them()
    {
        // a − b and 2·a + b (a half of b beside a whole a): together they give both.
        var table = SuppressionTable.Create(
            [
                new TableCell("births", 9) { Role = CellRole.Shadow },
                new TableCell("deaths", 2) { Role = CellRole.Shadow },
                new TableCell("balance", 7) { KnownLower = null },
                new TableCell("mixture", 20),
            ],
            [
                new TableRelation("balance", ["births", "deaths"]) { Weights = [1, -1] },
                new TableRelation("mixture", ["births", "deaths"]) { Weights = [2, 1] },
            ]
        );
        var findings = new Dictionary<string, PrimaryFinding> { ["deaths"] = new(PrimaryRule.MinimumCount, 2, 3) };

        var pattern = Protected(table, findings);

        pattern.Unprotectable.ShouldBeEmpty();
        pattern.WithheldIds.Count.ShouldBe(1); // one of the two mixtures; the measures themselves are not shown
    }

    [Fact]
    public async Task Mixtures_of_random_tables_are_held_and_bounded_as_glpsol_bounds_them()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var compared = 0;
        for (var seed = FirstSeed; seed < FirstSeed + 60; seed++)
        {
            var table = WithMixtures(RandomTables.Create(seed), new Random(seed));
            var findings = new PrimaryRules { MinimumCount = 4, CountProtection = 2 }.Judge(table);
            var pattern = Protected(table, findings);
            string[] unknown =
            [
                .. table.Cells.Where((_, k) => pattern.Decisions[k] != CellDecision.Shown).Select(cell => cell.Id),
            ];
            if (unknown.Length is 0 or > 60)
            {
                continue;
            }

            var intervals = Attacker.Intervals(table, pattern.WithheldIds, cancellationToken);
            var reference = await Glpsol.IntervalsAsync(table, unknown, table.RelationsById(), cancellationToken);
            for (var k = 0; k < unknown.Length; k++)
            {
                intervals[k].Lower!.Value.ShouldBe(reference[k].Lower, 1e-5, $"seed {seed}, {unknown[k]}");
                (intervals[k].Upper ?? reference[k].Upper).ShouldBe(reference[k].Upper, 1e-5, $"seed {seed}, {unknown[k]}");
                if (!pattern.Unprotectable.Contains(unknown[k]))
                {
                    PatternPropertyTests.IsHeld(table, findings, intervals[k]).ShouldBeTrue($"seed {seed}: {intervals[k]}");
                }

                compared++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"seeds {FirstSeed} to {FirstSeed + 59}, {compared} intervals compared with glpsol"
        );
        compared.ShouldBeGreaterThan(300);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 1)]
    public void A_relation_needs_weights_that_weigh_something(int total, int part) =>
        Should.Throw<ArgumentException>(() =>
            SuppressionTable.Create(
                [new TableCell("s", 0), new TableCell("a", 0)],
                [new TableRelation("s", ["a"]) { TotalWeight = total, Weights = [part] }]
            )
        );

    private static SuppressionPattern Protected(SuppressionTable table, IReadOnlyDictionary<string, PrimaryFinding> findings) =>
        SecondarySuppression.Protect(table, findings, _outsiders, TestContext.Current.CancellationToken);

    // Some published cells more, each a mixture of a few cells that are there already.
    private static SuppressionTable WithMixtures(SuppressionTable table, Random random)
    {
        List<TableCell> cells = [.. table.Cells];
        List<TableRelation> relations = [.. table.RelationsById()];
        for (var number = 0; number < 4; number++)
        {
            var parts = table.Cells.OrderBy(_ => random.Next()).Take(random.Next(2, 4)).ToArray();
            int[] weights = [.. parts.Select(_ => random.Next(1, 4))];
            var sum = parts.Zip(weights).Sum(pair => pair.First.Count * pair.Second);
            var divisor = sum % 2 == 0 ? 2 : 1;
            cells.Add(new TableCell($"mixture{number}", sum / divisor));
            relations.Add(
                new TableRelation($"mixture{number}", [.. parts.Select(part => part.Id)])
                {
                    Weights = weights,
                    TotalWeight = divisor,
                }
            );
        }

        return SuppressionTable.Create(cells, relations);
    }
}
