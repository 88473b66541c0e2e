namespace Sozialplanung.Facts;

/// <summary>
/// The text of a breakdown: pairs of attribute and category in the order of the attributes, <c>alter=0-2;geschlecht=w</c>. Empty
/// is the total.
/// </summary>
public static class Breakdown
{
    /// <summary>The text of pairs in any order; a pair with an empty category is the total of its attribute and left out.</summary>
    public static string Of(IEnumerable<(string Attribute, string Category)> parts) =>
        string.Join(
            ';',
            parts
                .Where(part => part.Category.Length > 0)
                .OrderBy(part => part.Attribute, StringComparer.Ordinal)
                .Select(part => $"{part.Attribute}={part.Category}")
        );

    /// <summary>The pairs of a text; an attribute without category has the empty one.</summary>
    public static IReadOnlyList<(string Attribute, string Category)> Parts(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(part =>
                    part.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? (part[..at], part[(at + 1)..]) : (part, "")
                ),
        ];
    }

    /// <summary>The attributes alone, in their order, joined by a semicolon: facts with the same ones add up side by side.</summary>
    public static string AttributesOf(string text) => JoinAttributes(Parts(text).Select(part => part.Attribute));

    /// <summary>Attributes in any order as <see cref="AttributesOf"/> writes them.</summary>
    public static string JoinAttributes(IEnumerable<string> attributes) =>
        string.Join(';', attributes.Order(StringComparer.Ordinal));

    /// <summary>A category as it can stand in a breakdown: the marks of the notation are replaced.</summary>
    public static string CategoryOf(string label) =>
        string.Concat(label.Select(letter => letter is ';' or '=' or ',' or '[' or ']' or '|' ? '_' : letter)).Trim();
}
