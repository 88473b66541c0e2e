using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Index;
using MathNetStatistics = MathNet.Numerics.Statistics.Statistics;

namespace Sozialplanung.Benchmarks.Kernel;

/// <summary>A composite index over every municipality of the country.</summary>
internal static class IndexSpeed
{
    private const int Seed = 2021;
    private const int Areas = 11_000;
    private const int Indicators = 8;

    public static IReadOnlyList<BenchmarkCase> Cases { get; } =
    [
        new()
        {
            Name = "index",
            What = "Index: z, gewichtete Summe, noch einmal z",
            Size = "11.000 Gebiete, 8 Indikatoren",
            Rival = "MathNet.Numerics: Mean und PopulationStandardDeviation auf double[], ohne fehlende Werte",
            Bounds = [Bound.Within(TimeSpan.FromMilliseconds(20))],
            Prepare = _ => Prepare(),
        },
    ];

    private static Task<Contest> Prepare()
    {
        var random = new Random(Seed);
        double[][] numbers =
        [
            .. Enumerable
                .Range(0, Indicators)
                .Select(_ => Enumerable.Range(0, Areas).Select(_ => random.NextDouble() * 40).ToArray()),
        ];
        IndexComponent[] components =
        [
            .. numbers.Select(
                (values, i) =>
                    new IndexComponent(
                        $"S{i}",
                        [.. values.Select(Value.Of)],
                        1,
                        i % 2 == 0 ? Burden.HigherIsWorse : Burden.HigherIsBetter
                    )
            ),
        ];
        return Contest.Of(() => CompositeIndex.Of(components), () => Plain(numbers));
    }

    private static double[] Plain(double[][] numbers)
    {
        var sums = new double[Areas];
        for (var i = 0; i < numbers.Length; i++)
        {
            var (sign, z) = (i % 2 == 0 ? 1 : -1, Z(numbers[i]));
            for (var area = 0; area < sums.Length; area++)
            {
                sums[area] += sign * z[area];
            }
        }

        return Z(sums);
    }

    private static double[] Z(double[] values)
    {
        var (mean, deviation) = (MathNetStatistics.Mean(values), MathNetStatistics.PopulationStandardDeviation(values));
        return [.. values.Select(value => (value - mean) / deviation)];
    }
}
