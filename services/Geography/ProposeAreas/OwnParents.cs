using Sozialplanung.Geography.ImportAreas;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>Where areas of several levels in one file say which of the others they belong to.</summary>
internal static class OwnParents
{
    /// <summary>Null where nothing in the file says it.</summary>
    public static ParentRule? Of(AttributeColumn code, IReadOnlyList<AttributeColumn> columns, LevelColumn levels)
    {
        var steps = StepsOf(levels);
        var level = columns.First(column => column.Name == levels.Name).Values;
        var stepOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < level.Count; row++)
        {
            stepOf.TryAdd(code.Values[row], steps[level[row]]);
        }

        var column = columns.FirstOrDefault(other =>
            other != code && other.Name != levels.Name && All(row => IsAbove(other.Values[row], steps[level[row]]))
        );
        return column is not null ? new ParentRule { Property = column.Name }
            : All(row => Beginnings(code.Values[row]).Any(beginning => IsAbove(beginning, steps[level[row]])))
                ? new ParentRule { IsPrefix = true }
            : null;

        // The coarsest belong to none, or to areas that are stored.
        bool All(Func<int, bool> holds) => Enumerable.Range(0, level.Count).Where(row => steps[level[row]] > 0).All(holds);

        bool IsAbove(string parent, int step) => stepOf.TryGetValue(parent, out var above) && above < step;
    }

    /// <summary>How far down each text is: texts of the same level are at the same step.</summary>
    private static Dictionary<string, int> StepsOf(LevelColumn levels)
    {
        var codes = levels.Texts.Select(text => text.Level?.Code ?? text.Text).Distinct().ToList();
        return levels.Texts.ToDictionary(
            text => text.Text,
            text => codes.IndexOf(text.Level?.Code ?? text.Text),
            StringComparer.Ordinal
        );
    }

    private static IEnumerable<string> Beginnings(string code) =>
        Enumerable.Range(1, Math.Max(0, code.Length - 1)).Select(length => code[..length]);
}
