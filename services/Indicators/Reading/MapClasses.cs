using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Classes;

namespace Sozialplanung.Indicators.Reading;

/// <summary>
/// The classes of a map, from the public numbers of all periods together, so that they hold when the year is changed, and that staff
/// and public see the same colours; of a reader's own numbers where he asks for that.
/// </summary>
internal sealed record MapClasses(string Method, IReadOnlyList<double> Breaks, int? ZeroClass)
{
    /// <summary>Whether the limits were drawn from what this reader sees, not from what everybody sees.</summary>
    public bool IsOwn { get; init; }

    public const int DefaultCount = 5;

    public static IReadOnlyList<string> Methods { get; } = ["quantile", "jenks", "equal", "meanSd", "fixed"];

    /// <summary>
    /// Upper limits, right-closed. No class crosses zero and zeros are a class of their own, except where a person set the limits:
    /// <paramref name="breaks"/> of the method <c>fixed</c>.
    /// </summary>
    public static MapClasses Of(ValueTable table, string method, int count, IReadOnlyList<double> breaks, bool isOwn = false) =>
        Of([.. table.ClassedNumbers(isOwn)], table.Indicator.Definition.Decimals, method, count, breaks) with
        {
            IsOwn = isOwn && table.HasNotPublic,
        };

    /// <summary>The same of any numbers.</summary>
    public static MapClasses Of(double[] numbers, int decimals, string method, int count, IReadOnlyList<double> breaks)
    {
        var limits =
            method == "fixed"
                ? Shown(ClassBreaks.Fixed(numbers, [.. breaks.Distinct().Order()]), decimals)
                : ZeroLimits.Separate(
                    Shown(Limits([.. numbers.Where(number => number != 0)], method, count), decimals),
                    numbers,
                    Math.Pow(10, -decimals)
                );
        return new MapClasses(method, limits, ZeroLimits.ZeroClass(limits, numbers));
    }

    /// <summary>The class of a number, from 0: right-closed, the last takes what lies above.</summary>
    public int ClassOf(double number)
    {
        var index = Breaks.TakeWhile(limit => number > limit).Count();
        return Math.Min(index, Math.Max(Breaks.Count - 1, 0));
    }

    private static IReadOnlyList<double> Limits(double[] numbers, string method, int count) =>
        method switch
        {
            "jenks" => ClassBreaks.FisherJenks(numbers, count),
            "equal" => ClassBreaks.EqualInterval(numbers, count),
            "meanSd" => ClassBreaks.MeanStandardDeviation(numbers),
            _ => ClassBreaks.Quantile(numbers, count),
        };

    private static IReadOnlyList<double> Shown(IReadOnlyList<double> limits, int decimals) =>
        [.. limits.Select(limit => LimitShown(limit, decimals)).Distinct()];

    // Between two values that can be shown any limit divides alike; the lower of them is the one to print, and no value changes
    // its class.
    private static double LimitShown(double limit, int decimals)
    {
        var steps = Math.Pow(10, decimals);
        return Rounding.Commercial(Math.Floor((limit * steps) + 1e-6) / steps, decimals);
    }
}
