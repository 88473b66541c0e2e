using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Takes from a text of the file the part that is a key or a name of an area, and makes a key of ours from it.</summary>
internal sealed class AreaText
{
    private const int LongestPattern = 200;
    private readonly AreaSource _source;
    private readonly Regex? _pattern;

    public AreaText(AreaSource source)
    {
        _source = source;
        _pattern = source.Pattern is { } pattern ? Compile(pattern) : null;
    }

    public bool TakesPart => _pattern is not null || _source.Part != AreaPart.All;

    /// <summary>Whether the profile may have the pattern: short, and of a kind that no text can keep busy.</summary>
    public static bool IsPattern(string pattern)
    {
        try
        {
            return pattern.Length is > 0 and <= LongestPattern && Compile(pattern) is not null;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>The part that is meant; null where the text has none.</summary>
    public string? PartOf(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (_pattern is not null)
        {
            var match = _pattern.Match(text.ToString());
            return match.Success ? match.Groups[match.Groups.Count > 1 ? 1 : 0].Value.Trim() : null;
        }

        var blank = IndexOfBlank(text);
        var part = _source.Part switch
        {
            AreaPart.All => text,
            AreaPart.LeadingDigits => text[..DigitsOf(text)],
            AreaPart.BeforeBlank => blank < 0 ? text : text[..blank],
            AreaPart.BehindBlank => blank < 0 ? [] : text[blank..].Trim(),
        };
        return part.IsEmpty && _source.Part != AreaPart.All ? null : part.ToString();
    }

    /// <summary>A key as our division writes it.</summary>
    public string KeyOf(string part)
    {
        var key = WithoutBlanks(part);
        if (_source.IsArs && key.Length == 11)
        {
            // As a number it lost its leading zero.
            key = $"0{key}";
        }

        if (_source.IsArs && key.Length == 12)
        {
            key = key[..5] + key[9..];
        }

        return _source.Prefix + key.PadLeft(_source.IsAgs ? Math.Max(_source.Pad, key.Length == 7 ? 8 : 0) : _source.Pad, '0');
    }

    /// <summary>Keys are printed in groups: <c>05 1 11 000</c>.</summary>
    private static string WithoutBlanks(string key) =>
        IndexOfBlank(key) > 0 && key.All(letter => char.IsAsciiDigit(letter) || char.IsWhiteSpace(letter))
            ? string.Concat(key.Where(char.IsAsciiDigit))
            : key;

    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int IndexOfBlank(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // Without going back in the text, so that its length bounds the time.
    private static Regex Compile(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));
}
