using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

/// <summary>A search for a pattern always ends: by itself, by its limit of steps, or because nobody waits for it any more.</summary>
public sealed class EndingTests
{
    private const int FirstSeed = 20_280_000;

    [Fact]
    public void A_table_on_which_a_step_was_taken_back_for_ever_has_a_pattern()
    {
        // A step within a rounding error of a whole number was snapped back, and the cell counted as movable all the same.
        var areas = TableDimension.Tree([
            ("R", null),
            ("R0", "R"),
            ("R1", "R"),
            ("R2", "R"),
            ("R00", "R0"),
            ("R10", "R1"),
            ("R20", "R2"),
            ("R21", "R2"),
            ("R22", "R2"),
        ]);
        var table = Crossed(
            areas,
            ("R00", [4, 28, 0, 0]),
            ("R10", [14, 1, 5, 8]),
            ("R20", [4, 1, 0, 0]),
            ("R21", [7, 7, 6, 8]),
            ("R22", [0, 9, 7, 0])
        );
        (string Cell, int Lower, int Upper)[] sensitive =
        [
            ("R0|c0", 2, 2),
            ("R1|c1", 1, 2),
            ("R1|c2", 2, 30),
            ("R00|c0", 2, 2),
            ("R10|c1", 1, 2),
            ("R10|c2", 2, 2),
            ("R20|t", 2, 2),
            ("R20|c0", 2, 2),
            ("R20|c1", 1, 20),
            ("R21|c2", 2, 2),
        ];
        var findings = sensitive.ToDictionary(
            one => one.Cell,
            one => new PrimaryFinding(PrimaryRule.MinimumCount, one.Lower, one.Upper)
        );

        var pattern = SecondarySuppression.Protect(
            table,
            findings,
            new SuppressionOptions { Singletons = SingletonRule.Ignored },
            TestContext.Current.CancellationToken
        );

        pattern.Unprotectable.ShouldBeEmpty();
        foreach (var interval in Attacker.Intervals(table, pattern.WithheldIds, TestContext.Current.CancellationToken))
        {
            PatternPropertyTests.IsHeld(table, findings, interval).ShouldBeTrue($"{interval}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Deep_tables_with_wide_protections_end_with_the_default_options(int batch)
    {
        var from = FirstSeed + (100 * batch);
        TestContext.Current.TestOutputHelper?.WriteLine($"seeds {from} to {from + 99}");
        for (var seed = from; seed < from + 100; seed++)
        {
            var table = RandomTables.Deep(seed);
            var findings = WithUnevenProtection(new PrimaryRules { MinimumCount = 7 }.Judge(table), seed);

            var pattern = SecondarySuppression.Protect(
                table,
                findings,
                new SuppressionOptions { Singletons = (SingletonRule)(seed % 2) },
                TestContext.Current.CancellationToken
            );

            var intervals = Attacker.Intervals(table, pattern.WithheldIds, TestContext.Current.CancellationToken);
            foreach (var interval in intervals.Where(interval => !pattern.Unprotectable.Contains(interval.Id)))
            {
                PatternPropertyTests.IsHeld(table, findings, interval).ShouldBeTrue($"seed {seed}: {interval}");
            }
        }
    }

    [Fact]
    public void A_search_that_nobody_waits_for_stops()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Should.Throw<OperationCanceledException>(() =>
            SecondarySuppression.Protect(
                RandomTables.Deep(FirstSeed),
                new PrimaryRules { MinimumCount = 7 },
                new SuppressionOptions(),
                stopped.Token
            )
        );
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000_000)]
    [InlineData(1_000_000_000_000)]
    public void What_can_be_protected_in_persons_can_be_in_cents(long factor)
    {
        for (var seed = FirstSeed + 1_000; seed < FirstSeed + 1_060; seed++)
        {
            var persons = RandomTables.Create(seed);
            var findings = new PrimaryRules { MinimumCount = 4, CountProtection = 2 }.Judge(persons);
            var options = new SuppressionOptions { Singletons = SingletonRule.Ignored, ExactSearchUpTo = seed % 4 == 0 ? 60 : 0 };
            var cents = SuppressionTable.Create(
                persons.Cells.Select(cell => cell with { Count = cell.Count * factor }),
                persons.RelationsById()
            );
            var wide = findings.ToDictionary(
                pair => pair.Key,
                pair => new PrimaryFinding(
                    pair.Value.Rule,
                    pair.Value.LowerProtection * factor,
                    pair.Value.UpperProtection * factor
                )
            );

            var cancellationToken = TestContext.Current.CancellationToken;
            var inPersons = SecondarySuppression.Protect(persons, findings, options, cancellationToken);
            var inCents = SecondarySuppression.Protect(cents, wide, options, cancellationToken);

            inCents.Unprotectable.ShouldBe(inPersons.Unprotectable, $"seed {seed}");
            foreach (var interval in Attacker.Intervals(cents, inCents.WithheldIds, cancellationToken))
            {
                if (wide.TryGetValue(interval.Id, out var finding) && !inCents.Unprotectable.Contains(interval.Id))
                {
                    var count = cents.Cells[cents.IndexOf(interval.Id)].Count;
                    var slack = 1e-6 * factor;
                    (count - (interval.Lower ?? double.NegativeInfinity)).ShouldBeGreaterThanOrEqualTo(
                        finding.LowerProtection - slack,
                        $"seed {seed}: {interval}"
                    );
                    ((interval.Upper ?? double.PositiveInfinity) - count).ShouldBeGreaterThanOrEqualTo(
                        finding.UpperProtection - slack,
                        $"seed {seed}: {interval}"
                    );
                }
            }
        }
    }

    [Fact]
    public void A_method_prints_nothing_of_a_table_that_cannot_be_protected()
    {
        var table = SuppressionTable.Create(
            [
                new TableCell("a", 2),
                new TableCell("b", 9) { Role = CellRole.AlreadyPublic },
                new TableCell("s", 11) { Role = CellRole.AlreadyPublic },
            ],
            [new TableRelation("s", ["a", "b"])]
        );

        Should
            .Throw<InvalidOperationException>(() =>
                new CellSuppression(new PrimaryRules(), new SuppressionOptions()).Apply(table)
            )
            .Message.ShouldContain(": a.");
    }

    private static Dictionary<string, PrimaryFinding> WithUnevenProtection(
        IReadOnlyDictionary<string, PrimaryFinding> findings,
        int seed
    )
    {
        var random = new Random(seed);
        return findings.ToDictionary(
            pair => pair.Key,
            pair => random.Next(4) == 0 ? pair.Value with { UpperProtection = random.Next(3, 31) } : pair.Value
        );
    }

    private static SuppressionTable Crossed(TableDimension areas, params (string Area, long[] Counts)[] rows) =>
        CrossTable.Create(
            [areas, TableDimension.Flat("t", "c0", "c1", "c2", "c3")],
            [
                .. from row in rows
                from column in Enumerable.Range(0, row.Counts.Length)
                select ((IReadOnlyList<string>)[row.Area, $"c{column}"], row.Counts[column]),
            ]
        );
}
