using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Statistics.Tests.Disclosure;

/// <summary>The exact search against all patterns there are, on tables small enough to try them.</summary>
public sealed class CheapestPatternTests
{
    private const int FirstSeed = 20_270_000;
    private const int MostCandidates = 11;

    [Theory]
    [InlineData(SuppressionCost.Counts)]
    [InlineData(SuppressionCost.Cells)]
    public void No_pattern_of_a_small_table_is_cheaper_than_the_one_found(SuppressionCost cost)
    {
        var compared = 0;
        for (var seed = FirstSeed; seed < FirstSeed + 120 && compared < 30; seed++)
        {
            var table = SmallTable(seed);
            var findings = new PrimaryRules { CountProtection = 1 + (seed % 2) }.Judge(table);
            string[] candidates =
            [
                .. table.Cells.Where(cell => cell.Count > 0 && !findings.ContainsKey(cell.Id)).Select(cell => cell.Id),
            ];
            if (findings.Count == 0 || candidates.Length > MostCandidates)
            {
                continue;
            }

            var options = new SuppressionOptions { Cost = cost, Singletons = SingletonRule.Ignored };
            var pattern = SecondarySuppression.Protect(table, findings, options, TestContext.Current.CancellationToken);

            var found = (pattern.ComplementaryTotal, Cells: pattern.WithheldCount - findings.Count);
            if (Cheapest(table, findings, candidates, cost) is { } cheapest)
            {
                pattern.Unprotectable.ShouldBeEmpty($"seed {seed}");
                found.ShouldBe(cheapest, $"seed {seed}");
            }
            else
            {
                pattern.Unprotectable.ShouldNotBeEmpty($"seed {seed}");
            }

            compared++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"seeds from {FirstSeed}, {compared} tables compared with all their patterns"
        );
        compared.ShouldBe(30);
    }

    private static SuppressionTable SmallTable(int seed)
    {
        var random = new Random(seed);
        var areas = (seed % 3) switch
        {
            0 => TableDimension.Flat("alle", "a", "b", "c"),
            1 => TableDimension.Tree([("alle", null), ("g", "alle"), ("a", "g"), ("b", "g"), ("c", "alle")]),
            _ => new TableDimension(
                ["alle", "a", "b", "c", "programm"],
                [new DimensionSum("alle", ["a", "b", "c"]), new DimensionSum("programm", ["b", "c"])]
            ),
        };
        var second = seed % 2 == 0 ? TableDimension.Flat("zusammen", "m", "w") : TableDimension.Flat("zusammen", "m");
        return CrossTable.Create(
            [areas, second],
            [
                .. from area in (string[])["a", "b", "c"]
                from sex in second.Codes.Skip(1)
                select ((IReadOnlyList<string>)[area, sex], (long)random.Next(0, 9)),
            ]
        );
    }

    private static (long Total, int Cells)? Cheapest(
        SuppressionTable table,
        IReadOnlyDictionary<string, PrimaryFinding> findings,
        string[] candidates,
        SuppressionCost cost
    )
    {
        var patterns = Enumerable
            .Range(0, 1 << candidates.Length)
            .Select(code => candidates.Where((_, k) => ((code >> k) & 1) != 0).ToArray())
            .Select(ids => (Ids: ids, Total: ids.Sum(id => table.Cells[table.IndexOf(id)].Count)));
        var inOrder =
            cost == SuppressionCost.Cells
                ? patterns.OrderBy(pattern => pattern.Ids.Length).ThenBy(pattern => pattern.Total)
                : patterns.OrderBy(pattern => pattern.Total).ThenBy(pattern => pattern.Ids.Length);
        foreach (var (ids, total) in inOrder)
        {
            if (
                Attacker
                    .Intervals(table, [.. findings.Keys, .. ids])
                    .All(interval => PatternPropertyTests.IsHeld(table, findings, interval))
            )
            {
                return (total, ids.Length);
            }
        }

        return null;
    }
}
