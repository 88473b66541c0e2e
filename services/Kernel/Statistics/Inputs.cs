namespace Sozialplanung.Statistics;

/// <summary>The one rule for missing input: the first reason met is the reason of the result.</summary>
internal static class Inputs
{
    /// <summary>The reason of the first value without a number, or null where all have one.</summary>
    public static ValueState? FirstReason(params ReadOnlySpan<Value> values)
    {
        foreach (var value in values)
        {
            if (!value.HasNumber)
            {
                return value.State;
            }
        }

        return null;
    }

    /// <summary>The reason of the first value without a number in any of the lists, or null.</summary>
    public static ValueState? FirstReason(params ReadOnlySpan<IReadOnlyList<Value>> lists)
    {
        foreach (var list in lists)
        {
            foreach (var value in list)
            {
                if (!value.HasNumber)
                {
                    return value.State;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Errors: <see cref="ArgumentException"/> where the lists are not equally long; that is a mistake of the caller.
    /// </summary>
    public static void RequireSameLength(int expected, params ReadOnlySpan<int> lengths)
    {
        foreach (var length in lengths)
        {
            if (length != expected)
            {
                throw new ArgumentException($"The lists have {expected} and {length} entries; they must be equally long.");
            }
        }
    }
}
