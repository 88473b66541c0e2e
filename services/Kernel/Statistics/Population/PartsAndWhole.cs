namespace Sozialplanung.Statistics.Population;

/// <summary>
/// What the parts sum to, what the whole says, their difference (parts − whole), and how many parts have no number.
/// </summary>
public sealed record PartsAndWhole(Value Sum, Value Whole, Value Difference, int MissingParts)
{
    /// <summary>
    /// Adds the parts that have a number. Where one is missing the sum is no total: sum and difference carry the first reason. No
    /// parts: the sum is 0.
    /// </summary>
    public static PartsAndWhole Of(IReadOnlyList<Value> parts, Value whole)
    {
        var missing = parts.Count(part => !part.HasNumber);
        var sum =
            missing > 0
                ? Value.Missing(Inputs.FirstReason([.. parts])!.Value)
                : Value.FromCalculation(parts.Sum(part => part.Number));
        var difference = Inputs.FirstReason(sum, whole) is { } reason
            ? Value.Missing(reason)
            : Value.FromCalculation(sum.Number - whole.Number);
        return new PartsAndWhole(sum, whole, difference, missing);
    }

    /// <summary>True where all numbers are there and differ by no more than the tolerance, in the unit of the values.</summary>
    public bool IsConsistent(double tolerance = 0) => Difference.HasNumber && Math.Abs(Difference.Number) <= tolerance;

    /// <summary>
    /// The parts scaled so that they add up to the whole. A missing part or whole passes its reason on to all; parts that sum to
    /// zero cannot be scaled to something else: not meaningful.
    /// </summary>
    public static Value[] Adjusted(IReadOnlyList<Value> parts, Value whole)
    {
        var check = Of(parts, whole);
        return
        [
            .. parts.Select(part =>
                !check.Difference.HasNumber ? Value.Missing(check.Difference.State)
                : check.Sum.Number == whole.Number ? part
                : Value.FromCalculation(part.Number / check.Sum.Number * whole.Number)
            ),
        ];
    }
}
