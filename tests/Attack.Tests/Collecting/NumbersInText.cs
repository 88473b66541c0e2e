using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>Every number that can be read anywhere in a text, in the German and in the English way of writing.</summary>
internal static partial class NumbersInText
{
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static IEnumerable<decimal> Of(string text) => text.TrimStart() is ['{' or '[', ..] ? OfJson(text) : OfPage(text);

    private static IEnumerable<decimal> OfJson(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. Walk(json.RootElement)];
    }

    private static IEnumerable<decimal> Walk(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Walk(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Walk),
            JsonValueKind.Number => [element.GetDecimal()],
            JsonValueKind.String => OfWords(element.GetString()!),
            _ => [],
        };

    // Data that a page brings for its figures, then what is written; where points are drawn is no text.
    private static IEnumerable<decimal> OfPage(string page) =>
        DataOfPage()
            .Matches(page)
            .SelectMany(data => OfJson(data.Groups[1].Value))
            .Concat(OfWords(Drawing().Replace(Hidden().Replace(page, " "), " ")));

    private static IEnumerable<decimal> OfWords(string words)
    {
        foreach (Match match in Number().Matches(words))
        {
            foreach (var culture in (CultureInfo[])[CultureInfo.InvariantCulture, _german])
            {
                if (decimal.TryParse(match.Value, Plain, culture, out var number))
                {
                    yield return number;
                }
            }
        }
    }

    [GeneratedRegex("""<script[^>]*type="application/json"[^>]*>(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex DataOfPage();

    [GeneratedRegex("<(script|style)[^>]*>.*?</(script|style)>", RegexOptions.Singleline)]
    private static partial Regex Hidden();

    [GeneratedRegex("""\s(d|transform|points|viewBox|style|class|id|href|src|[xy][12]?|c[xy]|r|width|height|dy|dx)="[^"]*" """)]
    private static partial Regex Drawing();

    // Not inside a word, a date, a time or a key.
    [GeneratedRegex(@"(?<![\w.,]|\d[:-])\d+(?:[.,]\d+)*(?![\w])(?![:-]\d)")]
    private static partial Regex Number();
}
