using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Population;

namespace Sozialplanung.Benchmarks.Kernel;

/// <summary>The population of a large town by small areas, thirty years ahead, each area with its own assumptions.</summary>
internal static class CohortSpeed
{
    private const int Seed = 2040;
    private const int Areas = 600;
    private const int Ages = 101;
    private const int Years = 30;

    public static IReadOnlyList<BenchmarkCase> Cases { get; } =
    [
        new()
        {
            Name = "kohorten",
            What = "Bevölkerung vorausberechnen",
            Size = "600 Gebiete, 101 Altersjahre, 2 Geschlechter, 30 Jahre",
            Rival = "MathNet.Numerics: eine volle Leslie-Matrix je Gebiet und Geschlecht",
            Bounds = [Bound.Within(TimeSpan.FromSeconds(2))],
            Prepare = _ => Prepare(),
        },
    ];

    private static Task<Contest> Prepare()
    {
        var random = new Random(Seed);
        AreaPopulation[] starts = [.. Enumerable.Range(0, Areas).Select(_ => new AreaPopulation(People(random), People(random)))];
        CohortAssumptions[] assumptions = [.. starts.Select(_ => Assumptions(random))];
        LeslieProjection[] plain = [.. starts.Zip(assumptions, (start, rates) => new LeslieProjection(start, rates))];
        var ours = CohortProjection.ProjectAreas(starts, (area, _) => assumptions[area], Years);
        for (var area = 0; area < Areas; area++)
        {
            var (own, theirs) = (ours[area].States[^1].Total.Number, plain[area].TotalAfter(Years));
            if (Math.Abs(own - theirs) > 1e-6 * own)
            {
                throw new InvalidOperationException(
                    $"Area {area}: {own} people against the rival's {theirs}; the comparison would mean nothing."
                );
            }
        }

        return Contest.Of(
            () => CohortProjection.ProjectAreas(starts, (area, _) => assumptions[area], Years),
            () => Array.ForEach(plain, area => area.TotalAfter(Years))
        );
    }

    private static Value[] People(Random random) => [.. Enumerable.Range(0, Ages).Select(_ => Value.Of(random.Next(60, 100)))];

    private static CohortAssumptions Assumptions(Random random) =>
        new()
        {
            WomenSurvival = Survival(random),
            MenSurvival = Survival(random),
            Fertility =
            [
                .. Enumerable.Range(0, Ages).Select(age => age is > 15 and < 50 ? 0.04 * (0.8 + (0.4 * random.NextDouble())) : 0),
            ],
            WomenMigration = Migration(random),
            MenMigration = Migration(random),
        };

    private static double[] Survival(Random random) =>
        [
            .. Enumerable
                .Range(0, Ages + 1)
                .Select(age => Math.Max(0, 1 - (0.00003 * Math.Exp(0.09 * age) * (0.9 + (0.2 * random.NextDouble()))))),
        ];

    private static double[] Migration(Random random) =>
        [.. Enumerable.Range(0, Ages).Select(_ => (random.NextDouble() - 0.5) * 0.04)];
}
