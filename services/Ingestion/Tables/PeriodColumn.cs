using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>Columns whose labels differ by a period only: <c>Anzahl_{period}</c> stands for <c>Anzahl_2018</c> and <c>Anzahl_2019</c>.</summary>
internal static class PeriodColumn
{
    public const string Place = "{period}";

    public static bool IsIn(ColumnReference column) =>
        column.Labels.Any(label => label.Contains(Place, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the place stands once and where a text can be cut.</summary>
    public static bool IsSound(ColumnReference column) =>
        column.Labels.Sum(label => label.Split(Place, StringSplitOptions.None).Length - 1) <= 1
        && column.Labels.All(label =>
            label.Count(letter => letter is '{' or '}') == (label.Contains(Place, StringComparison.Ordinal) ? 2 : 0)
        );

    /// <summary>What stands in place of the period in the labels of a column, from top to bottom; null where they are others.</summary>
    public static string? Read(ColumnReference wanted, IReadOnlyList<string> labels)
    {
        var next = 0;
        string? period = null;
        foreach (var label in labels)
        {
            if (next < wanted.Labels.Count)
            {
                var text = TableLabel.Clean(wanted.Labels[next]);
                var at = text.IndexOf(Place, StringComparison.OrdinalIgnoreCase);
                var found = at < 0 ? null : Between(label, text[..at], text[(at + Place.Length)..]);
                if (at < 0 ? TableLabel.AreSame(label, text) : found is not null)
                {
                    period ??= found;
                    next++;
                }
            }
        }

        return next == wanted.Labels.Count ? period : null;
    }

    private static string? Between(string label, string before, string behind)
    {
        var length = label.Length - before.Length - behind.Length;
        return
            length > 0
            && TableLabel.AreSame(label[..before.Length], before)
            && TableLabel.AreSame(label[^behind.Length..], behind)
            ? label.Substring(before.Length, length).Trim()
            : null;
    }
}
