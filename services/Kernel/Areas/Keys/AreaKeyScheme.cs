using System.Text.RegularExpressions;

namespace Sozialplanung.Areas.Keys;

/// <summary>
/// How a town writes its keys, as data: each level has a pattern, and the key of the level above is the beginning of the key
/// ("10044115-03-02" → "10044115-03"). Berlin's LOR (8 digits: 2 Bezirk, 4, 6, 8) and Köln's Stadtviertel (5: 1, 3, 5) are such
/// schemes.
/// </summary>
public sealed class AreaKeyScheme
{
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(100);

    private readonly List<(AreaKeyLevel Level, Regex Pattern)> _levels;

    /// <summary>Errors: <see cref="ArgumentException"/> for no level or a pattern that is no regular expression.</summary>
    public AreaKeyScheme(IEnumerable<AreaKeyLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        _levels =
        [
            .. levels.Select(level => (level, new Regex($"^(?:{level.Pattern})$", RegexOptions.CultureInvariant, _patience))),
        ];
        if (_levels.Count == 0)
        {
            throw new ArgumentException("A scheme needs at least one level.", nameof(levels));
        }
    }

    /// <summary>AGS with its Kreis, Regierungsbezirk and Land.</summary>
    public static AreaKeyScheme Municipalities { get; } =
        new([
            new AreaKeyLevel("land", @"\d{2}", null),
            new AreaKeyLevel("regierungsbezirk", @"\d{3}", 2),
            new AreaKeyLevel("kreis", @"\d{5}", 3),
            new AreaKeyLevel("gemeinde", @"\d{8}", 5),
        ]);

    /// <summary>The level whose pattern the key has; null where none fits.</summary>
    public AreaKeyLevel? LevelOf(string key) => _levels.FirstOrDefault(level => level.Pattern.IsMatch(key)).Level;

    /// <summary>
    /// The key of the level above; null for the topmost level. Errors: <see cref="FormatException"/> where no level fits.
    /// </summary>
    public string? ParentOf(string key)
    {
        var level = LevelOf(key) ?? throw new FormatException($"„{key}“ passt zu keiner Ebene des Schlüssels.");
        return level.ParentLength is { } length ? key[..length] : null;
    }
}

/// <summary>One level of a key scheme.</summary>
/// <param name="Code">Code of the level.</param>
/// <param name="Pattern">Regular expression for the whole key.</param>
/// <param name="ParentLength">How many characters of the key make the key of the level above; null: there is none.</param>
public sealed record AreaKeyLevel(string Code, string Pattern, int? ParentLength);
