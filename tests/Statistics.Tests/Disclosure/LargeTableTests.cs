using System.Diagnostics;
using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class LargeTableTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(120)]
    public void Protects_a_kreis_by_age_and_sex(int areas) => ProtectAndAttack(DisclosureCases.Kreis(areas));

    [Theory]
    [InlineData(700)]
    [InlineData(1400)]
    public void Protects_municipalities_by_category(int municipalities) => ProtectAndAttack(DisclosureCases.Land(municipalities));

    private static void ProtectAndAttack(SuppressionTable table)
    {
        var watch = Stopwatch.StartNew();
        var pattern = DisclosureCases.Protect(table);
        var protect = watch.Elapsed;
        watch.Restart();
        var intervals = DisclosureCases.Attack(pattern);
        var primary = pattern.Decisions.Count(decision => decision == CellDecision.PrimarySuppression);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{table.Cells.Count} cells, {primary} sensitive, {pattern.WithheldCount} withheld, "
                + $"complementary count {pattern.ComplementaryTotal}; {protect.TotalSeconds:0.00} s, attack {watch.Elapsed.TotalSeconds:0.00} s"
        );

        pattern.Unprotectable.ShouldBeEmpty();
        foreach (var interval in intervals.Where(interval => pattern.DecisionFor(interval.Id) == CellDecision.PrimarySuppression))
        {
            var count = table.Cells[table.IndexOf(interval.Id)].Count;
            (interval.Lower ?? 0).ShouldBeLessThanOrEqualTo(count - 1 + 1e-6);
            (interval.Upper ?? double.MaxValue).ShouldBeGreaterThanOrEqualTo(count + 1 - 1e-6);
        }
    }
}
