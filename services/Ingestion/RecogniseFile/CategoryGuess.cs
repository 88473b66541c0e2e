using System.Globalization;
using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>What labels and texts of a table say of the people in it: their age, sex or nationality.</summary>
/// <param name="Attribute">The attribute of the breakdown.</param>
/// <param name="Category">Its category; empty for the total.</param>
internal sealed partial record CategoryGuess(string Attribute, string Category)
{
    private static readonly string[] _totals =
    [
        "insgesamt",
        "gesamt",
        "zusammen",
        "alle",
        "total",
        "summe",
        "insg.",
        "gesamtsumme",
    ];

    public static bool IsTotal(string text) => Array.Exists(_totals, total => TableLabel.AreSame(text, total));

    /// <summary>Null where the text says nothing of the kind.</summary>
    public static CategoryGuess? Of(string text)
    {
        text = text.ToLowerInvariant();
        return Sex(text) ?? Nationality(text) ?? Age(text);
    }

    /// <summary>The attribute that all the texts speak of, totals aside; null where they do not, or are fewer than two.</summary>
    public static string? AttributeOf(IEnumerable<string> texts)
    {
        string[] groups = [.. texts.Where(text => text.Length > 0 && !IsTotal(text))];
        var parts = groups.Select(Of).ToArray();
        return
            parts.Length >= 2
            && !GroupWords.HaveOverlappingAges(groups)
            && parts.All(part => part is not null)
            && parts.Select(part => part!.Attribute).Distinct().Count() == 1
            ? parts[0]!.Attribute
            : null;
    }

    private static CategoryGuess? Sex(string text) =>
        text switch
        {
            "männlich" or "maennlich" or "m" or "männer" or "maenner" or "männer (anzahl)" or "mann" => new("geschlecht", "m"),
            "weiblich" or "w" or "frauen" or "frau" => new("geschlecht", "w"),
            "divers" or "d" => new("geschlecht", "d"),
            "gesm" => new("geschlecht", "m"),
            "gesw" => new("geschlecht", "w"),
            // Destroyed letters of old files.
            "m\uFFFDnnlich" => new("geschlecht", "m"),
            _ => null,
        };

    private static CategoryGuess? Nationality(string text) =>
        text switch
        {
            "deutsch" or "deutsche" or "natd" or "deutsche staatsangehörigkeit" => new("nationalitaet", "deutsch"),
            "nicht deutsch"
            or "nichtdeutsch"
            or "nichtdeutsche"
            or "ausländer"
            or "auslaender"
            or "ausländisch"
            or "ausländer(innen)"
            or "ausländerinnen und ausländer"
            or "nata" => new("nationalitaet", "nicht deutsch"),
            _ => null,
        };

    private static CategoryGuess? Age(string text)
    {
        if (Range().Match(text) is { Success: true } range)
        {
            var (from, to) = (Number(range.Groups["from"]), Number(range.Groups["to"]));
            to -= range.Groups["below"].Success ? 1 : 0;
            return from <= to && to < 130 ? new("alter", $"{from}-{to}") : null;
        }

        if (SingleYear().Match(text) is { Success: true } single)
        {
            return new("alter", $"{Number(single.Groups["age"])}-{Number(single.Groups["age"])}");
        }

        if (Below().Match(text) is { Success: true } below && Number(below.Groups["to"]) is var end and > 0 and < 130)
        {
            return new("alter", $"0-{end - 1}");
        }

        return Above().Match(text) is { Success: true } above && Number(above.Groups["from"]) is var start and < 130
            ? new("alter", $"{start}+")
            : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:alter\s*|altersgruppe\s*|von\s*)?(?<from>\d{1,3})\s*(?:(?<below>(?:bis\s*)?(?:unter|u\.|<)|[-–]\s*(?:unter|u\.|<))|bis|-|–|—|_)\s*(?<to>\d{1,3})(?:\s*(?:jahre|jährige|j\.))?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?<age>\d{1,3})\s*-?\s*(?:j(?:ä|\uFFFD)hrige|jahre?)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SingleYear();

    [GeneratedRegex(
        @"^(?:unter|<|u\.|u)\s*(?<to>\d{1,3})(?:\s*(?:jahre|jahr|jährige|j\.))?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Below();

    [GeneratedRegex(
        @"^(?:(?:ab|über|>=?|≥)\s*(?<from>\d{1,3})(?:\s*(?:jahre|j\.))?|(?<from>\d{1,3})\s*(?:\+|(?:jahre\s*)?(?:und|u\.)\s*(?:mehr|älter|aelter|darüber|ä\.)|-?\s*jährige und ältere)(?:\s*jahre)?)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Above();
}
