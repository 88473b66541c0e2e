using System.Diagnostics;
using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class LargeTableTests
{
    [Theory]
    [InlineData(75)]
    [InlineData(150)]
    public void Time_of_a_kreis(int areas) => Run(DisclosureCases.Kreis(areas));

    [Theory]
    [InlineData(700)]
    [InlineData(1400)]
    public void Time_of_a_land(int areas) => Run(DisclosureCases.Land(areas));

    private static void Run(SuppressionTable table)
    {
        var watch = Stopwatch.StartNew();
        var pattern = DisclosureCases.Protect(table);
        var protect = watch.Elapsed;
        watch.Restart();
        var intervals = DisclosureCases.Attack(pattern);
        TestContext.Current.TestOutputHelper?.WriteLine($"{table.Cells.Count} cells {table.Cells.Sum(c => c.Count)}, primary {pattern.Decisions.Count(d => d == CellDecision.PrimarySuppression)}, withheld {pattern.WithheldCount}, count {pattern.ComplementaryTotal}, {protect}, attack {watch.Elapsed}, unprot {pattern.Unprotectable.Count}, exact {intervals.Count(i => i.IsExact)}");
        pattern.Unprotectable.ShouldBeEmpty();
    }
}
