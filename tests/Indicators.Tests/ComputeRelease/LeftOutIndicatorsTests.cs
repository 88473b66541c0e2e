using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Tests.Counting;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.Tests.ComputeRelease;

/// <summary>What one indicator does wrong stays with it: it is named and left out, and the others are computed.</summary>
public sealed class LeftOutIndicatorsTests
{
    private static readonly string[] _finest = ["A1", "A2", "A3", "B1"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Faulty =>
        new()
        {
            { "fehlt", "1", "Zur Messgröße „fehlt“ gibt es keine Beobachtungen." },
            { "gut", "fehlt[alter=0-17]", "Zur Messgröße „fehlt“ gibt es keine Beobachtungen." },
            { "riesig", "1", "sind zu groß, um mit ihnen zu rechnen" },
            { "gut + riesig", "gut", "sind zu groß, um mit ihnen zu rechnen" },
            { "lang", "1", "sind zu groß" },
            { "gut", "0.0000001*lang", "sind zu groß" },
            { "doppelt", "1", "kommt für 2024 aus zwei Datensätzen („meldung“ und „register“)." },
            { "beides", "1", "einmal als Zahl zum Summieren und einmal als fertiger Wert" },
            { "fertig + gut", "1", "Das ist ein fertiger Wert" },
            { "gut", "fertig", "Das ist ein fertiger Wert" },
            { "gut + 0.001*auch", "1", "Die Faktoren liegen zu weit auseinander" },
            { "gut + 0.123456789*auch", "1", "nicht als Verhältnis ganzer Zahlen" },
            { "gut + 0.3333333333*auch", "1", "nicht als Verhältnis ganzer Zahlen" },
        };

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task One_indicator_that_cannot_be_computed_is_named_and_the_others_are_there(
        string numerator,
        string denominator,
        string reason
    )
    {
        var release = await ComputeAsync(Plan("schlecht", numerator, denominator), Plan("fein", "gut", "1"));

        var finding = release.Findings.ShouldHaveSingleItem();
        finding.ShouldStartWith("Der Indikator „schlecht“ (schlecht) fehlt in dieser Freigabe.");
        finding.ShouldContain(reason);
        var left = release.Indicators.ShouldHaveSingleItem();
        left.Plan.Code.ShouldBe("fein");
        left.Periods.ShouldHaveSingleItem().Cells[0].Value.ShouldBe(400);
        release.Patterns.ShouldHaveSingleItem().Counts.Forms.Select(form => form.Key).ShouldBe(["+gut"]);
    }

    [Theory]
    [InlineData("saldo", "1")]
    [InlineData("saldo", "gut")]
    [InlineData("gut", "saldo")]
    [InlineData("gut - saldo", "gut")]
    [InlineData("2*saldo + gut", "1")]
    public async Task A_measure_that_was_delivered_below_zero_is_computed_and_protected_on_both_sides(
        string numerator,
        string denominator
    )
    {
        var release = await ComputeAsync(Plan("netto", numerator, denominator), Plan("fein", "gut", "1"));

        release.Findings.ShouldBeEmpty();
        release.Unprotected.ShouldBeEmpty();
        release.Indicators.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Few_below_zero_are_withheld_like_few_above()
    {
        var release = await ComputeAsync(Plan("netto", "saldo", "1"));

        var (_, cells, needs) = release.Indicators.Single().Periods.Single();
        Index("A1", out var first);
        (cells[first].Value, needs[first]).ShouldBe((-2, (byte)2));
        cells[0].Value.ShouldBe(-2 + 50 - 70 + 30);
        needs.Count(need => need > 0).ShouldBeGreaterThan(1); // nobody computes it from the others
    }

    [Fact]
    public async Task A_form_of_thirds_is_tied_to_what_it_is_made_of()
    {
        // 3·a + b beside a and b: whoever sees all three computes any of them from the other two.
        var release = await ComputeAsync(
            Plan("mix", "3*klein + gut", "1"),
            Plan("klein", "klein", "1"),
            Plan("fein", "gut", "1")
        );

        release.Findings.ShouldBeEmpty();
        Index("A1", out var first);
        release.Indicators.Single(indicator => indicator.Plan.Code == "klein").Periods.Single().Needs[first].ShouldBe((byte)2);
        release
            .Indicators.Where(indicator => indicator.Plan.Code is "mix" or "fein")
            .Count(indicator => indicator.Periods.Single().Needs[first] > 0)
            .ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_release_of_which_nothing_is_left_is_refused_with_the_reasons()
    {
        var refused = await Should.ThrowAsync<RefusedException>(() => ComputeAsync(Plan("schlecht", "fehlt", "1")));

        refused.Message.ShouldStartWith("Kein Indikator lässt sich berechnen. Der Indikator „schlecht“");
    }

    private static SmallTree District()
    {
        var tree = new SmallTree();
        foreach (var area in _finest)
        {
            tree.With("gut", "2024", area, 100)
                .With("auch", "2024", area, 50)
                .With("riesig", "2024", area, 70_000_000_000_000_000_000_000_000_000m);
            tree.With("lang", "2024", area, 5_000_000_000_000_000_000m)
                .With("doppelt", "2024", area, 9)
                .With("fertig", "2024", area, 9)
                .With("beides", "2024", area, 9);
        }

        tree.Observations.Declare("doppelt", MeasureNature.Count, "register");
        tree.Observations.Declare("doppelt", MeasureNature.Count, "meldung");
        tree.With("doppelt", "2024", "A1", 7);
        tree.With("saldo", "2024", "A1", -2)
            .With("saldo", "2024", "A2", 50)
            .With("saldo", "2024", "A3", -70)
            .With("saldo", "2024", "B1", 30);
        tree.With("klein", "2024", "A1", 2)
            .With("klein", "2024", "A2", 50)
            .With("klein", "2024", "A3", 70)
            .With("klein", "2024", "B1", 30);
        tree.Observations.Declare("fertig", MeasureNature.ReadyMade);
        tree.Observations.Declare("beides", MeasureNature.ReadyMade);
        tree.Observations.Declare("beides", MeasureNature.Count);
        return tree;
    }

    private static void Index(string area, out int index) => District().Tree.TryFind(area, out index).ShouldBeTrue();

    private static IndicatorPlan Plan(string code, string numerator, string denominator) =>
        new(code, 1, Definition(code, numerator, denominator), "{}");

    private static IndicatorDefinition Definition(string code, string numerator, string denominator) =>
        SmallTree.Definition(numerator, denominator) with
        {
            Name = code,
            Kind = denominator == "1" ? "count" : "rate",
            Unit = "x",
            Factor = 1,
        };

    private static async Task<ReleaseComputation> ComputeAsync(params IndicatorPlan[] plans)
    {
        var district = District();
        var release = new ReleaseComputation(
            new ReleaseInput(
                Guid.Empty,
                new ReleaseSettings(),
                "",
                district.Tree,
                plans,
                district.Observations,
                [],
                null,
                new EarlierReleases()
            )
        );
        await release.ComputeAsync(_ => Task.CompletedTask, Cancelled);
        return release;
    }
}
