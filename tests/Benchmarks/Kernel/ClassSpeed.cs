using Sozialplanung.Statistics.Classes;

namespace Sozialplanung.Benchmarks.Kernel;

/// <summary>Exact Fisher–Jenks classes for every municipality of the country.</summary>
internal static class ClassSpeed
{
    private const int Seed = 1958;
    private const int Values = 11_000;
    private const int Classes = 7;

    public static IReadOnlyList<BenchmarkCase> Cases { get; } =
    [
        new()
        {
            Name = "fisher-jenks",
            What = "Klassen nach Fisher–Jenks, exakt",
            Size = "11.000 Werte, 7 Klassen",
            Rival = "Fishers Programm von 1958: jede Klasse mit jedem Anfang, k·n²/2 Schritte",
            Bounds = [Bound.Within(TimeSpan.FromMilliseconds(50))],
            Prepare = _ => Prepare(),
        },
    ];

    private static Task<Contest> Prepare()
    {
        var random = new Random(Seed);
        double[] values = [.. Enumerable.Range(0, Values).Select(_ => Math.Exp(random.NextDouble() * 3) + random.NextDouble())];
        var plain = PlainFisher.UpperLimits(values, Classes);
        var ours = ClassBreaks.FisherJenks(values, Classes);
        if (!ours.SequenceEqual(plain))
        {
            throw new InvalidOperationException("Ours and the rival found different classes; the comparison would mean nothing.");
        }

        return Contest.Of(() => ClassBreaks.FisherJenks(values, Classes), () => PlainFisher.UpperLimits(values, Classes));
    }
}
