using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class UnusualTableTests
{
    private static readonly SuppressionOptions Outsiders = new() { Singletons = SingletonRule.Ignored };

    [Fact]
    public void An_empty_table_has_an_empty_pattern()
    {
        var pattern = SecondarySuppression.Protect(
            SuppressionTable.Create([], []),
            new PrimaryRules(),
            new SuppressionOptions(),
            TestContext.Current.CancellationToken
        );

        pattern.WithheldIds.ShouldBeEmpty();
        pattern.Unprotectable.ShouldBeEmpty();
    }

    [Fact]
    public void A_table_of_one_cell_withholds_it_alone() =>
        Withheld(SuppressionTable.Create([new TableCell("a", 2)], []), new SuppressionOptions()).ShouldBe(["a"]);

    [Fact]
    public void A_table_without_sensitive_cells_is_shown_whole() =>
        Withheld(
                SuppressionTable.Create(
                    [new TableCell("a", 5), new TableCell("b", 0), new TableCell("s", 5)],
                    [new TableRelation("s", ["a", "b"])]
                ),
                new SuppressionOptions()
            )
            .ShouldBeEmpty();

    [Fact]
    public void What_is_public_already_leaves_a_cell_unprotectable()
    {
        var table = SuppressionTable.Create(
            [
                new TableCell("a", 2),
                new TableCell("b", 9) { Role = CellRole.AlreadyPublic },
                new TableCell("s", 11) { Role = CellRole.AlreadyPublic },
            ],
            [new TableRelation("s", ["a", "b"])]
        );

        SecondarySuppression
            .Protect(table, new PrimaryRules(), Outsiders, TestContext.Current.CancellationToken)
            .Unprotectable.ShouldBe(["a"]);
    }

    [Fact]
    public void What_a_single_contributor_knows_of_himself_is_not_called_unprotectable()
    {
        // Whoever is the one person of a and of s knows that b is none, whatever is printed; everybody else must not know it.
        var table = SuppressionTable.Create(
            [new TableCell("a", 1), new TableCell("b", 0), new TableCell("c", 7), new TableCell("s", 1), new TableCell("t", 8)],
            [new TableRelation("s", ["a", "b"]), new TableRelation("t", ["s", "c"])]
        );

        var pattern = SecondarySuppression.Protect(
            table,
            new PrimaryRules { Zeros = ZeroRule.Withheld },
            new SuppressionOptions(),
            TestContext.Current.CancellationToken
        );

        pattern.Unprotectable.ShouldBeEmpty();
        pattern.KnownToContributors.ShouldBe(["b"]);
        pattern.WithheldIds.ShouldBe(["a", "b", "c", "s"]);
    }

    [Fact]
    public void What_overlapping_divisions_leave_over_is_protected_though_it_is_not_printed()
    {
        // The Stadtteil (30) less the Programmgebiet inside it (28) leaves 2 persons: one of the two numbers must go.
        var table = SuppressionTable.Create(
            [
                new TableCell("stadtteil", 30),
                new TableCell("programm", 28),
                new TableCell("rest", 2) { Role = CellRole.Shadow },
                new TableCell("anderer", 40),
                new TableCell("stadt", 70),
            ],
            [new TableRelation("stadtteil", ["programm", "rest"]), new TableRelation("stadt", ["stadtteil", "anderer"])]
        );

        Withheld(table, Outsiders).ShouldBe(["programm"]);
    }

    [Fact]
    public void Tables_that_share_a_cell_are_protected_together()
    {
        // Each alone is safe with K and L: 10 = K + L. The second table (12 = L + M) would give L away, and so K.
        var table = SuppressionTable.Create(
            [
                new TableCell("K", 2),
                new TableCell("L", 8),
                new TableCell("first", 10) { Role = CellRole.AlreadyPublic },
                new TableCell("M", 5),
                new TableCell("second", 13) { Role = CellRole.AlreadyPublic },
            ],
            [new TableRelation("first", ["K", "L"]), new TableRelation("second", ["L", "M"])]
        );

        Withheld(table, Outsiders).ShouldBe(["K", "L", "M"]);
    }

    [Fact]
    public void Counts_beyond_the_population_of_the_earth_are_handled_exactly()
    {
        const long Huge = 4_000_000_000_000_000;
        var table = CrossTable.Create(
            [TableDimension.Flat("alle", "a", "b", "c"), TableDimension.Flat("zusammen", "m", "w")],
            [(["a", "m"], 2), (["a", "w"], Huge), (["b", "m"], 6), (["b", "w"], 7), (["c", "m"], Huge), (["c", "w"], Huge + 1)]
        );

        var pattern = SecondarySuppression.Protect(table, new PrimaryRules(), Outsiders, TestContext.Current.CancellationToken);

        pattern.Unprotectable.ShouldBeEmpty();
        Attacker
            .Intervals(table, pattern.WithheldIds, TestContext.Current.CancellationToken)
            .Single(interval => interval.Id == "a|m")
            .ShouldSatisfyAllConditions(
                interval => (interval.Lower ?? 0).ShouldBeLessThanOrEqualTo(1),
                interval => (interval.Upper ?? 9).ShouldBeGreaterThanOrEqualTo(3)
            );
        pattern.WithheldIds.ShouldNotContain("c|m");
    }

    [Fact]
    public void A_negative_balance_is_protected_either_way()
    {
        // inflow 10 = balance −2 + outflow 12; the balance is sensitive and must stay unknown by 3 either way.
        var table = SuppressionTable.Create(
            [new TableCell("in", 10), new TableCell("out", 12), new TableCell("balance", -2) { KnownLower = null }],
            [new TableRelation("in", ["balance", "out"])]
        );
        var findings = new Dictionary<string, PrimaryFinding> { ["balance"] = new(PrimaryRule.MinimumCount, 3, 3) };

        var pattern = SecondarySuppression.Protect(table, findings, Outsiders, TestContext.Current.CancellationToken);

        pattern.WithheldIds.ShouldBe(["in", "balance"]);
        Attacker
            .Intervals(table, pattern.WithheldIds, TestContext.Current.CancellationToken)
            .Single(interval => interval.Id == "balance")
            .Lower.ShouldBe(-12);
    }

    [Fact]
    public void Own_weights_decide_what_protects()
    {
        var table = SuppressionTable.Create(
            [
                new TableCell("a", 2),
                new TableCell("b", 5) { Cost = 9 },
                new TableCell("c", 20) { Cost = 1 },
                new TableCell("s", 27) { Cost = 100 },
            ],
            [new TableRelation("s", ["a", "b", "c"])]
        );

        Withheld(table, Outsiders with { Cost = SuppressionCost.Custom }).ShouldBe(["a", "c"]);
        Withheld(table, Outsiders).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void A_zero_protects_only_where_that_is_allowed()
    {
        var table = SuppressionTable.Create(
            [new TableCell("a", 2), new TableCell("b", 0), new TableCell("c", 20), new TableCell("s", 22)],
            [new TableRelation("s", ["a", "b", "c"])]
        );

        Withheld(table, Outsiders).ShouldBe(["a", "c"]);
        // Even then this zero does not help: it cannot fall, so the 2 could not rise.
        Withheld(table, Outsiders with { Zeros = ZeroCells.MayProtect }).ShouldBe(["a", "c"]);
    }

    [Fact]
    public void One_who_knows_himself_must_not_find_his_neighbour()
    {
        // 1 + 1 + 7 = 9: with both ones withheld an outsider is in doubt, but each of the two knows the other.
        var table = SuppressionTable.Create(
            [
                new TableCell("a", 1),
                new TableCell("b", 1),
                new TableCell("c", 7),
                new TableCell("s", 9) { Role = CellRole.AlreadyPublic },
            ],
            [new TableRelation("s", ["a", "b", "c"])]
        );

        Withheld(table, Outsiders).ShouldBe(["a", "b"]);
        Withheld(table, new SuppressionOptions()).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void Cells_of_an_earlier_release_that_are_gone_are_passed_over() =>
        Withheld(
                SuppressionTable.Create([new TableCell("a", 5)], []),
                Outsiders with
                {
                    PreviouslyWithheld = new HashSet<string> { "gone" },
                }
            )
            .ShouldBeEmpty();

    [Fact]
    public void Refuses_tables_that_do_not_add_up_and_cells_nobody_knows()
    {
        Should
            .Throw<ArgumentException>(() =>
                SuppressionTable.Create([new TableCell("a", 5), new TableCell("s", 6)], [new TableRelation("s", ["a"])])
            )
            .Message.ShouldContain("add up to 5");
        Should.Throw<ArgumentException>(() => SuppressionTable.Create([new TableCell("a", 5), new TableCell("a", 6)], []));
        Should.Throw<ArgumentException>(() => SuppressionTable.Create([new TableCell("a", 5)], [new TableRelation("a", [])]));
        Should.Throw<ArgumentException>(() => SuppressionTable.Create([new TableCell("a", 5) { KnownUpper = 4 }], []));
        Should.Throw<ArgumentException>(() =>
            SecondarySuppression.Protect(
                SuppressionTable.Create([new TableCell("a", 5)], []),
                new Dictionary<string, PrimaryFinding> { ["b"] = new(PrimaryRule.MinimumCount, 1, 1) },
                Outsiders
            )
        );
    }

    private static IReadOnlyList<string> Withheld(SuppressionTable table, SuppressionOptions options)
    {
        var pattern = SecondarySuppression.Protect(table, new PrimaryRules(), options);
        pattern.Unprotectable.ShouldBeEmpty();
        return pattern.WithheldIds;
    }

    [Fact]
    public void A_count_given_for_a_total_is_refused_not_dropped() =>
        Should
            .Throw<ArgumentException>(() =>
                CrossTable.Create([TableDimension.Flat("alle", "a", "b")], [(["a"], 2), (["b"], 3), (["alle"], 7)])
            )
            .Message.ShouldContain("'alle'");

    [Fact]
    public void Options_below_zero_are_refused()
    {
        Refused(() => new SuppressionOptions { ExactSearchUpTo = -1 });
        Refused(() => new PrimaryRules { MinimumCount = -1 });
        Refused(() => new PrimaryRules { CountProtection = -1 });
        Refused(() => new PrimaryRules { MinimumFacilities = -1 });
        Refused(() => new PrimaryRules { MinimumPersonsPerFacility = -1 });
        Refused(() => new DominanceRule(0, 80));
        Refused(() => new DominanceRule(1, -80));
        Refused(() => new DominanceRule(1, double.NaN));
        Refused(() => new PPercentRule(-10));
        Refused(() => new PPercentRule(10) { PriorPercent = -100 });
        Refused(() => new PrimaryFinding(PrimaryRule.Zero, -1, 1));
        Refused(() => new PrimaryFinding(PrimaryRule.Zero, 1, 1) with { UpperProtection = -1 });
        Should.Throw<ArgumentException>(() => SuppressionTable.Create([new TableCell("a", 1) { Cost = -1 }], []));
        Should.Throw<ArgumentException>(() => SuppressionTable.Create([new TableCell("a", 1) { Contributors = -1 }], []));
    }

    private static void Refused(Func<object> create) => Should.Throw<ArgumentOutOfRangeException>(create);
}
