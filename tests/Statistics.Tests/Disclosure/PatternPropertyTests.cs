using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class PatternPropertyTests
{
    private const int FirstSeed = 20_260_000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_protected_cell_of_200_random_tables_is_bounded_closer_than_its_interval(int batch)
    {
        var (from, protectedCells) = (FirstSeed + (200 * batch), 0);
        TestContext.Current.TestOutputHelper?.WriteLine($"seeds {from} to {from + 199}");
        for (var seed = from; seed < from + 200; seed++)
        {
            var table = RandomTables.Create(seed);
            var rules = new PrimaryRules { MinimumCount = 2 + (seed % 4), CountProtection = 1 + (seed % 3) };
            var findings = rules.Judge(table);
            var options = new SuppressionOptions
            {
                Cost = (SuppressionCost)(seed % 3),
                Singletons = (SingletonRule)(seed % 2),
                ExactSearchUpTo = seed % 5 == 0 ? 60 : 0,
            };

            var pattern = SecondarySuppression.Protect(table, findings, options, TestContext.Current.CancellationToken);

            var intervals = Attacker
                .Intervals(table, pattern.WithheldIds, TestContext.Current.CancellationToken)
                .ToDictionary(interval => interval.Id);
            foreach (var (id, finding) in findings.Where(pair => !pattern.Unprotectable.Contains(pair.Key)))
            {
                IsHeld(table, findings, intervals[id]).ShouldBeTrue($"seed {seed}, {id}: {intervals[id]}, wanted {finding}");
                protectedCells++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{protectedCells} sensitive cells held");
        protectedCells.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void What_is_called_unprotectable_is_so_even_if_everything_is_withheld()
    {
        var found = 0;
        for (var seed = FirstSeed + 5_000; seed < FirstSeed + 5_100; seed++)
        {
            var random = new Random(seed);
            var whole = RandomTables.Create(seed);
            var table = SuppressionTable.Create(
                whole.Cells.Select(cell =>
                    cell.Count > 3 && random.Next(3) > 0 ? cell with { Role = CellRole.AlreadyPublic } : cell
                ),
                whole.RelationsById()
            );
            var findings = new PrimaryRules { MinimumCount = 4, CountProtection = 3 }.Judge(table);
            var pattern = SecondarySuppression.Protect(
                table,
                findings,
                new SuppressionOptions { Singletons = SingletonRule.Ignored, ExactSearchUpTo = 0 },
                TestContext.Current.CancellationToken
            );
            var all = Attacker.Intervals(
                table,
                [.. table.Cells.Where(cell => cell.Count > 0 && cell.Role != CellRole.AlreadyPublic).Select(cell => cell.Id)],
                TestContext.Current.CancellationToken
            );
            foreach (var interval in all.Where(interval => pattern.Unprotectable.Contains(interval.Id)))
            {
                IsHeld(table, findings, interval).ShouldBeFalse($"seed {seed}, {interval.Id}");
                found++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{found} unprotectable cells looked at");
        found.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void A_single_contributor_cannot_work_out_another_sensitive_cell()
    {
        var looks = 0;
        for (var seed = FirstSeed + 2_000; seed < FirstSeed + 2_060; seed++)
        {
            var table = seed % 3 == 0 ? RandomTables.Deep(seed) : RandomTables.Create(seed);
            var findings = new PrimaryRules().Judge(table);
            var pattern = SecondarySuppression.Protect(
                table,
                findings,
                new SuppressionOptions { ExactSearchUpTo = seed % 4 == 0 ? 60 : 0 },
                TestContext.Current.CancellationToken
            );
            foreach (var singleton in table.Cells.Where(cell => cell.Count == 1 && pattern.IsWithheld(cell.Id)))
            {
                var intervals = Attacker.IntervalsForSingleton(
                    table,
                    pattern.WithheldIds,
                    singleton.Id,
                    TestContext.Current.CancellationToken
                );
                var own = SamePerson(table, singleton.Id);
                intervals
                    .Where(interval => interval.IsExact && !own.Contains(interval.Id))
                    .Where(interval => findings.ContainsKey(interval.Id) && !pattern.Unprotectable.Contains(interval.Id))
                    .Select(interval => interval.Id)
                    .Except(pattern.KnownToContributors)
                    .ShouldBeEmpty($"seed {seed}, {singleton.Id}");
                looks++;
            }
        }

        looks.ShouldBeGreaterThan(100);
    }

    // Whoever is the one in a part is the one in its total, too.
    private static HashSet<string> SamePerson(SuppressionTable table, string singleton)
    {
        HashSet<string> ids = [singleton];
        var ones = table.Cells.Where(cell => cell.Count == 1).Select(cell => cell.Id).ToHashSet();
        for (var before = 0; before < ids.Count; )
        {
            before = ids.Count;
            foreach (var sum in table.RelationsById().Where(sum => ones.Contains(sum.Total)))
            {
                string[] same = [sum.Total, .. sum.Parts.Where(ones.Contains)];
                ids.UnionWith(same.Any(ids.Contains) ? same : []);
            }
        }

        return ids;
    }

    [Fact]
    public void Zeros_stay_shown_unless_they_may_protect()
    {
        for (var seed = FirstSeed + 6_000; seed < FirstSeed + 6_040; seed++)
        {
            var table = RandomTables.Create(seed);
            var pattern = SecondarySuppression.Protect(
                table,
                new PrimaryRules(),
                new SuppressionOptions { ExactSearchUpTo = 0 },
                TestContext.Current.CancellationToken
            );

            table
                .Cells.Where(cell => cell.Count == 0 && cell.Role == CellRole.Offered)
                .ShouldAllBe(cell => !pattern.IsWithheld(cell.Id));
        }
    }

    internal static bool IsHeld(
        SuppressionTable table,
        IReadOnlyDictionary<string, PrimaryFinding> findings,
        CellInterval interval
    ) =>
        !findings.TryGetValue(interval.Id, out var finding)
        || (
            (interval.Lower ?? double.MinValue) <= table.Cells[table.IndexOf(interval.Id)].Count - finding.LowerProtection + 1e-6
            && (interval.Upper ?? double.MaxValue)
                >= table.Cells[table.IndexOf(interval.Id)].Count + finding.UpperProtection - 1e-6
        );

    [Fact]
    public void The_same_table_gives_the_same_pattern()
    {
        for (var seed = FirstSeed + 3_000; seed < FirstSeed + 3_040; seed++)
        {
            var options = new SuppressionOptions { ExactSearchUpTo = seed % 2 == 0 ? 80 : 0 };
            var first = SecondarySuppression.Protect(
                RandomTables.Create(seed),
                new PrimaryRules(),
                options,
                TestContext.Current.CancellationToken
            );
            var second = SecondarySuppression.Protect(
                RandomTables.Create(seed),
                new PrimaryRules(),
                options,
                TestContext.Current.CancellationToken
            );

            second.WithheldIds.ShouldBe(first.WithheldIds);
        }
    }

    [Fact]
    public void What_was_withheld_before_protects_again_where_it_can()
    {
        for (var seed = FirstSeed + 4_000; seed < FirstSeed + 4_040; seed++)
        {
            var table = RandomTables.Create(seed);
            var byCount = SecondarySuppression.Protect(
                table,
                new PrimaryRules(),
                new SuppressionOptions { ExactSearchUpTo = 0 },
                TestContext.Current.CancellationToken
            );
            var next = new SuppressionOptions
            {
                ExactSearchUpTo = 0,
                Cost = SuppressionCost.Cells,
                PreviouslyWithheld = byCount.WithheldIds.ToHashSet(),
            };

            SecondarySuppression
                .Protect(table, new PrimaryRules(), next, TestContext.Current.CancellationToken)
                .WithheldIds.Except(byCount.WithheldIds)
                .ShouldBeEmpty($"seed {seed}");
        }
    }
}
