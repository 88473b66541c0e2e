using Sozialplanung.Statistics;

namespace Sozialplanung.Facts;

/// <summary>
/// The count of a whole from the counts of its parts. Missing is never zero: where one part has no number, the whole has none,
/// for the strongest of the reasons (<see cref="MissingReason"/>). No parts at all: unknown.
/// </summary>
public static class PartSum
{
    /// <summary>
    /// The sum in the unit of the parts, or the strongest reason among them; beyond the range of numbers: not meaningful.
    /// </summary>
    public static Value Of(IEnumerable<Value> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var sum = 0.0;
        var count = 0;
        var state = ValueState.Shown;
        foreach (var part in parts)
        {
            count++;
            sum += part.NumberOrNull ?? 0;
            state = MissingReason.Stronger(state, part.State);
        }

        return count == 0 ? Value.Unknown
            : state == ValueState.Shown ? Value.FromCalculation(sum)
            : Value.Missing(state);
    }

    /// <summary>The same of two parts.</summary>
    public static Value Of(Value one, Value other) =>
        one.HasNumber && other.HasNumber
            ? Value.FromCalculation(one.Number + other.Number)
            : Value.Missing(MissingReason.Stronger(one.State, other.State));
}
