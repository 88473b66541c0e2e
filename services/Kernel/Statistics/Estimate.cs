namespace Sozialplanung.Statistics;

/// <summary>A value with its interval and the name of the method that made the interval.</summary>
public readonly record struct Estimate(Value Value, Limits Limits, IntervalMethod Method)
{
    /// <summary>Neither value nor limits, for this reason.</summary>
    public static Estimate Missing(ValueState reason) => new(Value.Missing(reason), Limits.Missing(reason), IntervalMethod.None);
}
