using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>A header line that names areas: a column per area.</summary>
/// <param name="Line">Which of the header lines, from 0.</param>
/// <param name="By">Whether it holds keys or names.</param>
/// <param name="Level">The level of the areas.</param>
internal sealed record HeaderAreas(int Line, AreaKey By, string Level)
{
    private const double Mostly = 0.6;

    /// <summary>Null where no header line names areas that we know.</summary>
    public static HeaderAreas? Of(TableShape shape, IReadOnlyList<ColumnLook> values, AreaDirectory areas)
    {
        for (var line = 0; line < shape.Header.Count; line++)
        {
            var labels = values
                .Select(column => shape.Label(line, column.Index))
                .Where(label => label.Length > 0)
                .Distinct()
                .ToArray();
            if (labels.Length >= 2 && (ByKey(labels, areas) ?? ByName(labels, areas)) is { } found)
            {
                return new HeaderAreas(line, found.By, found.Level);
            }
        }

        return null;
    }

    private static (AreaKey By, string Level)? ByKey(string[] labels, AreaDirectory areas)
    {
        var found = labels.Select(label => areas.Find(label)).Where(area => area >= 0).ToArray();
        return found.Length >= 2 && found.Length >= Mostly * labels.Length
            ? (AreaKey.Code, found.CountBy(area => areas[area].Level).MaxBy(pair => pair.Value).Key)
            : null;
    }

    private static (AreaKey By, string Level)? ByName(string[] labels, AreaDirectory areas)
    {
        var best = Enumerable
            .Range(0, areas.Count)
            .Select(area => areas[area].Level)
            .Distinct()
            .Select(level => (Level: level, Count: labels.Count(label => areas.FindByName(level, label).Any())))
            .OrderByDescending(pair => pair.Count)
            .FirstOrDefault();
        return best.Count >= 2 && best.Count >= Mostly * labels.Length ? (AreaKey.Name, best.Level) : null;
    }
}
