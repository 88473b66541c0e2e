namespace Sozialplanung.Statistics.Classes;

/// <summary>
/// The class of each area. <see cref="Classes"/> count from 0; null has no number. With a zero class, class 0 holds the zeros and
/// the classes of the limits follow. <see cref="Counts"/> per class; <see cref="WithoutNumber"/> per reason, each a legend entry
/// of its own.
/// </summary>
public sealed record ClassAssignment(
    IReadOnlyList<int?> Classes,
    IReadOnlyList<int> Counts,
    IReadOnlyDictionary<ValueState, int> WithoutNumber
)
{
    /// <summary>
    /// Right-closed classes by rising upper limits. What lies above the last limit (another year, say) belongs to the last class,
    /// what lies below the first to the first. No limits: no classes but the one of zeros.
    /// </summary>
    public static ClassAssignment Of(IReadOnlyList<Value> values, IReadOnlyList<double> limits, bool hasZeroClass = false)
    {
        double[] upper = [.. limits];
        var counts = new int[upper.Length + (hasZeroClass ? 1 : 0)];
        int?[] classes = [.. values.Select(value => Position(upper, value, hasZeroClass))];
        foreach (var position in classes.OfType<int>())
        {
            counts[position]++;
        }

        var reasons = values.Where(value => !value.HasNumber).CountBy(value => value.State);
        return new ClassAssignment(classes, counts, reasons.ToDictionary(pair => pair.Key, pair => pair.Value));
    }

    private static int? Position(double[] upper, Value value, bool hasZeroClass)
    {
        if (!value.HasNumber)
        {
            return null;
        }

        if (hasZeroClass && value.Number == 0)
        {
            return 0;
        }

        if (upper.Length == 0)
        {
            return null;
        }

        var position = Array.FindIndex(upper, limit => value.Number <= limit);
        return (hasZeroClass ? 1 : 0) + (position < 0 ? upper.Length - 1 : position);
    }
}
