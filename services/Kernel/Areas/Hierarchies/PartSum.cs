using Sozialplanung.Statistics;

namespace Sozialplanung.Areas.Hierarchies;

/// <summary>
/// The count of a whole from the counts of its parts. Missing is never zero: where one part has no number, the whole has none,
/// for the gravest of the reasons (hidden, not yet reported, unknown, too uncertain, not meaningful). No parts at all: unknown.
/// </summary>
public static class PartSum
{
    private static readonly ValueState[] _gravestFirst =
    [
        ValueState.Hidden,
        ValueState.NotYetReported,
        ValueState.Unknown,
        ValueState.TooUncertain,
        ValueState.NotMeaningful,
    ];

    /// <summary>
    /// The sum in the unit of the parts, or the gravest reason among them; beyond the range of numbers: not meaningful.
    /// </summary>
    public static Value Of(IEnumerable<Value> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var sum = 0.0;
        var count = 0;
        var gravest = _gravestFirst.Length;
        foreach (var part in parts)
        {
            count++;
            if (part.HasNumber)
            {
                sum += part.Number;
            }
            else
            {
                gravest = Math.Min(gravest, Array.IndexOf(_gravestFirst, part.State));
            }
        }

        if (gravest < _gravestFirst.Length)
        {
            return Value.Missing(_gravestFirst[gravest]);
        }

        return count == 0 ? Value.Unknown : Value.FromCalculation(sum);
    }
}
