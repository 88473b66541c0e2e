using System.Text;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>Makes short names (codes) of labels: <c>Einwohner 65+</c> becomes <c>einwohner_65</c>.</summary>
internal static class Shortening
{
    private const int Longest = 48;

    public static string Of(string label, string fallback)
    {
        var code = new StringBuilder();
        foreach (var letter in label.Normalize().ToLowerInvariant())
        {
            code.Append(
                letter switch
                {
                    'ä' => "ae",
                    'ö' => "oe",
                    'ü' => "ue",
                    'ß' => "ss",
                    '%' => "_prozent",
                    '§' => "par",
                    >= 'a' and <= 'z' or >= '0' and <= '9' => letter.ToString(),
                    _ => "_",
                }
            );
        }

        var words = code.ToString().Split('_', StringSplitOptions.RemoveEmptyEntries);
        var text = string.Join('_', words);
        text = text.Length > Longest ? text[..Longest].TrimEnd('_') : text;
        return text.Length == 0 ? fallback
            : char.IsAsciiDigit(text[0]) ? $"{fallback}_{text}"
            : text;
    }

    /// <summary>The same, different from all that are taken; the new one is taken, too.</summary>
    public static string Of(string label, string fallback, HashSet<string> taken)
    {
        var code = Of(label, fallback);
        var free = code;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = $"{code}_{number}";
        }

        return free;
    }
}
