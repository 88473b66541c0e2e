using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Facts;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.Counting;

/// <summary>K of A and B; A of A1, A2, A3; B of B1; P across A2 and B1. Counts are given by area code.</summary>
internal sealed class SmallTree
{
    public SmallTree() => Observations = new Observations(Tree);

    public AreaTree Tree { get; } =
        AreaTree.Build(
            [new("k", "k", "k", 0, ""), new("g", "g", "g", 1, ""), new("p", "p", "p", 2, ""), new("s", "s", "s", 3, "")],
            [
                Area("K", "k", ["K"]),
                Area("A", "g", ["K", "A"]),
                Area("B", "g", ["K", "B"]),
                Area("P", "p", ["K", "P"], "A2", "B1"),
                Area("A1", "s", ["K", "A", "A1"]),
                Area("A2", "s", ["K", "A", "A2"]),
                Area("A3", "s", ["K", "A", "A3"]),
                Area("B1", "s", ["K", "B", "B1"]),
            ]
        );

    public Observations Observations { get; }

    public SmallTree With(
        string measure,
        string period,
        string area,
        decimal count,
        string breakdown = "",
        ValueFlags flags = ValueFlags.None
    )
    {
        Tree.TryFind(area, out var index).ShouldBeTrue();
        Observations.Add(measure, period, index, breakdown, new Count(count, ValueState.Shown, flags));
        return this;
    }

    /// <summary>A count of which a dataset says who has added what.</summary>
    public SmallTree Given(
        string measure,
        string period,
        string area,
        string breakdown,
        params (int Contributor, decimal Amount)[] given
    )
    {
        Tree.TryFind(area, out var index).ShouldBeTrue();
        var count = new Count(given.Sum(pair => pair.Amount), ValueState.Shown, ValueFlags.None)
        {
            Contributions = Contributions.Of("kitas", given),
        };
        Observations.Add(measure, period, index, breakdown, count);
        return this;
    }

    public SmallTree Missing(string measure, string period, string area, ValueState state, string breakdown = "")
    {
        Tree.TryFind(area, out var index).ShouldBeTrue();
        Observations.Add(measure, period, index, breakdown, Count.Missing(state));
        return this;
    }

    /// <summary>The value of an area as „12.5“ or as the state in its place.</summary>
    public ValueCell Cell(IndicatorDefinition definition, string period, string area)
    {
        var plan = new IndicatorPlan("x", 1, definition, "{}");
        var counts = new PeriodCounts(Observations, Tree, period);
        Tree.TryFind(area, out var index).ShouldBeTrue();
        var known = counts.KnownPartsOf(plan);
        return known?.Numerators[index] is { } top
            ? ValueCell.Of(plan, top, known.Denominators[index])
            : ValueCell.Of(
                plan,
                counts.Of(plan.Numerator)[index],
                plan.Denominator is null ? null : counts.Of(plan.Denominator)[index]
            );
    }

    public Count? Sum(string expression, string period, string area, PeriodAggregate aggregate = PeriodAggregate.Last)
    {
        Tree.TryFind(area, out var index).ShouldBeTrue();
        var definition = Definition(expression) with { Aggregate = aggregate };
        return new PeriodCounts(Observations, Tree, period).Of(new CountForm(ExpressionParser.Parse(expression), definition))[
            index
        ];
    }

    public static IndicatorDefinition Definition(string numerator, string denominator = "1") =>
        new()
        {
            Name = "x",
            Domain = "arbeit",
            Kind = "share",
            Unit = "%",
            Numerator = numerator,
            Denominator = denominator,
            Factor = 100,
        };

    private static Area Area(string code, string level, string[] path, params string[] members) =>
        new()
        {
            Code = code,
            Name = code,
            Level = level,
            Parent = path.Length > 1 ? path[^2] : null,
            Members = members,
        };
}
