using Sozialplanung.Ingestion.CheckQuality;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.Tests.CheckQuality;

/// <summary>What counts as usual, computed by hand.</summary>
public sealed class UsualRangeTests
{
    [Theory]
    [InlineData(OutlierMethod.Z, 2.0, "2 4 4 4 5 5 7 9", 0.723813, 9.276187)] // mean 5, deviation √(32/7)
    [InlineData(OutlierMethod.ModifiedZ, 3.5, "1 2 3 4 100", -2.189029, 8.189029)] // median 3, MAD 1
    [InlineData(OutlierMethod.ModifiedZ, 2.0, "5 5 5 5 10", 2.493372, 7.506628)] // MAD 0, mean deviation 1
    [InlineData(OutlierMethod.Range, 0.0, "7 3 5", 3, 7)]
    [InlineData(OutlierMethod.Range, 0.25, "7 3 5", 2, 8)]
    [InlineData(OutlierMethod.Z, 3.0, "4 4 4", 4, 4)]
    [InlineData(OutlierMethod.ModifiedZ, 3.5, "4 4 4 4", 4, 4)]
    public void Each_method_has_its_limits(OutlierMethod method, double threshold, string earlier, double lowest, double highest)
    {
        var range = UsualRange.Of(
            [.. earlier.Split(' ').Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture))],
            new OutlierCheck { Method = method, Threshold = threshold }
        );

        range.Lowest.ShouldBe(lowest, 1e-5);
        range.Highest.ShouldBe(highest, 1e-5);
        range.Beyond(highest + 2).ShouldBe(2, 1e-5);
        range.Beyond((lowest + highest) / 2).ShouldBe(0);
    }
}
