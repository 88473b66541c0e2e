namespace Sozialplanung.Areas.Tests.Addresses;

/// <summary>
/// Makes typing errors in street names by stated rules. Each rule changes one place, chosen by the given generator, or returns
/// null where it finds no place.
/// </summary>
internal static class TypingErrors
{
    private static readonly (string From, string To)[] _sounds =
    [
        ("ph", "f"),
        ("ck", "k"),
        ("tz", "z"),
        ("ei", "ai"),
        ("äu", "eu"),
        ("ie", "i"),
        ("th", "t"),
        ("dt", "t"),
        ("y", "i"),
        ("ä", "e"),
        ("v", "f"),
        ("f", "v"),
        ("c", "k"),
        ("ß", "s"),
        ("ss", "s"),
        ("ll", "l"),
        ("mm", "m"),
        ("nn", "n"),
        ("d", "t"),
        ("g", "k"),
        ("b", "p"),
        ("ah", "a"),
        ("oh", "o"),
        ("eh", "e"),
        ("ü", "u"),
        ("ö", "o"),
    ];

    private static readonly (string From, string To)[] _abbreviations =
    [
        ("str.", "straße"),
        ("Str.", "Straße"),
        ("str.", "strasse"),
        ("Str.", "Strasse"),
        ("str.", "str"),
        ("Str.", "Str"),
        ("platz", "pl."),
        ("Platz", "Pl."),
        ("weg", "wg."),
        ("St.", "Sankt"),
        ("An der ", "a. d. "),
        ("An der ", "A.d."),
        ("Auf dem ", "a. d. "),
        ("In der ", "i. d. "),
        ("Großer ", "Gr. "),
        ("Große ", "Gr. "),
        ("Kleine ", "Kl. "),
        ("Alter ", "Alt. "),
    ];

    public static IReadOnlyList<(string Name, Func<string, Random, string?> Rule)> Rules { get; } =
    [
        ("Vertauschung", Transpose),
        ("Auslassung", Omit),
        ("Verdopplung", Double),
        ("Lautung", Sound),
        ("Abkürzung", Abbreviate),
        ("Leerzeichen", RemoveSpace),
        ("zwei Fehler", Two),
    ];

    private static string? Transpose(string street, Random random)
    {
        var places = Enumerable
            .Range(0, street.Length - 1)
            .Where(i =>
                char.IsLetter(street[i])
                && char.IsLetter(street[i + 1])
                && char.ToLowerInvariant(street[i]) != char.ToLowerInvariant(street[i + 1])
            )
            .ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var at = places[random.Next(places.Count)];
        return street[..at] + street[at + 1] + street[at] + street[(at + 2)..];
    }

    private static string? Omit(string street, Random random) => AtLetter(street, random, (text, at) => text.Remove(at, 1));

    private static string? Double(string street, Random random) =>
        AtLetter(street, random, (text, at) => text.Insert(at, text[at].ToString()));

    private static string? Sound(string street, Random random) => Replace(street, random, _sounds);

    private static string? Abbreviate(string street, Random random)
    {
        var parts = street.Split('-');
        return parts.Length >= 3 && parts[0].Length > 2 && random.Next(2) == 0
            ? $"{parts[0][0]}.-{string.Join('-', parts[1..])}"
            : Replace(street, random, _abbreviations);
    }

    private static string? RemoveSpace(string street, Random random)
    {
        var places = Enumerable.Range(1, street.Length - 1).Where(i => street[i] is ' ' or '-').ToList();
        return places.Count == 0 ? null : street.Remove(places[random.Next(places.Count)], 1);
    }

    private static string? Two(string street, Random random) => Omit(street, random) is { } once ? Transpose(once, random) : null;

    private static string? AtLetter(string street, Random random, Func<string, int, string> change)
    {
        var places = Enumerable.Range(0, street.Length).Where(i => char.IsLetter(street[i])).ToList();
        return change(street, places[random.Next(places.Count)]);
    }

    private static string? Replace(string street, Random random, (string From, string To)[] pairs)
    {
        var fitting = pairs.Where(pair => street.Contains(pair.From, StringComparison.Ordinal)).ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        var (from, to) = fitting[random.Next(fitting.Count)];
        var at = street.IndexOf(from, StringComparison.Ordinal);
        return street[..at] + to + street[(at + from.Length)..];
    }
}
