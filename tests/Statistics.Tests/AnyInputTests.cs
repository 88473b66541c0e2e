using Sozialplanung.Statistics.Classes;
using Sozialplanung.Statistics.Correlation;
using Sozialplanung.Statistics.Index;
using Sozialplanung.Statistics.Population;
using Sozialplanung.Statistics.Quantiles;
using Sozialplanung.Statistics.Rates;
using Sozialplanung.Statistics.Segregation;
using Sozialplanung.Statistics.Space;
using Sozialplanung.Statistics.Trend;

namespace Sozialplanung.Statistics.Tests;

/// <summary>
/// Every function is fed with zeros, ties, huge, tiny, negative and missing numbers. A <see cref="Value"/> cannot hold NaN or
/// infinity (making one throws), so that no exception means that every result is a number or a reason.
/// </summary>
public sealed class AnyInputTests
{
    private const int Seed = 20251122;

    private static readonly Value[] _palette =
    [
        0,
        1,
        1,
        2,
        5,
        10,
        0.1,
        -1,
        -0.0,
        1e-300,
        -1e-300,
        5e-324,
        1e6,
        1e15,
        1e154,
        -1e154,
        1e300,
        -1e300,
        1.7e308,
        -1.7e308,
        Value.Unknown,
        Value.NotMeaningful,
        Value.Missing(ValueState.Hidden),
    ];

    private static readonly Dictionary<string, Action<Random>> _functions = new()
    {
        ["Wilson"] = random => Proportions.Wilson(One(random), One(random)),
        ["Clopper–Pearson"] = random => Proportions.ClopperPearson(One(random), One(random)),
        ["crude rate"] = random => CrudeRate.Of(One(random), One(random), 1000, 0.998),
        ["Dobson"] = random => DirectStandardisation.Dobson(Few(random, 3), Few(random, 3), [1, 0, 2]),
        ["Dobson, repeated"] = random =>
            DirectStandardisation.DobsonForRepeatedEvents([Few(random, 2), Few(random, 2)], Few(random, 2), [1, 2]),
        ["Fay–Feuer"] = random => DirectStandardisation.FayFeuer(Few(random, 3), Few(random, 3), [1, 0, 2]),
        ["indirect rate"] = random =>
            IndirectStandardisation.RateWithLogNormalLimits(
                One(random),
                Few(random, 2),
                new ReferenceRates(Few(random, 2), Few(random, 2))
            ),
        ["mean"] = random => MeanEstimate.Of(Few(random, random.Next(5))),
        ["empirical Bayes"] = random => EmpiricalBayes.Global(Few(random, 4), Few(random, 4)),
        ["spatial empirical Bayes"] = random =>
            EmpiricalBayes.Spatial(
                Few(random, 3),
                Few(random, 3),
                [
                    [1],
                    [0, 2],
                    [],
                ]
            ),
        ["excess risk"] = random => EmpiricalBayes.ExcessRisk(Few(random, 4), Few(random, 4)),
        ["comparison with the whole"] = random => AreaComparison.WithWhole(One(random), One(random), One(random), One(random)),
        ["comparison with the rest"] = random => AreaComparison.WithRest(One(random), One(random), One(random), One(random)),
        ["standardisation"] = random =>
            Array.ForEach(Enum.GetValues<StandardisationMethod>(), method => Standardisation.Of(Few(random, 5), method)),
        ["index"] = random =>
            CompositeIndex.Of(
                [new("a", Few(random, 5)), new("b", Few(random, 5), 2)],
                new IndexOptions { MinimumComponents = 1 }
            ),
        ["leave one out"] = random =>
            Robustness.LeaveOneOut(
                [new("a", Few(random, 5)), new("b", Few(random, 5))],
                new IndexOptions(),
                IndexScheme.BerlinStatus
            ),
        ["principal component"] = random => PrincipalComponent.First([Few(random, 5), Few(random, 5), Few(random, 5)], 1),
        ["quantile groups"] = random => QuantileGroups.Of(Few(random, 6), 3).Breaks.ShouldAllBe(limit => double.IsFinite(limit)),
        ["quantile"] = random => Array.ForEach(Enum.GetValues<QuantileType>(), type => Quantile.Of(Few(random, 4), 0.3, type)),
        ["weighted quantile"] = random => WeightedQuantile.Of(Few(random, 4), Few(random, 4), 0.4),
        ["Pearson"] = random => PearsonCorrelation.Of(Few(random, 6), Few(random, 6)),
        ["Spearman"] = random => SpearmanCorrelation.Of(Few(random, 6), Few(random, 6)),
        ["classes"] = random => CheckClasses(Few(random, 7)),
        ["change"] = random =>
            Array.ForEach<Func<Value, Value, Value>>(
                [Change.Absolute, Change.RelativePercent, Change.PercentagePoints, Change.IndexedToHundred],
                method => method(One(random), One(random))
            ),
        ["Mann–Kendall"] = random => double.IsFinite(MannKendall.Of(Few(random, 7)).Z).ShouldBeTrue(),
        ["Theil–Sen"] = random => TheilSen.Of(Few(random, 6)),
        ["level shifts"] = random =>
            LevelShifts
                .Of(Few(random, 9), 2)
                .Candidates.ShouldAllBe(cut => cut.Means.All(double.IsFinite) && double.IsFinite(cut.ResidualSquares)),
        ["segregation"] = random => CheckSegregation(Few(random, 4), Few(random, 4)),
        ["several groups"] = random => MultigroupSegregation.Of([Few(random, 4), Few(random, 4), Few(random, 4)]),
        ["between regions"] = random => MultigroupSegregation.Between([Few(random, 3), Few(random, 3)], [0, 1, 1]),
        ["space"] = random => CheckSpace(Few(random, 5)),
        ["rates for space"] = random => RateStandardisation.Of(Few(random, 4), Few(random, 4)),
        ["age structure"] = random => CheckAges(new AgeStructure([0, 15, 20, 50, 60, 65, 80], Few(random, 7))),
        ["balances"] = random =>
            Balances.PerThousand(Balances.Natural(One(random), One(random)), Balances.MeanPopulation(One(random), One(random))),
        ["life table"] = random => LifeTable.Of([0, 1, 5], Few(random, 3), Few(random, 3)).AtBirthIfCertain(One(random)),
        ["forecast"] = random => ForecastErrors.Interval(One(random), Few(random, 20)),
        ["parts and whole"] = random => PartsAndWhole.Adjusted(Few(random, 3), One(random)),
    };

