namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>The text of a breakdown: pairs of attribute and category in the order of the attributes,
/// <c>alter=0-2;geschlecht=w</c>; empty is the total.</summary>
internal static class BreakdownText
{
    public static string Of(IEnumerable<(string Attribute, string Category)> parts) =>
        string.Join(
            ';',
            parts
                .Where(part => part.Category.Length > 0)
                .OrderBy(part => part.Attribute, StringComparer.Ordinal)
                .Select(part => $"{part.Attribute}={part.Category}")
        );

    public static IReadOnlyList<(string Attribute, string Category)> Parts(string text) =>
        [
            .. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(part =>
                    part.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? (part[..at], part[(at + 1)..]) : (part, "")
                ),
        ];

    /// <summary>A category as it can stand in a breakdown: the marks of the notation are replaced.</summary>
    public static string CategoryOf(string label) =>
        string.Concat(label.Select(letter => letter is ';' or '=' or ',' or '[' or ']' or '|' ? '_' : letter)).Trim();
}
