using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

/// <summary>How much more is withheld than an independent solver finds necessary, and whether the kernel knows.</summary>
public sealed class OptimumTests
{
    private const int FirstSeed = 20_300_000;

    private static readonly SuppressionOptions _plain = new() { Singletons = SingletonRule.Ignored };

    [Fact]
    public async Task Small_tables_withhold_at_most_2_percent_more_than_must_be()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var (ours, least, proven, tables) = (0.0, 0.0, 0, 0);
        for (var seed = FirstSeed; seed < FirstSeed + 200 && tables < 15; seed++)
        {
            var table = RandomTables.Create(seed);
            var findings = new PrimaryRules { CountProtection = 1 + (seed % 2) }.Judge(table);
            if (table.Cells.Count > 60 || findings.Count is 0 or > 12 || table.Cells.Any(cell => cell.Role == CellRole.Shadow))
            {
                continue;
            }

            var pattern = SecondarySuppression.Protect(table, findings, _plain, cancellationToken);
            if (
                pattern.Unprotectable.Count > 0
                || await GlpsolOptimum.LeastSumAsync(table, findings, cancellationToken) is not { } sum
            )
            {
                continue;
            }

            if (pattern.IsOptimal)
            {
                ((double)pattern.ComplementaryTotal).ShouldBe(sum, 1e-6, $"seed {seed}");
                proven++;
            }

            ((double)pattern.ComplementaryTotal).ShouldBeGreaterThanOrEqualTo(sum - 1e-6, $"seed {seed}");
            (ours, least, tables) = (ours + pattern.ComplementaryTotal, least + sum, tables + 1);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"seeds from {FirstSeed}: {tables} tables, {ours} withheld, {least} at least, {proven} proven optimal"
        );
        tables.ShouldBe(15);
        ours.ShouldBeLessThanOrEqualTo(1.02 * least);
        proven.ShouldBeGreaterThan(10);
    }
}
