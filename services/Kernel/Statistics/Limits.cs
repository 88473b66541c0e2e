namespace Sozialplanung.Statistics;

/// <summary>
/// The two ends of an interval in the unit of what it encloses; each end is a number or the reason why there is none.
/// </summary>
public readonly record struct Limits(Value Lower, Value Upper)
{
    /// <summary>No limits, for this reason.</summary>
    public static Limits Missing(ValueState reason) => new(Value.Missing(reason), Value.Missing(reason));

    /// <summary>Both ends multiplied; an end without a number keeps its reason.</summary>
    public Limits Times(double factor) => new(Times(Lower, factor), Times(Upper, factor));

    /// <summary>True where both ends have numbers and the given one lies between them or on an end.</summary>
    public bool Contains(double number) => Lower.HasNumber && Upper.HasNumber && Lower.Number <= number && number <= Upper.Number;

    private static Value Times(Value end, double factor) => end.HasNumber ? Value.FromCalculation(end.Number * factor) : end;
}