    public static TheoryData<string> Functions => [.. _functions.Keys];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Gives_a_number_or_a_reason_for_any_input(string function)
    {
        for (var round = 0; round < 300; round++)
        {
            Should.NotThrow(() => _functions[function](new Random(Seed + round)), $"seed {Seed + round}");
        }
    }

    private static Value One(Random random) => _palette[random.Next(_palette.Length)];

    // Half of the lists hold ordinary numbers only, or nearly every one would be ended by its first odd entry.
    private static Value[] Few(Random random, int count)
    {
        var kinds = random.Next(2) == 0 ? 7 : _palette.Length;
        return [.. Enumerable.Range(0, count).Select(_ => _palette[random.Next(kinds)])];
    }

    private static void CheckClasses(Value[] values)
    {
        double[] numbers = [.. values.Where(value => value.HasNumber).Select(value => value.Number)];
        IReadOnlyList<double>[] methods =
        [
            ClassBreaks.Quantile(numbers, 3),
            ClassBreaks.EqualInterval(numbers, 3),
            ClassBreaks.FisherJenks(numbers, 3),
            ClassBreaks.MaximumBreaks(numbers, 3),
            ClassBreaks.MeanStandardDeviation(numbers),
            ClassBreaks.HeadTail(numbers),
            ClassBreaks.BoxPlot(numbers),
            ClassBreaks.BoxPlot(numbers, keepEmptyClasses: true),
        ];
        foreach (var limits in methods)
        {
            limits.ShouldAllBe(limit => double.IsFinite(limit));
            limits.ShouldBe(limits.Order());
            ClassFit.GoodnessOfVarianceFit(values, limits);
            ClassFit.AbsoluteDeviationAroundMedians(values, limits);
        }
    }

    private static void CheckSegregation(Value[] group, Value[] totals)
    {
        TwoGroupSegregation.Dissimilarity(group, totals);
        TwoGroupSegregation.Segregation(group, totals);
        TwoGroupSegregation.Interaction(group, totals);
        TwoGroupSegregation.EtaSquared(group, totals);
        TwoGroupSegregation.Gini(group, totals);
        LocationQuotient.Of(group, totals);
    }

    private static void CheckSpace(Value[] values)
    {
        var weights = SpatialWeights.RowStandardised([
            [1],
            [0, 2],
            [1, 3],
            [2],
            [],
        ]);
        MoranI.Of(values, weights).RandomProbability.ToString().ShouldNotBeEmpty();
        MoranI.PermutationProbability(values, weights, 1, 9);
        GearyC.Of(values, weights).NormalProbability.ToString().ShouldNotBeEmpty();
        LocalMoran.Of(values, weights, LocalScaling.SampleVariance);
        LocalMoran.PermutationProbabilities(values, weights, 1, 9);
        GetisOrd.GeneralG(values, weights);
        GetisOrd.LocalG(values, weights);
        GetisOrd.LocalGStar(values, weights);
    }

    private static void CheckAges(AgeStructure people)
    {
        AgeRatios.TotalRatio(people);
        AgeRatios.AgeingIndex(people);
        AgeRatios.GreyingIndex(people);
        AgeRatios.Billeter(people);
        AgeRatios.MeanAge(people);
        AgeRatios.MedianAge(people);
    }
}
