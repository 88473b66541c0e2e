using Sozialplanung.Geography.ImportAreas;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>A value that stands at several areas of a column that is otherwise a key: a mistake of the file that a person can put
/// right here, without editing it.</summary>
/// <param name="Column">The column.</param>
/// <param name="Value">The value that stands there more than once.</param>
/// <param name="Areas">The areas it stands at; only those that something in the file tells from the others.</param>
public sealed record SameKey(string Column, string Value, IReadOnlyList<SameKeyArea> Areas);

/// <summary>One of the areas with the same key.</summary>
/// <param name="Row">Its number in the file, from 1.</param>
/// <param name="When">What tells it from all other areas, as a correction of the profile names it.</param>
public sealed record SameKeyArea(int Row, IReadOnlyDictionary<string, string> When);

/// <summary>Finds the keys that stand more than once.</summary>
internal static class SameKeys
{
    private const int MostShown = 20;

    public static IReadOnlyList<SameKey> Of(IReadOnlyList<AttributeColumn> columns, IReadOnlyList<SourceFeature> features) =>
        [
            .. columns
                .Where(column => column is { IsUnique: false, IsNearlyUnique: true })
                .SelectMany(column =>
                    column
                        .Values.Select((value, index) => (Value: value, Index: index))
                        .Where(pair => pair.Value.Length > 0)
                        .GroupBy(pair => pair.Value, StringComparer.Ordinal)
                        .Where(group => group.Count() > 1)
                        .Take(MostShown)
                        .Select(group => new SameKey(
                            column.Name,
                            group.Key,
                            Apart(column, [.. group.Select(pair => pair.Index)], columns, features)
                        ))
                ),
        ];

    /// <summary>The areas with the column by which each is told from the others of them, where one does.</summary>
    private static IReadOnlyList<SameKeyArea> Apart(
        AttributeColumn column,
        int[] rows,
        IReadOnlyList<AttributeColumn> columns,
        IReadOnlyList<SourceFeature> features
    ) =>
        columns.FirstOrDefault(other =>
            other != column && rows.Select(row => other.Values[row]).Distinct().Count() == rows.Length
        )
            is { } telling
            ?
            [
                .. rows.Select(row => new SameKeyArea(
                    features[row].Number,
                    new Dictionary<string, string> { [column.Name] = column.Values[row], [telling.Name] = telling.Values[row] }
                )),
            ]
            : [];
}
