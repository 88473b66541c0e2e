using System.Text.Json;

namespace Sozialplanung.Statistics.Tests.Rates;

/// <summary>The layout that the tables of rates and of proportions share.</summary>
internal static class RateRows
{
    public static void Check(JsonElement vector, Func<Value, Value, double, double, Estimate> method)
    {
        var (inputs, expected) = (vector.In("inputs"), vector.In("expected"));
        for (var row = 0; row < inputs.In("x").GetArrayLength(); row++)
        {
            var (x, n, factor) = (
                inputs.In("x")[row].ToValue(),
                inputs.In("n")[row].ToValue(),
                inputs.In("multiplier")[row].GetDouble()
            );
            foreach (var (confidence, suffix) in new[] { (0.95, "95_0cl"), (0.998, "99_8cl") })
            {
                var estimate = method(x, n, factor, confidence);

                estimate.Value.ShouldMatch(expected.In("value")[row], 1e-9, $"row {row}");
                estimate.Limits.Lower.ShouldMatch(expected.In("lower" + suffix)[row], 1e-9, $"row {row} {suffix}");
                estimate.Limits.Upper.ShouldMatch(expected.In("upper" + suffix)[row], 1e-9, $"row {row} {suffix}");
            }
        }
    }

    public static void ShouldMatch(Estimate estimate, JsonElement expected, string suffix, double tolerance, string what)
    {
        estimate.Value.ShouldMatch(expected.In("value"), tolerance, what);
        estimate.Limits.Lower.ShouldMatch(expected.In("lower" + suffix), tolerance, what);
        estimate.Limits.Upper.ShouldMatch(expected.In("upper" + suffix), tolerance, what);
    }
}
