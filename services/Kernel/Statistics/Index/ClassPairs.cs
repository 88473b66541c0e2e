namespace Sozialplanung.Statistics.Index;

/// <summary>
/// How many areas fall into each pair of classes (status × dynamics). <see cref="Counts"/>[row class − 1][column class − 1];
/// <see cref="Unclassed"/> areas lack one of the two classes.
/// </summary>
public sealed record ClassPairs(IReadOnlyList<IReadOnlyList<int>> Counts, int Unclassed)
{
    /// <summary>
    /// Classes count from 1; null is no class. Errors: <see cref="ArgumentException"/> for lists of unequal length,
    /// <see cref="ArgumentOutOfRangeException"/> for a class outside the table or a
    /// negative number of classes.
    /// </summary>
    public static ClassPairs Of(IReadOnlyList<int?> rows, IReadOnlyList<int?> columns, int rowClasses, int columnClasses)
    {
        Inputs.RequireSameLength(rows.Count, columns.Count);
        ArgumentOutOfRangeException.ThrowIfNegative(rowClasses);
        ArgumentOutOfRangeException.ThrowIfNegative(columnClasses);
        int[][] counts = [.. Enumerable.Range(0, rowClasses).Select(_ => new int[columnClasses])];
        var unclassed = 0;
        for (var area = 0; area < rows.Count; area++)
        {
            if (rows[area] is { } row && columns[area] is { } column)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(row, 1, nameof(rows));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(row, rowClasses, nameof(rows));
                ArgumentOutOfRangeException.ThrowIfLessThan(column, 1, nameof(columns));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(column, columnClasses, nameof(columns));
                counts[row - 1][column - 1]++;
            }
            else
            {
                unclassed++;
            }
        }

        return new ClassPairs(counts, unclassed);
    }
}
