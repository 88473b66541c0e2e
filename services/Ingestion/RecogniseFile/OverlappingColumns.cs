using System.Globalization;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>
/// Categories of a long table that come to more than the total beside them: „Mit Einwanderungsgeschichte" and „Eingewanderte" name the same
/// people. Told by the numbers, because no word says so.
/// </summary>
internal static class OverlappingColumns
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>The columns of categories that overlap.</summary>
    public static IReadOnlyList<ColumnLook> Of(
        RecognisedTable table,
        ColumnLook value,
        IReadOnlyList<ColumnLook> naming,
        IReadOnlyList<ColumnLook> categories
    ) =>
        [
            .. categories.Where(column =>
                column.Texts.Any(CategoryGuess.IsTotal)
                && column.Texts.Count > 3
                && CategoryGuess.AttributeOf(column.Texts) is null
                && AreMoreThanTotals(table, value, [.. Keys(table, naming), .. categories.Except([column])], column)
            ),
        ];

    /// <summary>Whether rows come twice and say the same both times; not where any of them differ.</summary>
    public static bool HasSameRowsTwice(
        RecognisedTable table,
        ColumnLook value,
        IReadOnlyList<ColumnLook> naming,
        IReadOnlyList<ColumnLook> categories
    )
    {
        ColumnLook[] keys = [.. Keys(table, naming), .. categories];
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var isTwice = false;
        foreach (var row in table.Shape.Data)
        {
            var key = KeyOf(row, keys);
            if (!seen.TryAdd(key, row[value.Index]))
            {
                if (seen[key] != row[value.Index])
                {
                    return false;
                }

                isTwice = true;
            }
        }

        return isTwice;
    }

    private static IEnumerable<ColumnLook> Keys(RecognisedTable table, IReadOnlyList<ColumnLook> naming) =>
        [.. table.Area is { } area ? [area.Column] : Array.Empty<ColumnLook>(), .. table.Period?.Columns ?? [], .. naming];

    private static bool AreMoreThanTotals(RecognisedTable table, ColumnLook value, ColumnLook[] keys, ColumnLook column)
    {
        var (more, compared) = (0, 0);
        foreach (var group in table.Shape.Data.GroupBy(row => KeyOf(row, keys)))
        {
            var numbers = group
                .DistinctBy(row => row[column.Index])
                .Select(row => (IsTotal: CategoryGuess.IsTotal(row[column.Index]), Number: NumberIn(row[value.Index])))
                .ToLookup(pair => pair.IsTotal, pair => pair.Number);
            if (numbers[true].FirstOrDefault() is { } total and > 0)
            {
                compared++;
                // Rounded and changed numbers come to a little more as well.
                more += numbers[false].Sum() > total * 1.02m ? 1 : 0;
            }
        }

        return compared > 0 && more * 2 > compared;
    }

    private static string KeyOf(ExcerptRow row, ColumnLook[] keys) => string.Join('\u001f', keys.Select(key => row[key.Index]));

    private static decimal? NumberIn(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, _german, out var number)
            ? number
            : null;
}
