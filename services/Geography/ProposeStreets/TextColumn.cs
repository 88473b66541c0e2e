using System.Text.RegularExpressions;
using Sozialplanung.Geography.ProposeAreas;

namespace Sozialplanung.Geography.ProposeStreets;

/// <summary>What can be said of a column after its texts went by; only a bounded number of different ones is kept.</summary>
internal sealed partial class TextColumn(string name, int index)
{
    private const int KeptTexts = 20_000;
    private const int ShownExamples = 5;

    private readonly Dictionary<string, int> _distinct = new(StringComparer.Ordinal);
    private int _numbers;
    private int _ranges;
    private int _letters;
    private int _postcodes;
    private int _sides;
    private int _words;
    private int _streets;
    private int _municipalities;
    private int _germanDays;
    private int _isoDays;

    public string Name => name;

    public int Index => index;

    public int Filled { get; private set; }

    public int Empty { get; private set; }

    public IReadOnlyCollection<string> Distinct => _distinct.Keys;

    public bool IsEmpty => Filled == 0;

    /// <summary>12, 0012, 12a.</summary>
    public double Numbers => Share(_numbers);

    /// <summary>„1–15“, „2-24 gerade“, „ab 21“.</summary>
    public double Ranges => Share(_ranges);

    /// <summary>One or two letters: additions.</summary>
    public double Letters => Share(_letters);

    public double Postcodes => Share(_postcodes);

    public double Sides => Share(_sides);

    public double Words => Share(_words);

    /// <summary>Texts that end as streets do.</summary>
    public double Streets => Share(_streets);

    /// <summary>AGS or ARS.</summary>
    public double Municipalities => Share(_municipalities);

    /// <summary>The form of its days; null: it holds none.</summary>
    public string? DateFormat =>
        Share(_germanDays) > 0.9 ? "dd.MM.yyyy"
        : Share(_isoDays) > 0.9 ? "yyyy-MM-dd"
        : null;

    public void Add(string text)
    {
        if (text.Length == 0)
        {
            Empty++;
            return;
        }

        Filled++;
        if (_distinct.TryGetValue(text, out var count))
        {
            _distinct[text] = count + 1;
        }
        else if (_distinct.Count < KeptTexts && text.Length <= 200)
        {
            _distinct.Add(text, 1);
        }

        _numbers += Number().IsMatch(text) ? 1 : 0;
        _ranges += Range().IsMatch(text) ? 1 : 0;
        _letters += Addition().IsMatch(text) ? 1 : 0;
        _postcodes += text.Length == 5 && text.All(char.IsAsciiDigit) ? 1 : 0;
        _sides += Side().IsMatch(text) ? 1 : 0;
        _words += text.Count(char.IsLetter) >= 3 ? 1 : 0;
        _streets += Street().IsMatch(text) ? 1 : 0;
        _municipalities += text.Length is 8 or 12 && text.All(char.IsAsciiDigit) ? 1 : 0;
        _germanDays += GermanDay().IsMatch(text) ? 1 : 0;
        _isoDays += IsoDay().IsMatch(text) ? 1 : 0;
    }

    /// <summary>The share of the kept texts, each weighted by how often it occurs, that fulfil something.</summary>
    public double ShareOf(Func<string, bool> rule)
    {
        var all = _distinct.Values.Sum();
        return all == 0 ? 0 : (double)_distinct.Where(text => rule(text.Key)).Sum(text => text.Value) / all;
    }

    public ProposedColumn Described() =>
        new()
        {
            Name = Name,
            Examples = [.. _distinct.Keys.Take(ShownExamples).Select(Shorten)],
            Distinct = _distinct.Count,
            Empty = Empty,
            IsUnique = Empty == 0 && _distinct.Count == Filled,
        };

    public static string Shorten(string text) => AttributeColumn.Shorten(text);

    private double Share(int count) => Filled == 0 ? 0 : (double)count / Filled;

    [GeneratedRegex(@"^\d{1,5}\s?[a-zA-Z]{0,2}$")]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^(nr\.?\s*)?\d{1,5}\s?[a-z]?\s*([-–]|bis)\s*\d{0,5}\s?[a-z]?\s*(\D*)$|^(ab|bis)\s+\d+|\d\s*ff",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Range();

    [GeneratedRegex(@"^[a-zA-Z]{1,2}$|^[1-3]/[2-4]$")]
    private static partial Regex Addition();

    [GeneratedRegex(@"^(g|u|f|b|gerade|ungerade|ger\.|unger\.|fortlaufend|beide|alle)$", RegexOptions.IgnoreCase)]
    private static partial Regex Side();

    [GeneratedRegex(
        @"(str\.?|stra(ß|ss)e|weg|wg\.?|platz|pl\.?|gasse|allee|ring|ufer|damm|markt|hof|pfad|steig|berg|feld|garten|wall|graben)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Street();

    [GeneratedRegex(@"^\d{2}\.\d{2}\.\d{4}$")]
    private static partial Regex GermanDay();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex IsoDay();
}
