using Sozialplanung.Facts;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Tests.Counting;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.Disclosure;

/// <summary>Where a dataset names contributors, a number that rests on too few of them is withheld like a small one.</summary>
public sealed class ContributorRulesTests
{
    private static readonly (int, decimal)[] _many = [(11, 20), (12, 30), (13, 25)];

    [Fact]
    public async Task A_number_that_rests_on_one_facility_is_withheld_and_protected_by_another()
    {
        var release = await ReleaseAsync(Base.Given("kinder", "2024", "A1", "", (1, 40)));

        release.CauseIn("A1").ShouldBe(WithholdingCause.Facilities);
        release.Explanation("A1").Reason.ShouldBe("Die Angabe beruht auf 1 Einrichtung(en), gefordert sind 2.");
        release.Explanation("A1").Remedy!.ShouldContain("ab 2 Einrichtungen");
        release.Withheld.ShouldContain(area => area != "A1");
        release.Computation.Unprotected.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(3, 10, WithholdingCause.Facilities)]
    [InlineData(4, 10, null)]
    [InlineData(0, 10, WithholdingCause.Facilities)]
    public async Task Of_two_facilities_each_has_at_least_four_persons(int first, int second, string? expected) =>
        (await ReleaseAsync(Base.Given("kinder", "2024", "A1", "", (1, first), (2, second)))).CauseIn("A1").ShouldBe(expected);

    [Fact]
    public async Task A_facility_in_two_areas_is_one_behind_their_sum()
    {
        var release = await ReleaseAsync(
            new SmallTree()
                .Given("kinder", "2024", "A1", "", (1, 40))
                .Given("kinder", "2024", "A2", "", (1, 30))
                .Given("kinder", "2024", "A3", "", (1, 20))
                .Given("kinder", "2024", "B1", "", _many)
        );

        release.CauseIn("A").ShouldBe(WithholdingCause.Facilities);
        release.CauseIn("K").ShouldNotBe(WithholdingCause.Facilities);
    }

    [Fact]
    public async Task A_facility_that_knows_its_own_number_does_not_get_that_of_another_one()
    {
        var release = await ReleaseAsync(
            new SmallTree()
                .Given("kinder", "2024", "A1", "", (1, 40))
                .Given("kinder", "2024", "A2", "", (2, 30))
                .Given("kinder", "2024", "A3", "", _many)
                .Given("kinder", "2024", "B1", "", _many)
        );

        // With the sum of both known, each would have the other's.
        release.Withheld.Intersect(["A", "A3"]).ShouldNotBeEmpty();
        release.Computation.Unprotected.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_quarter_is_withheld_and_cannot_be_had_from_its_year()
    {
        var tree = new SmallTree();
        foreach (var area in new[] { "A1", "A2", "A3", "B1" })
        {
            for (var quarter = 1; quarter <= 4; quarter++)
            {
                var isAlone = area == "A1" && quarter == 2;
                tree.Given("kinder", $"2024-Q{quarter}", area, "", isAlone ? [(11, 20)] : _many);
            }
        }

        var release = await ReleaseAsync(
            tree,
            plans: [Plan("quartal") with { PeriodKind = "quarter" }, Plan("jahr") with { Aggregate = PeriodAggregate.Sum }]
        );

        release.CauseIn("A1", "2024-Q2").ShouldBe(WithholdingCause.Facilities);
        release.CauseIn("A1", "2024").ShouldNotBe(WithholdingCause.Facilities);
        var others = new[] { "2024", "2024-Q1", "2024-Q3", "2024-Q4" };
        others.ShouldContain(period => release.CauseIn("A1", period) == WithholdingCause.Complementary);
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, 80, WithholdingCause.Dominance)]
    [InlineData(1, 96, null)]
    [InlineData(2, 96, WithholdingCause.Dominance)]
    public async Task An_amount_that_few_dominate_is_withheld_where_a_rule_says_so(int largest, double percent, string? expected)
    {
        var settings = new ReleaseSettings { DominanceLargest = largest, DominancePercent = percent };

        var release = await ReleaseAsync(Base.Given("kinder", "2024", "A1", "", (1, 950), (2, 30), (3, 20)), settings);

        release.CauseIn("A1").ShouldBe(expected);
    }

    [Fact]
    public void What_dominates_must_stay_as_uncertain_as_the_rule_wants()
    {
        var rules = AudienceRules.Of(new ReleaseSettings { DominanceLargest = 1, DominancePercent = 80 })[0];
        var count = new Count(1000, ValueState.Shown, ValueFlags.None)
        {
            Contributions = Contributions.Of("kitas", [(1, 950), (2, 50)]),
        };

        // 950 of 1187.5 would be 80 percent.
        rules.CauseFor(count)!.Protection.ShouldBe(188);
        rules.CauseFor(count with { Contributions = null }).ShouldBeNull();
    }

