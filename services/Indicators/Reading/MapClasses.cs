using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Classes;

namespace Sozialplanung.Indicators.Reading;

/// <summary>
/// The classes of a map, from the public numbers of all periods together, so that they hold when the year is changed.
/// </summary>
internal sealed record MapClasses(string Method, IReadOnlyList<double> Breaks)
{
    public const int DefaultCount = 5;

    public static IReadOnlyList<string> Methods { get; } = ["quantile", "jenks", "equal", "meanSd", "fixed"];

    /// <summary>Upper limits, right-closed. <paramref name="breaks"/>: the limits of the method <c>fixed</c>.</summary>
    public static MapClasses Of(ValueTable table, string method, int count, IReadOnlyList<double> breaks)
    {
        double[] numbers = [.. table.ClassedNumbers];
        var limits = method switch
        {
            "jenks" => ClassBreaks.FisherJenks(numbers, count),
            "equal" => ClassBreaks.EqualInterval(numbers, count),
            "meanSd" => ClassBreaks.MeanStandardDeviation(numbers),
            "fixed" => ClassBreaks.Fixed(numbers, [.. breaks.Distinct().Order()]),
            _ => ClassBreaks.Quantile(numbers, count),
        };
        return new MapClasses(
            method,
            [.. limits.Select(limit => LimitShown(limit, table.Indicator.Definition.Decimals)).Distinct()]
        );
    }

    // Between two values that can be shown any limit divides alike; the lower of them is the one to print, and no value changes
    // its class.
    private static double LimitShown(double limit, int decimals)
    {
        var steps = Math.Pow(10, decimals);
        return Rounding.Commercial(Math.Floor((limit * steps) + 1e-6) / steps, decimals);
    }
}
