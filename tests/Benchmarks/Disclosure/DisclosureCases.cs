using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Tests;

/// <summary>
/// The large tables on which the speed of suppression and of the attacker is measured: Poisson counts around made-up, skewed
/// sizes. The same seed gives the same table.
/// </summary>
public static class DisclosureCases
{
    /// <summary>
    /// 600 Sozialräume in 50 Stadtteile in one Kreis (3 levels) × (9 ages + total) × (3 sexes + total) = 26,040 cells.
    /// </summary>
    public static SuppressionTable Kreis(int sozialraeume = 600, int seed = 1) =>
        CrossTable.Create(
            [
                Tree(seed, sozialraeume, 12, int.MaxValue),
                TableDimension.Flat("alle", "0-2", "3-5", "6-14", "15-17", "18-24", "25-44", "45-64", "65-79", "80+"),
                TableDimension.Flat("zusammen", "m", "w", "d"),
            ],
            Counts(seed, sozialraeume, 320, [3, 3, 8, 3, 8, 25, 28, 15, 7], [49.5, 49.5, 1])
        );

    /// <summary>
    /// 11,000 municipalities in 400 Kreise in 16 Länder in one whole (4 levels) × (9 categories + total) = 114,170 cells.
    /// </summary>
    public static SuppressionTable Land(int municipalities = 11_000, int seed = 2) =>
        CrossTable.Create(
            [Tree(seed, municipalities, 27, 25), TableDimension.Flat("alle", "a", "b", "c", "d", "e", "f", "g", "h", "i")],
            Counts(seed, municipalities, 60, [30, 20, 15, 12, 8, 6, 4, 3, 2], null)
        );

    public static SuppressionPattern Protect(SuppressionTable table) =>
        SecondarySuppression.Protect(table, new PrimaryRules(), new SuppressionOptions { Singletons = SingletonRule.Ignored });

    /// <summary>The same with the readers an installation reckons with: single contributors, too.</summary>
    public static SuppressionPattern ProtectAsInstalled(SuppressionTable table) =>
        SecondarySuppression.Protect(table, new PrimaryRules(), new SuppressionOptions { ExactSearchUpTo = 0 });

    public static IReadOnlyList<CellInterval> Attack(SuppressionPattern pattern) =>
        Attacker.Intervals(pattern.Table, pattern.WithheldIds);

    private static TableDimension Tree(int seed, int finest, int perGroup, int perUpperGroup)
    {
        var random = new Random(seed);
        List<(string Code, string? Parent)> codes = [("0", null)];
        var groups = (finest + perGroup - 1) / perGroup;
        if (perUpperGroup < groups)
        {
            codes.AddRange(
                Enumerable.Range(0, (groups + perUpperGroup - 1) / perUpperGroup).Select(upper => ($"L{upper}", (string?)"0"))
            );
        }

        codes.AddRange(
            Enumerable
                .Range(0, groups)
                .Select(group => ($"G{group}", (string?)(perUpperGroup < groups ? $"L{group / perUpperGroup}" : "0")))
        );
        // Groups of uneven size, none empty.
        codes.AddRange(
            Enumerable
                .Range(0, finest)
                .Select(area =>
                    (
                        $"A{area}",
                        (string?)
                            $"G{(area < groups ? area : (area / perGroup) + random.Next(-1, 2) is var g ? Math.Clamp(g, 0, groups - 1) : 0)}"
                    )
                )
        );
        return TableDimension.Tree(codes);
    }

    private static IEnumerable<(IReadOnlyList<string> Codes, long Count)> Counts(
        int seed,
        int areas,
        double typicalSize,
        double[] first,
        double[]? second
    )
    {
        string[] firstCodes =
            first.Length == 9 && second is not null
                ? ["0-2", "3-5", "6-14", "15-17", "18-24", "25-44", "45-64", "65-79", "80+"]
                : ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
        string[] secondCodes = ["m", "w", "d"];
        var random = new Random(seed + 1000);
        for (var area = 0; area < areas; area++)
        {
            var size = typicalSize * Math.Exp((1.0 * Normal(random)) - 0.2);
            for (var i = 0; i < first.Length; i++)
            {
                var mean = size * first[i] / first.Sum() * Math.Exp(0.3 * Normal(random));
                if (second is null)
                {
                    yield return ([$"A{area}", firstCodes[i]], Poisson(random, mean));
                    continue;
                }

                for (var j = 0; j < second.Length; j++)
                {
                    yield return ([$"A{area}", firstCodes[i], secondCodes[j]], Poisson(random, mean * second[j] / second.Sum()));
                }
            }
        }
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static long Poisson(Random random, double mean)
    {
        if (mean > 50)
        {
            return (long)Math.Max(0, Math.Round(mean + (Math.Sqrt(mean) * Normal(random))));
        }

        var (count, product, limit) = (-1L, 1.0, Math.Exp(-mean));
        do
        {
            count++;
            product *= random.NextDouble();
        } while (product > limit);

        return count;
    }
}
