using System.Globalization;

namespace Sozialplanung.Geometry.Coordinates;

/// <summary>
/// One part of a coordinate system in well-known text (OGC 01-009, and ESRI's dialect of it): <c>KEYWORD["name", 1.0, …]</c>.
/// </summary>
internal sealed class WktNode(string keyword)
{
    private const int LongestText = 65_536;
    private const int Deepest = 24;

    private readonly List<WktNode> _children = [];
    private readonly List<double> _numbers = [];

    public string Keyword { get; } = keyword;

    /// <summary>The first text in quotes.</summary>
    public string Name { get; private set; } = "";

    public double? Number => _numbers.Count > 0 ? _numbers[0] : null;

    /// <summary>Null where the text is none.</summary>
    public static WktNode? Parse(string text)
    {
        var at = 0;
        return text.Length <= LongestText ? Node(text.Trim(), ref at, 0) : null;
    }

    public WktNode? Child(params ReadOnlySpan<string> keywords)
    {
        foreach (var child in _children)
        {
            if (keywords.Contains(child.Keyword, StringComparer.OrdinalIgnoreCase))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The number of a PARAMETER, its name in any spelling; null where there is none.</summary>
    public double? Parameter(params ReadOnlySpan<string> names)
    {
        foreach (var child in _children)
        {
            if (
                child.Keyword.Equals("PARAMETER", StringComparison.OrdinalIgnoreCase)
                && names.Contains(child.Name, StringComparer.OrdinalIgnoreCase)
            )
            {
                return child.Number;
            }
        }

        return null;
    }

    private static WktNode? Node(string text, ref int at, int depth)
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_'))
        {
            at++;
        }

        if (at == start || depth > Deepest || at == text.Length || text[at] is not ('[' or '('))
        {
            return null;
        }

        var node = new WktNode(text[start..at]);
        at++;
        while (at < text.Length)
        {
            var sign = text[at];
            if (sign is ']' or ')')
            {
                at++;
                return node;
            }

            if (sign == ',' || char.IsWhiteSpace(sign))
            {
                at++;
            }
            else if (!node.Take(text, ref at, depth))
            {
                return null;
            }
        }

        return null;
    }

    private bool Take(string text, ref int at, int depth)
    {
        if (text[at] == '"')
        {
            var end = text.IndexOf('"', at + 1);
            if (end < 0)
            {
                return false;
            }

            Name = Name.Length == 0 ? text[(at + 1)..end] : Name;
            at = end + 1;
            return true;
        }

        var stop = text.AsSpan(at).IndexOfAny(",[]()");
        if (stop <= 0)
        {
            return false;
        }

        if (text[at + stop] is '[' or '(')
        {
            var child = Node(text, ref at, depth + 1);
            if (child is not null)
            {
                _children.Add(child);
            }

            return child is not null;
        }

        var word = text.AsSpan(at, stop).Trim();
        if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            _numbers.Add(number);
        }

        at += stop;
        return true;
    }
}
