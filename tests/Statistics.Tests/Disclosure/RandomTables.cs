using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Tests;

/// <summary>
/// Random tables of many shapes: one to three dimensions, trees of two or three levels, a second overlapping division, shadows.
/// </summary>
internal static class RandomTables
{
    public static SuppressionTable Create(int seed)
    {
        var random = new Random(seed);
        List<TableDimension> dimensions = [Areas(random)];
        for (var extra = random.Next(3); extra > 0; extra--)
        {
            var categories = random.Next(2, 5);
            dimensions.Add(TableDimension.Flat($"t{extra}", [.. Enumerable.Range(0, categories).Select(k => $"c{extra}{k}")]));
        }

        var mean = random.Next(1, 12);
        return CrossTable.Create(dimensions, Finest(dimensions, random, mean).ToArray());
    }

    /// <summary>Three levels of areas, of which one may have a single part, by two to five categories.</summary>
    public static SuppressionTable Deep(int seed)
    {
        var random = new Random(seed);
        List<(string Code, string? Parent)> codes = [("alle", null)];
        for (var group = random.Next(2, 5); group > 0; group--)
        {
            codes.Add(($"g{group}", "alle"));
            for (var area = random.Next(1, 5); area > 0; area--)
            {
                codes.Add(($"g{group}a{area}", $"g{group}"));
            }
        }

        var categories = Enumerable.Range(0, random.Next(2, 6)).Select(k => $"c{k}").ToArray();
        List<TableDimension> dimensions = [TableDimension.Tree(codes), TableDimension.Flat("alle", categories)];
        return CrossTable.Create(dimensions, Finest(dimensions, random, random.Next(2, 15)).ToArray());
    }

    private static TableDimension Areas(Random random)
    {
        var groups = random.Next(1, 4);
        List<(string Code, string? Parent)> codes = [("alle", null)];
        List<string> finest = [];
        for (var group = 0; group < groups; group++)
        {
            codes.Add(($"g{group}", "alle"));
            for (var area = random.Next(2, 5); area > 0; area--)
            {
                codes.Add(($"g{group}a{area}", $"g{group}"));
                finest.Add($"g{group}a{area}");
            }
        }

        var tree = TableDimension.Tree(codes);
        if (random.Next(2) == 0)
        {
            return tree;
        }

        // A programme area cuts across the groups; what it leaves over is the reader's to subtract.
        string[] members = [.. finest.Where((_, k) => k % 2 == 0)];
        return new TableDimension([.. tree.Codes, "programm"], [.. tree.Sums, new DimensionSum("programm", members)])
        {
            ShadowCodes = random.Next(4) == 0 ? new HashSet<string> { finest[0] } : new HashSet<string>(),
        };
    }

    private static IEnumerable<(IReadOnlyList<string> Codes, long Count)> Finest(
        List<TableDimension> dimensions,
        Random random,
        int mean
    )
    {
        IEnumerable<string[]> combinations =
        [
            [],
        ];
        foreach (var dimension in dimensions)
        {
            var totals = dimension.Sums.Select(sum => sum.Total).ToHashSet();
            combinations = combinations.SelectMany(
                begun => dimension.Codes.Where(code => !totals.Contains(code)),
                (begun, code) => (string[])[.. begun, code]
            );
        }

        foreach (var codes in combinations)
        {
            yield return (codes, (long)(-mean * Math.Log(1 - random.NextDouble())));
        }
    }
}