    [Fact]
    public async Task What_dominates_is_protected_by_numbers_that_are_large_enough()
    {
        (int, decimal)[] small = [(11, 20), (12, 30), (13, 25)];
        (int, decimal)[] large = [(11, 200), (12, 300), (13, 250)];
        var tree = new SmallTree()
            .Given("kinder", "2024", "A1", "", (1, 950), (2, 50))
            .Given("kinder", "2024", "A2", "", large)
            .Given("kinder", "2024", "A3", "", small)
            .Given("kinder", "2024", "B1", "", large);

        var usual = await ReleaseAsync(tree, new ReleaseSettings { DominanceLargest = 1, DominancePercent = 94.9 });
        var strict = await ReleaseAsync(tree, new ReleaseSettings { DominanceLargest = 1, DominancePercent = 80 });

        // 950 of 1,001.1 are 94.9 percent: two more or fewer will do, for which the 75 of A3 suffice.
        usual.Withheld.ShouldBe(["A1", "A3"], ignoreOrder: true);
        strict.Withheld.Intersect(["A", "A2"]).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_small_number_that_is_dominated_too_keeps_its_cause_and_the_larger_uncertainty()
    {
        var rules = AudienceRules.Of(new ReleaseSettings { PPercent = 50 })[1];
        var count = new Count(4, ValueState.Shown, ValueFlags.None) { Contributions = Contributions.Of("kitas", [(1, 4)]) };

        var cause = rules.CauseFor(count)!;

        (cause.Name, cause.Protection).ShouldBe((WithholdingCause.MinimumCount, 2));
    }

    [Fact]
    public void What_was_delivered_below_zero_is_judged_by_its_size()
    {
        var rules = AudienceRules.Of(new ReleaseSettings { DominanceLargest = 1, DominancePercent = 80 })[0];
        var count = new Count(-50, ValueState.Shown, ValueFlags.None)
        {
            Contributions = Contributions.Of("kitas", [(1, -60), (2, 10)]),
        };

        rules.CauseFor(count).ShouldBeNull();
        rules
            .CauseFor(count with { Contributions = Contributions.Of("kitas", [(1, -50)]) })!
            .Name.ShouldBe(WithholdingCause.Facilities);
    }

    [Fact]
    public async Task Where_nobody_says_who_contributes_only_counts_are_judged()
    {
        var named = await ReleaseAsync(Base.With("kinder", "2024", "A1", 40));

        named.Withheld.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_rules_can_be_switched_off()
    {
        var settings = new ReleaseSettings { MinimumFacilities = 0, MinimumPersonsPerFacility = 0 };

        (await ReleaseAsync(Base.Given("kinder", "2024", "A1", "", (1, 40)), settings)).Withheld.ShouldBeEmpty();
    }

    private static SmallTree Base =>
        new SmallTree()
            .Given("kinder", "2024", "A2", "", _many)
            .Given("kinder", "2024", "A3", "", _many)
            .Given("kinder", "2024", "B1", "", _many);

    private static IndicatorDefinition Plan(string name) =>
        SmallTree.Definition("kinder") with
        {
            Name = name,
            Kind = "count",
            Unit = "Kinder",
            Factor = 1,
        };

    private static async Task<Released> ReleaseAsync(
        SmallTree tree,
        ReleaseSettings? settings = null,
        IndicatorDefinition[]? plans = null
    )
    {
        var release = new ReleaseComputation(
            new ReleaseInput(
                Guid.Empty,
                settings ?? new ReleaseSettings(),
                "",
                tree.Tree,
                [.. (plans ?? [Plan("kinder")]).Select(plan => new IndicatorPlan(plan.Name, 1, plan, "{}"))],
                tree.Observations,
                [],
                null,
                new EarlierReleases()
            )
        );
        await release.ComputeAsync(_ => Task.CompletedTask, TestContext.Current.CancellationToken);
        return new Released(tree, release);
    }

    private sealed record Released(SmallTree Tree, ReleaseComputation Computation)
    {
        public IEnumerable<string> Withheld => Tree.Tree.Areas.Select(area => area.Code).Where(area => CauseIn(area) is not null);

        public string? CauseIn(string area, string period = "2024")
        {
            var (form, index, pattern) = At(area, period);
            return pattern.Of(form, index).PublicCause;
        }

        public PrimaryCause Explanation(string area)
        {
            var (form, index, pattern) = At(area, "2024");
            return pattern.ExplanationOf(form, index)!;
        }

        private (CountForm Form, int Area, PeriodPattern Pattern) At(string area, string period)
        {
            var (_, pattern) = Computation.Patterns.Single(found => found.Counts.Period == period);
            Tree.Tree.TryFind(area, out var index).ShouldBeTrue();
            var plan = Computation.Indicators.First(indicator => indicator.Periods.Any(values => values.Period == period)).Plan;
            return (plan.Numerator, index, pattern);
        }
    }
}
